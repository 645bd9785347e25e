import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { ChosenPart } from './chosen-part.tsx';
import { PlanColumn } from './plan-column.tsx';
import type { Prepared } from './prepared.ts';

/** The plan of the talk at the left, the part of it that is looked at beside it. */
export const TalkTab = (prepared: Prepared): ReactElement => {
  const say = useSay();
  const { view } = prepared;
  const chosen = [...view.plan, ...view.left].find(({ id }) => id === view.chosen);
  return (
    <>
      <PlanColumn {...prepared} />
      {chosen === undefined ? (
        <p className="room-nothing">{view.plan.length > 0 && say('room.chosen.none')}</p>
      ) : (
        <ChosenPart key={chosen.id} part={chosen} {...prepared} />
      )}
    </>
  );
};
