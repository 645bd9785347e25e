import type { ReactElement } from 'react';
import type { Figure } from '../../../../core/debrief/debrief.ts';
import type { Words } from '../../../../core/view/view.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { amount, counted } from './amount.ts';

type Props = {
  readonly figure: Figure;
  /** What it counts, for the panel and for whoever does not see what it stands beside. */
  readonly words?: Words | undefined;
  /** Written with its sign: a change and not a state. */
  readonly signed?: boolean;
};

/** A number that can be asked what it is made of. No number of the debrief stands on the screen in another way. */
export const Num = ({ figure, words, signed = false }: Props): ReactElement => {
  const say = useSay();
  const { look } = useLooking();
  const shown = amount(figure.value, say, signed);
  const value = words === undefined ? shown : `${shown} ${counted(words, figure.value, say)}`;
  return (
    <button
      type="button"
      className="num"
      data-how={figure.how}
      data-value={figure.value}
      aria-label={say('back.figure.look', { value })}
      onClick={() => look({ kind: 'figure', figure, words })}
    >
      {shown}
    </button>
  );
};
