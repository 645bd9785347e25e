import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Stage } from '../../../game/core/debrief/room/room.ts';
import type { SeenThing } from '../../../game/core/scenario/vocabulary.ts';
import { ROOM_TEXTS } from '../../../game/renderer/ui/room/room-texts.ts';
import { pictureOf } from '../../../game/renderer/ui/room/stage/picture-file.ts';
import { StagePicture } from '../../../game/renderer/ui/room/stage/stage-picture.tsx';
import type { Language } from '../../../game/renderer/ui/settings.ts';
import { TextContext, learn, sayIn } from '../../../game/renderer/ui/text/text.ts';
import '../../../game/renderer/ui/tokens.css';
import '../../../game/renderer/ui/ui.css';
import { wrongWith } from './look.ts';
import './page.css';

// The page of a test: one picture after another, as large as the window.
learn(ROOM_TEXTS);
const place = document.createElement('main');
document.body.append(place);
const root = createRoot(place);

const show = (stage: Stage, language: Language, story: string, thing: SeenThing): void => {
  document.documentElement.lang = language;
  const picture = createElement(StagePicture, { stage, look: 'projector', story, thing });
  flushSync(() => root.render(createElement(TextContext, { value: sayIn(language) }, picture)));
};

export type Looked = {
  readonly wrong: readonly string[];
  readonly milliseconds: readonly number[];
  readonly read: string;
};

Object.assign(globalThis, {
  show,
  /** Shows all of them, one after another: what is wrong with them, how long each took, and all that could be read. */
  lookAtAll: async (stages: readonly Stage[], language: Language, thing: SeenThing): Promise<Looked> => {
    // The typeface is fetched when it is first needed.
    show(stages[0]!, language, language, thing);
    await document.fonts.ready;
    const wrong: string[] = [];
    const milliseconds: number[] = [];
    const read: string[] = [];
    for (const stage of stages) {
      const start = performance.now();
      show(stage, language, language, thing);
      milliseconds.push(performance.now() - start);
      wrong.push(...wrongWith().map((one) => `${stage.kind}: ${one}`));
      read.push(place.textContent ?? '');
    }
    return { wrong, milliseconds, read: read.join('\n') };
  },
  /** What would be saved of a picture. */
  saved: async (stage: Stage, language: Language, thing: SeenThing) => {
    const { svgFile, png } = pictureOf(stage, { say: sayIn(language), story: language, thing });
    const bytes = await png();
    return { svgFile, start: Array.from(bytes.slice(0, 24)), size: bytes.length };
  },
});
