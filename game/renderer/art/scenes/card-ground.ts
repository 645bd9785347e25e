/** What the three pictures of the debrief have in common: their size, their skies, and who stands in them. */
import type { Portrait } from '../../../core/scenario/portrait.ts';
import type { Expression, Hat } from '../../../core/scenario/vocabulary.ts';
import { byHand } from '../ink.ts';
import { figureDrawing } from '../people/figure.ts';
import { youDrawing } from '../people/you.ts';
import { flats } from '../places/landscape.ts';
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

/** A block of flats far enough away to be small. */
export const farFlats = (
  word: string,
  [x, y, scale]: readonly [number, number, number],
  [columns, rows]: readonly [number, number],
  colours: readonly [string, string],
  paints: Paints,
): string => at(x, y, flats(word, [0, 0, columns * 26 + 20, rows * 27 + 16], colours, paints), scale);

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
