/** The polder: a farm, the old pumping station with its map, a canal with a weir, and the dike above it all. */
import { byHand } from '../../ink.ts';
import { at, circle, INK, path, times } from '../../svg.ts';
import { church, cow } from '../buildings.ts';
import { meadow, tree } from '../landscape.ts';
import type { Paints } from '../paints.ts';
import type { Growth, Middle, PlaceState, Scenery } from '../place.ts';
import { dike } from './dike.ts';
import { farm } from './farm.ts';
import { spots } from './spots.ts';
import { station } from './station.ts';
import { water } from './water.ts';

const MIDDLE: Middle = {
  foot: { x: 588, y: 622 },
  board: { x: 452, y: 552, onWall: true },
  left: 490,
  right: 686,
  plots: { x: 76, y: 590, width: 200, height: 70 },
};

const far = (paints: Paints): string =>
  path(byHand('M-170 474V458Q0 446 120 456Q260 440 420 454Q600 438 760 452Q900 444 1010 456V480H-170Z'), {
    fill: paints.tone('#b98f6a'),
  }) +
  at(46, 120, church(200, 470, paints), 0.75) +
  times(7, (i) =>
    path(`M${196 + i * 9} 472v${-22 - ((i * 7) % 9)}`, { line: paints.tone('#8d7a4e'), width: 6, round: true }),
  );

const land = ({ tone }: Paints): string =>
  path(byHand('M-170 468H1010V760H-170Z'), { fill: tone('#a6a362') }) +
  path(byHand('M-170 500C60 494 260 498 420 504V548C260 540 60 540 -170 546Z'), { fill: tone('#95984f') }) +
  path(byHand('M-170 596C60 590 240 596 330 604L280 650C160 640 40 636 -170 642Z'), { fill: tone('#b5b06c') }) +
  path(byHand('M440 690C520 640 700 640 1010 634V760H400Z'), { fill: tone('#b5ad6c') }) +
  path(byHand('M-170 690C-20 668 120 668 230 740H-170Z'), { fill: tone('#95984f') });

const godwit = (x: number, y: number, flip: boolean): string =>
  at(
    x,
    y,
    path('M-2 0v-11M3 0v-11', { line: INK, width: 1.6 }) +
      path('M-11 -14q3 -8 12 -7q3 -9 8 -6q3 2 0 6q-2 9 -12 9q-4 0 -8 -2Z', {
        fill: '#b4653a',
        line: INK,
        width: 1.5,
      }) +
      path('M9 -25l13 3', { line: INK, width: 1.8 }),
    1,
    flip,
  );

const BIRDS = [
  [300, 622, false],
  [176, 664, true],
  [604, 676, false],
  [130, 606, true],
  [846, 640, true],
] as const;

const TUFTS = [
  [24, 706],
  [142, 702],
  [188, 716],
  [520, 716],
  [612, 706],
  [742, 714],
  [826, 706],
  [-60, 690],
  [900, 700],
] as const;

/** Flowers come with what grows here, and the birds that need them. */
const life = (grown: Growth, open: boolean, paints: Paints): string =>
  meadow(TUFTS, paints) +
  times(grown * 9, (i) =>
    circle(-120 + ((i * 167) % 1080), 604 + ((i * 53) % 108) + (i % 2) * 4, 2.6, {
      fill: paints.tone(['#fff0c0', '#d86a8c', '#f0b73a'][i % 3]!),
    }),
  ) +
  BIRDS.slice(0, grown + (open ? 2 : 0))
    .map(([x, y, flip]) => godwit(x, y, flip))
    .join('');

/** Half of every picture of a polder is sky. */
const BIG_CLOUD =
  'M-10 0c-22 2 -34 -22 -14 -32c2 -26 36 -34 52 -16c12 -30 62 -30 74 0c26 -18 58 0 54 26c26 -2 34 24 10 30q-60 10 -176 -8Z';

const clouds = ({ cloud, tone, theme }: Paints): string =>
  [
    [40, 176, 0.9],
    [560, 220, 1.1],
    [-150, 250, 0.8],
    [860, 150, 0.8],
  ]
    .map(([x, y, scale]) =>
      at(
        x!,
        y!,
        path(BIG_CLOUD, { fill: cloud, opacity: 0.9 }) +
          path('M-4 0q40 -16 80 -4q40 -14 84 6q-60 10 -164 -2Z', {
            fill: theme === 'light' ? '#f7d6ac' : tone('#8fa3c4'),
            opacity: 0.5,
          }),
        scale,
      ),
    )
    .join('') +
  // Geese, on their way to where it is wet.
  path(
    times(9, (i) => {
      const side = i % 2 === 0 ? 1 : -1;
      const step = Math.ceil(i / 2);
      return `M${300 + step * 17 * side} ${112 + step * 9}q5 -6 8 -1q4 -5 9 1`;
    }),
    { line: INK, width: 1.8, round: true },
  );

export const polder = (paints: Paints, { open, grown }: Pick<PlaceState, 'open' | 'grown'>): Scenery => ({
  back:
    far(paints) +
    land(paints) +
    tree(298, 520, 24, paints, '#a08650') +
    cow(238, 534, 0.72, true) +
    cow(272, 520, 0.6) +
    cow(198, 524, 0.56, true) +
    dike(paints) +
    farm(paints) +
    at(-34, 0, station(paints)) +
    at(-34, 0, water(open, paints)),
  front: life(grown, open, paints),
  middle: MIDDLE,
  people: spots,
  you: { x: 616, y: 706 },
  sun: [246, 318],
  air: clouds(paints),
});
