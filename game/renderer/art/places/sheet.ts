/** Small makers for places: layers, spots, and the heap of what is counted. */
import { lot } from '../lot.ts';
import { type Box, svg } from '../svg.ts';
import { MOST_BAGS } from '../things/bags.ts';
import type { Layer, PersonSpot, Spot } from './place.ts';

/** A layer of the size of `box` with a drawing in the plane of the place. */
export const layer = (id: string, z: number, box: Box, content: string): Layer => ({
  id,
  z,
  box,
  picture: svg(box, content),
});

type Given = Partial<PersonSpot> & Pick<PersonSpot, 'id' | 'sectors' | 'x' | 'y'>;

const LABEL_ROOM = 150;
const BUBBLE_WIDTH = 250;

/** A spot on open ground: painted by its `y`, the name under the feet, the bubble above the head. */
export const spot = (given: Given): PersonSpot => {
  const scale = given.scale ?? 0.8;
  const crown = given.y - 176 * scale;
  return {
    scale,
    z: given.y,
    flip: false,
    seated: false,
    far: false,
    pose: undefined,
    group: false,
    label: { x: given.x, y: given.y + 8, width: LABEL_ROOM },
    bubble: { x: given.x, y: Math.max(76, crown - 96), width: BUBBLE_WIDTH, tail: [given.x, crown] },
    slips: undefined,
    terminal: undefined,
    ...given,
  };
};

/** The same spot elsewhere: everything it points at moves along. */
export const shifted = (one: PersonSpot, dx: number, dy: number): PersonSpot => ({
  ...one,
  x: one.x + dx,
  y: one.y + dy,
  // What stands on the ground is painted by its height in the picture; what stands between layers keeps its place there.
  z: one.z > 0 ? one.z + dy : one.z,
  label: { ...one.label, x: one.label.x + dx, y: one.label.y + dy },
  bubble: {
    ...one.bubble,
    x: one.bubble.x + dx,
    y: one.bubble.y + dy,
    tail: [one.bubble.tail[0] + dx, one.bubble.tail[1] + dy],
  },
  ...(one.slips && { slips: { ...one.slips, x: one.slips.x + dx, y: one.slips.y + dy } }),
  ...(one.terminal && { terminal: [one.terminal[0] + dx, one.terminal[1] + dy] }),
});

export type Heap = {
  /** The foot of what they lie beside. */
  readonly x: number;
  readonly y: number;
  /** The farthest to the left and right that a bag may lie. */
  readonly left: number;
  readonly right: number;
  /** On top of the thing itself: how high, or undefined if nothing lies there. */
  readonly lid: number | undefined;
};

const STEP = 24;
const ROW = 12;
const ROWS = 6;

const jitter = (word: string, by: number): number => (lot(word) - 0.5) * 2 * by;

const groundRows = ({ x, y, left, right }: Heap): readonly Spot[] =>
  Array.from({ length: ROWS }, (_, row) => {
    const columns = Math.floor((right - left - (row % 2) * (STEP / 2)) / STEP) + 1;
    return Array.from({ length: columns }, (__, column) => {
      const word = `heap ${x} ${row} ${column}`;
      const spotY = y + 4 + row * ROW + jitter(`${word} y`, 2.5);
      return {
        x: left + (row % 2) * (STEP / 2) + column * STEP + jitter(`${word} x`, 4),
        y: spotY,
        scale: 0.94 + lot(`${word} size`) * 0.24,
        z: spotY,
      };
    });
  }).flat();

/** Bags on bags: in the hollow between two neighbours of the back rows. */
const onTop = ({ x, y }: Heap): readonly Spot[] =>
  Array.from({ length: 11 }, (_, i) => {
    const word = `heap ${x} upper ${i}`;
    const row = i % 3;
    return {
      x: x + (i - 5) * 15 + jitter(`${word} x`, 3),
      y: y + row * ROW - 12 + jitter(`${word} y`, 2),
      scale: 0.9 + lot(`${word} size`) * 0.2,
      z: y + 4 + row * ROW + 3,
    };
  });

const onTheLid = ({ x, y, lid }: Heap): readonly Spot[] =>
  lid === undefined
    ? []
    : [-24, -3, 18].map((dx, i) => ({
        x: x + dx,
        y: y - lid + (i % 2) * -2,
        scale: 0.95 + i * 0.03,
        z: y + 0.5 + i / 10,
      }));

/** Sixty places for what is counted, those nearest to the thing first, the hollows and the lid once it gets crowded. */
export const heap = (of: Heap): readonly Spot[] => {
  const near = ({ x, y }: Spot) => ((x - of.x) / 1.5) ** 2 + ((y - of.y) * 1.25) ** 2;
  const ground = [...groundRows(of)].sort((a, b) => near(a) - near(b));
  const upper = [...onTheLid(of), ...onTop(of)];
  const mixed = [...ground.slice(0, 22), ...onTheLid(of), ...ground.slice(22, 34), ...onTop(of), ...ground.slice(34)];
  if (ground.length + upper.length < MOST_BAGS) throw new Error('A heap is too small.');
  return mixed.slice(0, MOST_BAGS);
};
