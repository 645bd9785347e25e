import type { ReactElement } from 'react';
import { useSay } from '../text/text.ts';
import type { WorkshopIntent } from './workshop-view.ts';

type Props = {
  /** In scenario.yaml; nothing is shown where it is not known. */
  readonly line: number | undefined;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

/** The way to a line of the scenario, as a word within a text. */
export const LineLink = ({ line, onIntent }: Props): ReactElement | null => {
  const say = useSay();
  if (line === undefined) return null;
  return (
    <button
      type="button"
      className="foot-link"
      onClick={() => onIntent({ kind: 'goTo', file: 'scenario.yaml', line, column: 1 })}
    >
      {say('workshop.line', { line: String(line) })}
    </button>
  );
};
