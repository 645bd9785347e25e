/** A picture to be saved: as drawn on the projector, in a file that stands alone. */
import type { Stage } from '../../../../core/debrief/room/room.ts';
import type { SeenThing } from '../../../../core/scenario/vocabulary.ts';
import type { Theme } from '../../../art/art.ts';
import type { Say } from '../../text/text.ts';
import { TONES } from './draw/drawing.ts';
import { pngOf } from './draw/on-canvas.ts';
import { type Palette, svgText } from './draw/svg-text.ts';
import { pictured } from './pictures/pictured.ts';
import { measured } from './use-picture.ts';
import './stage.css';

export type PictureFile = {
  /** Text of an SVG file. */
  readonly svgFile: string;
  /** Bytes of a PNG file, 1920 × 1080. */
  readonly png: () => Promise<Uint8Array<ArrayBuffer>>;
};

type Wish = {
  readonly say: Say;
  /** Language of the scenario's texts. */
  readonly story: string;
  readonly thing: SeenThing;
  /** Light unless asked for: most of them are printed or pasted. */
  readonly theme?: Theme;
};

/** The colours of the stylesheet, as this window computes them in that light. */
const paletteIn = (theme: Theme): Palette => {
  const probe = document.createElement('span');
  probe.className = `stage-in-${theme}`;
  probe.hidden = true;
  document.body.append(probe);
  const colours = TONES.map((tone) => {
    probe.style.color = `var(--stage-${tone})`;
    return [tone, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Palette;
};

export const pictureOf = (stage: Stage, { say, story, thing, theme = 'light' }: Wish): PictureFile => {
  const picture = pictured({ say, measure: measured, theme, thing }, stage);
  const palette = paletteIn(theme);
  return {
    svgFile: svgText(picture, palette, { window: say.language, story }),
    png: () => pngOf(picture, palette, getComputedStyle(document.documentElement).fontFamily),
  };
};
