import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { momentOf, useLooking } from '../looking.ts';

type Props = {
  /** The line of the decision. */
  readonly n: number;
  readonly kind?: 'main' | 'plain' | 'quiet';
};

/** Goes back to just before a decision, in a session of its own; nothing where the scenario is not the same any more. */
export const TryAgain = ({ n, kind = 'plain' }: Props): ReactElement | null => {
  const say = useSay();
  const { debrief, mayTryAgain, send } = useLooking();
  if (!mayTryAgain) return null;
  const moment = momentOf(debrief, n);
  const title = moment === undefined ? '' : say.words(moment.title);
  return (
    <Button
      kind={kind}
      icon="undo"
      label={`${say('back.panel.tryAgain')}: ${title}`}
      onClick={() => send({ kind: 'tryAgain', n })}
    >
      {say('back.panel.tryAgain')}
    </Button>
  );
};
