/** The middle of a place: where what is counted lies, sticks, grows or hangs there. */
import type { SeenThing } from '../../../core/scenario/vocabulary.ts';
import { lot } from '../lot.ts';
import { lanternAt, MOST_LANTERNS } from '../things/lanterns.ts';
import { MOST_PINS, pinAt } from '../things/pins.ts';
import { MOST_PLOTS } from '../things/plots.ts';
import { MOST_STROKES, strokeAt } from '../things/tally.ts';
import type { Foot, Middle, Spot } from './place.ts';
import { heap } from './sheet.ts';

/** Where what the things lie beside or hang on has its foot. */
export const footOf = (thing: SeenThing, { foot, board = foot }: Middle): Foot & { readonly onWall?: boolean } =>
  thing === 'pins' || thing === 'tally' ? board : foot;

const COLUMNS = 6;
/** Between the left and the right beds a path is left, as wide as half a bed. */
const PATH = 0.5;

/** Four rows of beds in perspective: the back ones are smaller and closer together. */
const beds = ({ plots }: Middle): readonly Spot[] => {
  const rows = MOST_PLOTS / COLUMNS;
  const middle = plots.x + plots.width / 2;
  return Array.from({ length: MOST_PLOTS }, (_, i) => {
    const near = Math.floor(i / COLUMNS) / (rows - 1);
    const scale = 0.72 + 0.28 * near;
    const column = i % COLUMNS;
    const across = (column + 0.5 + (column < COLUMNS / 2 ? 0 : PATH)) / (COLUMNS + PATH) - 0.5;
    const y = plots.y + plots.height * near ** 1.15;
    return { x: middle + across * plots.width * scale + (lot(`bed ${i}`) - 0.5) * 6, y, scale, z: y };
  }).sort((a, b) => lot(`bed order ${a.x.toFixed(1)}`) - lot(`bed order ${b.x.toFixed(1)}`));
};

const BEFORE = 0.5;

/** In the order in which they come; the last are the first to go. */
export const seenIn = (thing: SeenThing, middle: Middle): readonly Spot[] => {
  const { x, y, scale = 1 } = footOf(thing, middle);
  const onBoard = (most: number, where: (i: number) => readonly [number, number]): readonly Spot[] =>
    Array.from({ length: most }, (_, i) => {
      const [dx, dy] = where(i);
      return { x: x + dx * scale, y: y + dy * scale, scale, z: y + BEFORE + i / 1000 };
    });
  if (thing === 'bags') return heap({ ...middle.foot, left: middle.left, right: middle.right, lid: 100 });
  if (thing === 'plots') return beds(middle);
  if (thing === 'pins') return onBoard(MOST_PINS, pinAt);
  if (thing === 'tally') return onBoard(MOST_STROKES, strokeAt);
  return onBoard(MOST_LANTERNS, lanternAt);
};
