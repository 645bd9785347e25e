import type { ReactElement } from 'react';
import { StoryLangContext } from '../text/story-lang.ts';
import { langOf } from '../screens/views.ts';
import { learn, useSay } from '../text/text.ts';
import { Door } from './door/door.tsx';
import { Leading } from './leading/leading.tsx';
import { ClassPicturesContext } from './pieces/picture.tsx';
import { Preparation } from './preparation/preparation.tsx';
import { Reading } from './reading.tsx';
import { ROOM_TEXTS } from './room-texts.ts';
import type { RoomIntent, RoomView } from './room-view.ts';
import './room.css';

learn(ROOM_TEXTS);

type Props = {
  readonly view: RoomView;
  readonly onIntent: (intent: RoomIntent) => void;
};

const Shown = ({ view, onIntent }: Props): ReactElement => {
  switch (view.kind) {
    case 'door':
      return <Door view={view} onIntent={onIntent} />;
    case 'reading':
      return <Reading view={view} onIntent={onIntent} />;
    case 'preparing':
      return <Preparation view={view} onIntent={onIntent} />;
    case 'leading':
      return <Leading view={view} onIntent={onIntent} />;
  }
};

/** Where a group looks back together: the way in, the preparation, and the view of whoever leads. */
export const Room = ({ view, onIntent }: Props): ReactElement => {
  const say = useSay();
  if (view.kind === 'door' || view.kind === 'reading') return <Shown view={view} onIntent={onIntent} />;
  const { language, thing } = view;
  return (
    <StoryLangContext value={langOf(language, say.language)}>
      <ClassPicturesContext value={{ story: language, thing }}>
        <Shown view={view} onIntent={onIntent} />
      </ClassPicturesContext>
    </StoryLangContext>
  );
};
