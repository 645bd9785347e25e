/** What can be counted by eye: one of them, and what they lie beside, stick in or hang on. */
import type { SeenThing } from '../../../core/scenario/vocabulary.ts';
import type { Theme } from '../places/place.ts';
import { type Box, svg } from '../svg.ts';
import { BAG, bagDrawing, BAGS, MOST_BAGS } from './bags.ts';
import { CONTAINER, containerDrawing } from './container.ts';
import { LANTERN, LANTERN_POLES, lanternDrawing, lanternPolesDrawing, LANTERNS, MOST_LANTERNS } from './lanterns.ts';
import { MAP_BOARD, mapBoardDrawing, MOST_PINS, PIN, pinDrawing, PINS } from './pins.ts';
import { MOST_PLOTS, PLOT, plotDrawing, PLOTS } from './plots.ts';
import { MOST_STROKES, STROKE_BOX, strokeDrawing, STROKES, TALLY_BOARD, tallyBoardDrawing } from './tally.ts';

export type HolderState = {
  /** What the place has to open is open. */
  readonly open: boolean;
  /** It hangs on a wall that the place has drawn. */
  readonly onWall: boolean;
  readonly count: number;
};

export type Counted = {
  /** One of them. The same number, the same drawing; further numbers begin again. */
  readonly kinds: number;
  readonly box: Box;
  readonly drawing: (variant: number, theme: Theme) => string;
  /** Where a tick goes, above the point at which the thing stands, and its size. */
  readonly tick: { readonly up: number; readonly scale: number };
  /** How many are drawn of so many. */
  readonly shown: (count: number) => number;
  readonly holder: { readonly box: Box; readonly drawing: (state: HolderState) => string } | undefined;
};

const upTo =
  (most: number) =>
  (count: number): number =>
    Math.max(0, Math.min(count, most));

const inStrokes = (count: number): boolean => count >= 0 && count <= MOST_STROKES;

const ALL: Readonly<Record<SeenThing, Counted>> = {
  tally: {
    kinds: STROKES,
    box: STROKE_BOX,
    drawing: strokeDrawing,
    tick: { up: 12, scale: 0.5 },
    shown: (count) => (inStrokes(count) ? count : 0),
    holder: {
      box: TALLY_BOARD,
      drawing: ({ count, onWall }) => tallyBoardDrawing(inStrokes(count) ? undefined : String(count), onWall),
    },
  },
  bags: {
    kinds: BAGS,
    box: BAG,
    drawing: bagDrawing,
    tick: { up: 13, scale: 1 },
    shown: upTo(MOST_BAGS),
    holder: { box: CONTAINER, drawing: ({ open }) => containerDrawing({ locked: !open, open }) },
  },
  pins: {
    kinds: PINS,
    box: PIN,
    drawing: pinDrawing,
    tick: { up: 8, scale: 0.62 },
    shown: upTo(MOST_PINS),
    holder: { box: MAP_BOARD, drawing: ({ onWall }) => mapBoardDrawing(onWall) },
  },
  plots: {
    kinds: PLOTS,
    box: PLOT,
    drawing: plotDrawing,
    tick: { up: 4, scale: 1 },
    shown: upTo(MOST_PLOTS),
    holder: undefined,
  },
  lanterns: {
    kinds: LANTERNS,
    box: LANTERN,
    drawing: lanternDrawing,
    tick: { up: -13, scale: 0.9 },
    shown: upTo(MOST_LANTERNS),
    holder: { box: LANTERN_POLES, drawing: lanternPolesDrawing },
  },
};

export const counted = (thing: SeenThing): Counted => ALL[thing];

/** One of them as a picture. */
export const countedPicture = (thing: SeenThing, variant: number, theme: Theme): string => {
  const { box, kinds, drawing } = ALL[thing];
  return svg(box, drawing(variant % kinds, theme));
};

/** What they lie beside, stick in or hang on, as a picture. */
export const holderPicture = (thing: SeenThing, state: HolderState): string | undefined => {
  const { holder } = ALL[thing];
  return holder && svg(holder.box, holder.drawing(state));
};
