import { useState, type ReactElement } from 'react';
import type { Length } from '../../../../core/debrief/room/room.ts';
import { OneOf } from '../../controls/one-of.tsx';
import { useSay } from '../../text/text.ts';
import { LeftPart } from './left-part.tsx';
import { MinutesBar } from './minutes-bar.tsx';
import { PlannedPart } from './planned-part.tsx';
import type { RoomIntent } from '../room-view.ts';
import type { Prepared } from './prepared.ts';
import { RerunsLine } from './reruns-line.tsx';

const LENGTHS = [15, 30, 45, 60] as const satisfies readonly Length[];

/** How long the talk may be, its parts in order, and below them what else the class could show. */
export const PlanColumn = ({ view, onIntent }: Prepared): ReactElement => {
  const say = useSay();
  const { plan, left, minutes, chosen } = view;
  const [moved, setMoved] = useState<string>();
  const send = (intent: RoomIntent): void => {
    if (intent.kind === 'ban' || intent.kind === 'pin' || intent.kind === 'free') setMoved(intent.part);
    onIntent(intent);
  };
  const total = plan.reduce((sum, part) => sum + (part.minutes ?? 0), 0);
  return (
    <section className="room-plan" aria-labelledby="room-plan">
      <h2 id="room-plan" className="unseen">
        {say('room.plan')}
      </h2>
      <OneOf
        legend={say('room.plan.minutes')}
        value={minutes}
        options={LENGTHS.map((n) => [n, say('room.plan.min', { n })] as const)}
        onChange={(value) => onIntent({ kind: 'minutes', minutes: value })}
      />
      {plan.length > 0 && <MinutesBar plan={plan} chosen={chosen} />}
      <p className="note" role="status">
        {say(plan.length > 0 ? 'room.plan.total' : left.length > 0 ? 'room.plan.none' : 'room.plan.nothing', {
          n: total,
        })}
      </p>
      <ol className="room-parts">
        {plan.map((part, at) => (
          <PlannedPart
            key={part.id}
            part={part}
            at={at}
            of={plan.length}
            chosen={part.id === chosen}
            arrives={part.id === moved}
            onIntent={send}
          />
        ))}
      </ol>
      <RerunsLine reruns={view.reruns} onIntent={onIntent} />
      {left.length > 0 && (
        <>
          <h2>{say('room.plan.left')}</h2>
          <ul className="room-left">
            {left.map((part) => (
              <LeftPart
                key={part.id}
                part={part}
                chosen={part.id === chosen}
                arrives={part.id === moved}
                onIntent={send}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
