import type { ReactElement } from 'react';
import { takesFocus } from '../../controls/use-focus.ts';
import { useSay } from '../../text/text.ts';
import type { PartView, RoomIntent } from '../room-view.ts';
import { PartTitle } from './part-title.tsx';
import { Tool } from './planned-part.tsx';

type Props = {
  readonly part: PartView;
  readonly chosen: boolean;
  /** It has just come here from the other list, by a button that it no longer has. */
  readonly arrives: boolean;
  readonly onIntent: (intent: RoomIntent) => void;
};

/** What is not in the plan: it can be looked at, and taken in. */
export const LeftPart = ({ part, chosen, arrives, onIntent }: Props): ReactElement => {
  const say = useSay();
  const { id, standing } = part;
  const title = say.words(part.title);
  return (
    <li className="room-part" data-chosen={chosen}>
      <button
        type="button"
        ref={arrives ? takesFocus : undefined}
        className="room-part-name"
        aria-current={chosen}
        onClick={() => onIntent({ kind: 'choose', part: id })}
      >
        <PartTitle part={part} />
      </button>
      {standing === 'banned' ? (
        <Tool
          icon="undo"
          word={say('room.plan.allow')}
          part={title}
          onClick={() => onIntent({ kind: 'free', part: id })}
        />
      ) : (
        <Tool icon="up" word={say('room.plan.take')} part={title} onClick={() => onIntent({ kind: 'pin', part: id })} />
      )}
    </li>
  );
};
