import { useState, type ReactElement } from 'react';
import type { Stage } from '../../../../core/debrief/room/room.ts';
import { useSay } from '../../text/text.ts';
import { Picture } from '../pieces/picture.tsx';
import type { RoomIntent, RoomNotice as NoticeOf } from '../room-view.ts';
import { stageName } from '../words/stage-words.ts';
import { LargePicture } from './large-picture.tsx';

type Props = {
  readonly stages: readonly Stage[];
  readonly notice: NoticeOf | undefined;
  readonly onIntent: (intent: RoomIntent) => void;
};

/** What the room will see of a part, in order; each opens large. */
export const Pictures = ({ stages, notice, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [large, setLarge] = useState<number>();
  if (stages.length === 0) return <p>{say('room.chosen.nothing')}</p>;
  return (
    <>
      <p className="note">{say('room.chosen.pictures')}</p>
      <ol className="room-pictures">
        {stages.map((stage, at) => (
          <li key={at}>
            <div className="room-picture" aria-hidden="true">
              <Picture stage={stage} />
            </div>
            <button type="button" className="room-picture-name" onClick={() => setLarge(at)}>
              {at + 1} {stageName(say, stage)} <span className="unseen">{say('room.chosen.larger')}</span>
            </button>
          </li>
        ))}
      </ol>
      {large !== undefined && stages[large] !== undefined && (
        <LargePicture
          stages={stages}
          at={large}
          notice={notice}
          onTurn={setLarge}
          onClose={() => setLarge(undefined)}
          onIntent={onIntent}
        />
      )}
    </>
  );
};
