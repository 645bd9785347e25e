import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../../text/text.ts';
import { momentOf, useLooking } from '../looking.ts';

type Props = {
  /** The line of the decision. */
  readonly n: number;
  /** What stands there instead of its title. */
  readonly children?: ReactNode;
};

/** Leads to a decision and the ledger behind it. */
export const MomentLink = ({ n, children }: Props): ReactElement | null => {
  const say = useSay();
  const { debrief, look } = useLooking();
  const moment = momentOf(debrief, n);
  if (moment === undefined) return null;
  return (
    <button type="button" className="moment-link" onClick={() => look({ kind: 'moment', n })}>
      {children ?? say.words(moment.title)}
    </button>
  );
};
