import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { PartView } from '../room-view.ts';

type Props = { readonly plan: readonly PartView[]; readonly chosen: string | undefined };

/** The minutes of the plan drawn to scale: a block a part, with its number in the list below. */
export const MinutesBar = ({ plan, chosen }: Props): ReactElement => {
  const say = useSay();
  return (
    <div className="minutes-bar" role="img" aria-label={say('room.plan.scale')}>
      {plan.map(({ id, minutes = 0 }, at) => (
        <span key={id} data-chosen={id === chosen} style={{ flexGrow: minutes }}>
          {at + 1}
        </span>
      ))}
    </div>
  );
};
