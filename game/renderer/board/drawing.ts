/** What is drawn at a moment: a view in its spots, in a frame, in the colours of its lens. */
import { growthAt, place as drawPlace, type PlacePicture, type PlaceState } from '../art/art.ts';
import type { BoardView } from '../../core/view/view.ts';
import type { Kept } from './layout/cast.ts';
import type { Frame } from './layout/frame.ts';
import type { Measure } from './layout/words.ts';
import type { BoardMoment, BoardOptions, Hat } from './moment.ts';
import { consequences } from './motion/consequences.ts';
import { morph } from './motion/morph.ts';
import type { Way } from './motion/motion.ts';
import { type Palette, paletteOf } from './paint/palette.ts';
import { plan, steps } from './plan.ts';
import type { Staging } from './staging/item.ts';
import { stage } from './staging/staging.ts';

export type Shown = { readonly view: BoardView; readonly moment: BoardMoment };
export type Drawing = Shown & { readonly staging: Staging; readonly frame: Frame; readonly palette: Palette };

export type Draughtsman = {
  readonly draw: (shown: Shown, frame: Frame, options: BoardOptions, marked: ReadonlySet<number>) => Drawing;
  /** People keep their spots as they stand in this drawing. */
  readonly remember: (drawing: Drawing) => void;
};

/** Each place is drawn once for each state that shows in it; people keep their spots from drawing to drawing. */
export const draughtsman = (measure: Measure): Draughtsman => {
  const places = new Map<string, PlacePicture>();
  const kept = new Map<Hat, Kept>();
  const pictureOf = (name: BoardView['place'], state: PlaceState): PlacePicture => {
    const key = JSON.stringify([name, state]);
    const picture = places.get(key) ?? drawPlace(name, state);
    places.set(key, picture);
    return picture;
  };
  return {
    draw: ({ view, moment }, frame, { theme, labels, say }, marked) => {
      // What is counted lies in the street.
      const lens = moment.counted === undefined ? view.lens : 'networkManager';
      const palette = paletteOf(lens, theme);
      const { open, figures } = view;
      const { thing, far } = figures.seen;
      const shows = { open, thing, grown: growthAt(far) };
      const picture = pictureOf(view.place, { lens, theme, format: frame.format, ...shows });
      const before: Kept = kept.get(lens) ?? new Map();
      const staging = stage(
        { view, moment, lens, theme, frame, picture, palette, labels, say, measure, kept: before },
        marked,
      );
      return { view, moment, staging, frame, palette };
    },
    remember: ({ staging }) => void kept.set(staging.lens, staging.kept),
  };
};

const AT_ONCE: Way = { motions: [], lines: [], duration: 0 };

/** How the next drawing is reached: the change of hats, consequences one after the other, or at once. */
export const wayBetween = (before: Drawing | undefined, after: Drawing, reducedMotion: boolean): Way => {
  if (before === undefined || reducedMotion) return AT_ONCE;
  if (before.frame !== after.frame || before.staging.theme !== after.staging.theme) return AT_ONCE;
  if (before.staging.lens !== after.staging.lens) return morph(before.staging, after.staging, after.frame.bounds.width);
  return consequences(before.staging, after.staging, steps(plan(before.view, after.view)));
};

/** The same people and figures through the other lens; what only that lens knows is not known yet. */
export const seenOtherwise = ({ view }: Shown): Shown => {
  const { place, open, figures, people, energy, cover } = view;
  const common = { place, open, figures, people, energy, cover };
  return {
    view:
      view.lens === 'publicServant'
        ? { ...common, lens: 'networkManager', ties: [], facts: [] }
        : { ...common, lens: 'publicServant', barriers: [], promises: [] },
    moment: { focus: undefined, counted: undefined, speech: undefined },
  };
};
