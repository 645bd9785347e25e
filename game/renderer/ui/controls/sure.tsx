import type { ReactElement } from 'react';
import { AskInPlace } from './ask-in-place.tsx';
import { Button } from './button.tsx';

type Props = {
  readonly question: string;
  readonly keep: string;
  readonly sure: string;
  readonly onKeep: () => void;
  readonly onSure: () => void;
};

/** Asks once more before something is gone. */
export const Sure = ({ question, keep, sure, onKeep, onSure }: Props): ReactElement => (
  <AskInPlace className="sure" question={question} keep={keep} onKeep={onKeep}>
    <Button kind="grave" icon="delete" onClick={onSure}>
      {sure}
    </Button>
  </AskInPlace>
);
