/** The ground along the foot of a picture, and what lies on it. */
import { counted, countedPicture, holderPicture } from '../../../../art/art.ts';
import { HEIGHT, type Pen, type Shape, WIDTH, image, path } from './drawing.ts';

/** Where words must end above it. */
export const GROUND = 972;
export const LOW_GROUND = 1004;

/** Two bands, the nearer one darker. */
export const ground = (top = GROUND): readonly Shape[] => [
  path(`M-20 ${top - 6}C430 ${top - 34} 1050 ${top + 12} 1940 ${top - 22}V${HEIGHT + 20}H-20Z`, { fill: 'sand' }),
  path(`M-20 ${top + 42}C430 ${top + 22} 1140 ${top + 58} 1940 ${top + 36}V${HEIGHT + 20}H-20Z`, { fill: 'sand-low' }),
];

/** What stands or lies by itself; the others need what they hang on or stick in. */
const LYING = ['bags', 'plots'];
const SIZE = 84;

const one = ({ thing, theme }: Pen, variant: number, x: number, y: number, scale: number): Shape => {
  const { box } = counted(thing);
  const unit = (SIZE / 40) * scale;
  return image(countedPicture(thing, variant, theme), {
    x: x + box.x * unit,
    y: y + box.y * unit,
    width: box.width * unit,
    height: box.height * unit,
  });
};

/** Some of what is counted by eye in the story, from x to the right; they say no number. */
export const lying = (pen: Pen, many: number, x: number, y = HEIGHT - 26): readonly Shape[] => {
  const { thing } = pen;
  if (LYING.includes(thing)) {
    const wide = thing === 'plots' ? 96 : 66;
    return Array.from({ length: many }, (_, i) =>
      one(pen, i * 3 + many, x + i * wide, y - (i % 2) * 8, (thing === 'plots' ? 0.8 : 1) * (1 - (i % 3) * 0.06)),
    );
  }
  const { holder } = counted(thing);
  const drawn = holderPicture(thing, { open: true, onWall: false, count: -1 });
  if (holder === undefined || drawn === undefined) return [];
  // No higher than the ground leaves room for below the notes.
  const height = 92;
  const width = (holder.box.width / holder.box.height) * height;
  return [image(drawn, { x, y: y - height + 14, width, height })];
};

const MOST_LYING = 6;
/** Of what is counted by eye, so many fill a street. */
export const STREETFUL = 48;

/** So many things as show which of two is more; never the number itself. */
export const heap = (seen: number, most: number): number =>
  Math.min(MOST_LYING, Math.ceil((Math.max(0, seen) / Math.max(1, most)) * MOST_LYING));

export const groundWith = (pen: Pen, many = 4, top = LOW_GROUND): readonly Shape[] => [
  ...ground(top),
  ...lying(pen, many, WIDTH - 140 - many * 66),
];
