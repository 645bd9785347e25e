import { use, type KeyboardEvent, type ReactElement } from 'react';
import type { Stage } from '../../../../core/debrief/room/room.ts';
import { Button } from '../../controls/button.tsx';
import { useModal } from '../../controls/use-modal.ts';
import { useSay } from '../../text/text.ts';
import { RoomNotice } from '../pieces/room-notice.tsx';
import { ClassPicturesContext, Picture } from '../pieces/picture.tsx';
import type { RoomIntent, RoomNotice as NoticeOf } from '../room-view.ts';
import { pictureOf } from '../stage/picture-file.ts';
import { StageTable } from '../stage/stage-table.tsx';
import { fileName, stageName } from '../words/stage-words.ts';

type Props = {
  readonly stages: readonly Stage[];
  readonly at: number;
  /** What came of saving it: the screen's own words for it lie behind this. */
  readonly notice: NoticeOf | undefined;
  readonly onTurn: (at: number) => void;
  readonly onClose: () => void;
  readonly onIntent: (intent: RoomIntent) => void;
};

/** One picture as large as the window lets it, with the way to keep it as a file. */
export const LargePicture = ({ stages, at, notice, onTurn, onClose, onIntent }: Props): ReactElement => {
  const say = useSay();
  const dialog = useModal();
  const pictures = use(ClassPicturesContext);
  const stage = stages[at]!;
  const name = stageName(say, stage);
  const turn = (by: number): void => {
    if (stages[at + by] !== undefined) onTurn(at + by);
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowRight' || key === 'PageDown') turn(1);
    if (key === 'ArrowLeft' || key === 'PageUp') turn(-1);
  };
  const save = async (type: 'svg' | 'png'): Promise<void> => {
    const { svgFile, png } = pictureOf(stage, { say, ...pictures });
    const bytes = type === 'svg' ? new TextEncoder().encode(svgFile) : await png();
    onIntent({ kind: 'savePicture', type, name: fileName(say, stage), bytes });
  };
  return (
    <dialog ref={dialog} className="room-large" aria-labelledby="room-large" onClose={onClose} onKeyDown={onKeyDown}>
      <header>
        <h2 id="room-large">{name}</h2>
        <p className="note" role="status">
          {say('room.large.at', { n: at + 1, of: stages.length })}
        </p>
      </header>
      <div className="room-large-picture">
        <Picture stage={stage} />
      </div>
      <div className="buttons">
        <Button waits={at === 0} onClick={() => turn(-1)}>
          ‹ {say('room.large.previous')}
        </Button>
        <Button waits={at === stages.length - 1} onClick={() => turn(1)}>
          {say('room.large.next')} ›
        </Button>
        <Button kind="quiet" icon="export" onClick={() => void save('svg')}>
          {say('room.large.svg')}
        </Button>
        <Button kind="quiet" icon="export" onClick={() => void save('png')}>
          {say('room.large.png')}
        </Button>
        <Button kind="quiet" icon="close" onClick={() => dialog.current?.close()}>
          {say('close')}
        </Button>
      </div>
      <RoomNotice notice={notice} onIntent={onIntent} />
      <StageTable key={at} stage={stage} thing={pictures.thing} />
    </dialog>
  );
};
