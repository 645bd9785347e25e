import type { ReactElement } from 'react';
import type { Icon as IconName } from '../../../art/art.ts';
import { Icon } from '../../controls/icon.tsx';
import { takesFocus } from '../../controls/use-focus.ts';
import { useSay } from '../../text/text.ts';
import type { PartView, RoomIntent } from '../room-view.ts';
import { PartTitle } from './part-title.tsx';

type Props = {
  readonly part: PartView;
  readonly at: number;
  readonly of: number;
  readonly chosen: boolean;
  /** It has just come here from the other list, by a button that it no longer has. */
  readonly arrives: boolean;
  readonly onIntent: (intent: RoomIntent) => void;
};

type ToolProps = {
  readonly icon: IconName;
  readonly word: string;
  readonly part: string;
  readonly waits?: boolean;
  readonly onClick: () => void;
};

/** A small button in words; what it is done to is said to whoever does not see where it stands. */
export const Tool = ({ icon, word, part, waits = false, onClick }: ToolProps): ReactElement => {
  const say = useSay();
  return (
    <button
      type="button"
      className="room-tool"
      aria-disabled={waits}
      aria-label={say('room.plan.of', { what: word, part })}
      onClick={waits ? undefined : onClick}
    >
      <Icon name={icon} />
      <span>{word}</span>
    </button>
  );
};

const Tools = ({ part, at, of, onIntent }: Omit<Props, 'chosen' | 'arrives'>): ReactElement => {
  const say = useSay();
  const { id } = part;
  const title = say.words(part.title);
  const move = (by: -1 | 1) => (): void => onIntent({ kind: 'move', part: id, by });
  const pinned = part.standing === 'pinned';
  return (
    <div className="room-tools">
      <Tool icon="up" word={say('room.plan.up')} part={title} waits={at === 0} onClick={move(-1)} />
      <Tool icon="down" word={say('room.plan.down')} part={title} waits={at === of - 1} onClick={move(1)} />
      <Tool
        icon="pin"
        word={say(pinned ? 'room.plan.unpin' : 'room.plan.pin')}
        part={title}
        onClick={() => onIntent({ kind: pinned ? 'free' : 'pin', part: id })}
      />
      <Tool icon="close" word={say('room.plan.ban')} part={title} onClick={() => onIntent({ kind: 'ban', part: id })} />
    </div>
  );
};

/** A part of the plan; the one that is looked at has its tools. */
export const PlannedPart = ({ part, at, of, chosen, arrives, onIntent }: Props): ReactElement => {
  const say = useSay();
  return (
    <li className="room-part" data-chosen={chosen}>
      <button
        type="button"
        ref={arrives ? takesFocus : undefined}
        className="room-part-name"
        aria-current={chosen}
        onClick={() => onIntent({ kind: 'choose', part: part.id })}
      >
        <span className="room-part-at">{at + 1}</span>
        <PartTitle part={part} />
        <span className="room-part-minutes">{say('room.plan.min', { n: part.minutes ?? 0 })}</span>
      </button>
      {chosen && <Tools part={part} at={at} of={of} onIntent={onIntent} />}
    </li>
  );
};
