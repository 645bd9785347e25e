import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Stage } from '../../../game/core/debrief/room/room.ts';
import type { SeenThing } from '../../../game/core/scenario/vocabulary.ts';
import { ROOM_TEXTS } from '../../../game/renderer/ui/room/room-texts.ts';
import { StagePicture } from '../../../game/renderer/ui/room/stage/stage-picture.tsx';
import type { Language } from '../../../game/renderer/ui/settings.ts';
import { TextContext, learn, sayIn } from '../../../game/renderer/ui/text/text.ts';
import '../../../game/renderer/ui/tokens.css';
import '../../../game/renderer/ui/ui.css';
import './page.css';

// The page of a test: one picture after another, as large as the window.
learn(ROOM_TEXTS);
const place = document.createElement('main');
document.body.append(place);
const root = createRoot(place);

Object.assign(globalThis, {
  show: (stage: Stage, language: Language, story: string, thing: SeenThing) => {
    document.documentElement.lang = language;
    const picture = createElement(StagePicture, { stage, look: 'projector', story, thing });
    flushSync(() => root.render(createElement(TextContext, { value: sayIn(language) }, picture)));
  },
});
