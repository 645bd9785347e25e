import type { ReactElement } from 'react';
import type { When } from '../../../../core/debrief/debrief.ts';
import { useSay, type TextKey } from '../../text/text.ts';
import { MomentLink } from '../pieces/moment-link.tsx';

/** Where something happened: its week, and what brought it, which leads to the decision. `text` takes the week. */
export const InWhen = ({ text, when }: { readonly text: TextKey; readonly when: When }): ReactElement => {
  const say = useSay();
  const why = say.words(when.why);
  return (
    <span className="in-week">
      <span className="soft">{say(text, { week: when.week })}</span>
      {when.n === undefined ? <span>{why}</span> : <MomentLink n={when.n}>{why}</MomentLink>}
    </span>
  );
};
