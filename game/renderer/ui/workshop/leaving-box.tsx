import type { ReactElement } from 'react';
import { AskInPlace } from '../controls/ask-in-place.tsx';
import { Button } from '../controls/button.tsx';
import { type TextKey, useSay } from '../text/text.ts';
import type { Leaving, WorkshopIntent } from './workshop-view.ts';

type Props = { readonly leaving: Leaving; readonly onIntent: (intent: WorkshopIntent) => void };

/** Asks what becomes of what is not kept. */
export const LeavingBox = ({ leaving, onIntent }: Props): ReactElement => {
  const say = useSay();
  const answer = (what: Extract<WorkshopIntent, { kind: 'leave' }>['answer']): void =>
    onIntent({ kind: 'leave', answer: what });
  const failed =
    leaving.failure === undefined
      ? ''
      : ` ${say('workshop.leave.failed', { why: say(`failure.${leaving.failure}` as TextKey) })}`;
  return (
    <AskInPlace
      className="workbench-said workbench-conflict"
      question={`${say('workshop.leave')}${failed}`}
      keep={say('workshop.leave.stay')}
      onKeep={() => answer('stay')}
    >
      <Button onClick={() => answer('copy')}>{say('workshop.leave.copy')}</Button>
      <Button kind="grave" icon="delete" onClick={() => answer('discard')}>
        {say('workshop.leave.discard')}
      </Button>
    </AskInPlace>
  );
};
