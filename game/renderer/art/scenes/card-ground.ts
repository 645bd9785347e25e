/** What the three pictures of the debrief have in common: their size, their skies, and who stands in them. */
import type { Portrait } from '../../../core/scenario/portrait.ts';
import type { Expression, Hat, Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { byHand } from '../ink.ts';
import { figureDrawing } from '../people/figure.ts';
import { youDrawing } from '../people/you.ts';
import { landmark } from '../places/landmarks.ts';
import { flats, tree } from '../places/landscape.ts';
import type { Paints } from '../places/paints.ts';
import { at, type Box, path, rect } from '../svg.ts';

export const CARD_SCENE: Box = { x: 0, y: 10, width: 396, height: 198 };

/** Somebody in a picture, with the face that goes with it. */
export type Somebody = { readonly portrait: Portrait; readonly expression: Expression };

export const SHADOW = path('M-18 1L16 1L58 11Q44 17 24 12Z', { fill: '#3a2418', opacity: 0.2 });

/** Three bands; the uppermost goes on above the picture as the ground of whoever shows it. */
export const bands = ([first, second, third]: readonly [string, string, string]): string =>
  rect(0, 0, 396, 208, { fill: first }) +
  path(byHand('M-10 58C120 44 260 72 410 54V220H-10Z'), { fill: second }) +
  path(byHand('M-10 98C120 88 260 110 410 96V220H-10Z'), { fill: third });

/** A thin moon, its middle at (x, y). */
export const crescent = (x: number, y: number): string =>
  at(x, y, path('M2 -13C-12 -11 -14 11 6 13C-4 7 -6 -7 2 -13Z', { fill: '#f3ead2' }));

type FarOff = {
  readonly place: PlaceName;
  /** Its windows are drawn by lot under this word. */
  readonly word: string;
  /** The upper left corner, and the scale. */
  readonly at: readonly [number, number, number];
  readonly size: readonly [columns: number, rows: number];
  readonly colours: readonly [wall: string, shade: string];
  /** Not what a place is known by, but what else stands there. */
  readonly minor?: boolean;
};

const LANDMARK_HEIGHT = 300;
/** Nothing else there is as high as a block of flats. */
const LEAST = 0.34;

/** What a place is known by from afar, or trees beside it; between the blocks, a block of flats. */
export const farOff = ({ place, word, at: [x, y, scale], size, colours, minor }: FarOff, paints: Paints): string => {
  const [width, height] = [size[0] * 26 + 20, size[1] * 27 + 16];
  if (place === 'housingBlocks') return at(x, y, flats(word, [0, 0, width, height], colours, paints), scale);
  const foot = y + height * scale;
  const middle = x + (width * scale) / 2;
  if (minor) {
    const tall = (height * scale) / 4;
    return (
      tree(middle - tall, foot, tall, paints, '#8d7a4e') +
      tree(middle + tall * 0.9, foot, tall * 0.76, paints, '#7f8450')
    );
  }
  const [wall, shade] = colours.map(paints.tone) as [string, string];
  const drawn = landmark(place, {
    far: shade,
    block: wall,
    shell: shade,
    unlit: paints.tone('#7a5a4c'),
    lit: paints.lit,
  });
  return at(middle, foot, drawn.drawing, Math.max(LEAST, (height * scale) / LANDMARK_HEIGHT));
};

/** Feet on (x, y). A group needs more room, and takes it by being smaller. */
export const standing = (
  { portrait, expression }: Somebody,
  [x, y, scale]: readonly [number, number, number],
  flip = false,
): string =>
  at(
    x,
    y,
    SHADOW + figureDrawing(portrait, expression, { flip: flip && !portrait.group }),
    portrait.group ? scale * 0.84 : scale,
  );

/** You, from behind, feet on (x, y). */
export const youStanding = (hat: Hat, [x, y, scale]: readonly [number, number, number]): string =>
  at(x, y, youDrawing(hat), scale);
