/** Who stands in a picture: people of the story with their faces, and people of the class as dashed outlines without any. */
import type { Expression } from '../../../../../core/scenario/vocabulary.ts';
import type { Somebody } from '../../../../../core/debrief/room/room.ts';
import { bust, figure, FIGURE } from '../../../../art/art.ts';
import { GROUND } from './ground.ts';
import { type Path, type Shape, disc, image, path } from './drawing.ts';

/** A face in a disc. */
export const face = (
  { portrait }: Somebody,
  expression: Expression,
  x: number,
  y: number,
  r: number,
): readonly Shape[] => [
  disc(x, y, r, { fill: 'face' }),
  image(bust(portrait, expression), { x: x - r, y: y - r, width: 2 * r, height: 2 * r }, true),
  disc(x, y, r, { line: 'ink', width: 4 }),
];

/** A disc that sinks behind the ground. */
const light = (x: number, y: number, r: number): Path => {
  const down = GROUND - 12 - y;
  if (down >= r) return disc(x, y, r, { fill: 'glow' });
  const half = Math.sqrt(Math.max(0, r * r - down * down));
  return path(`M${x - half} ${y + down}A${r} ${r} 0 ${down > 0 ? 1 : 0} 1 ${x + half} ${y + down}Z`, { fill: 'glow' });
};

/** Standing, the feet on (x, y), so high, before a light: hair must be seen on a dark wall, too. */
export const standing = (
  { portrait }: Somebody,
  expression: Expression,
  [x, y, height]: readonly [number, number, number],
  flip = false,
): readonly Shape[] => {
  const scale = height / 165;
  const { x: left, y: top, width, height: tall } = FIGURE;
  const drawn = image(figure({ ...portrait, group: undefined }, expression, { flip, shadow: false }), {
    x: x + (flip ? -(left + width) : left) * scale,
    y: y + top * scale,
    width: width * scale,
    height: tall * scale,
  });
  return [light(x, y - 118 * scale, 64 * scale), drawn];
};

const SHOULDERS = 'M-62 0C-62 -34 -44 -46 -15 -50L-14 -64C-30 -72 -34 -92 -31 -108';
const OUTLINES = [
  `${SHOULDERS}C-30 -138 30 -138 31 -108C34 -92 30 -72 14 -64L15 -50C44 -46 62 -34 62 0`,
  `${SHOULDERS}C-48 -96 -46 -140 0 -146C46 -140 48 -96 31 -108C34 -92 30 -72 14 -64L15 -50C44 -46 62 -34 62 0`,
  'M-62 0C-62 -34 -44 -46 -34 -50C-48 -70 -44 -140 0 -140C44 -140 48 -70 34 -50C44 -46 62 -34 62 0',
];
/** With one hand up. */
const RAISED = [
  `${SHOULDERS}C-30 -138 30 -138 31 -108C34 -92 30 -72 14 -64L15 -50C28 -48 38 -50 44 -62L54 -128C44 -146 58 -162 70 -158C84 -154 84 -136 74 -126L72 -52C70 -26 66 -12 62 0`,
  `${SHOULDERS}C-48 -96 -46 -140 0 -146C46 -140 48 -96 31 -108C34 -92 30 -72 14 -64L15 -50C28 -48 38 -50 44 -62L58 -132C48 -150 62 -166 74 -162C88 -158 88 -140 78 -130L72 -52C70 -26 66 -12 62 0`,
  'M-62 0C-62 -34 -44 -46 -34 -50C-48 -70 -44 -140 0 -140C44 -140 48 -70 34 -50C42 -50 46 -56 48 -66L58 -132C48 -150 62 -166 74 -162C88 -158 88 -140 78 -130L74 -52C70 -26 66 -12 62 0',
];

const moved = (d: string, x: number, y: number, scale: number): string => {
  let isX = false;
  return d.replaceAll(/-?\d+(\.\d+)?/g, (number) => {
    isX = !isX;
    return ((isX ? x : y) + Number(number) * scale).toFixed(1);
  });
};

/** Somebody of the class: nobody in particular. */
export const nobody = (i: number, x: number, y: number, scale = 1, raised = false): Shape =>
  path(`${moved((raised ? RAISED : OUTLINES)[i % OUTLINES.length]!, x, y, scale)}Z`, {
    fill: 'outline',
    line: 'ink',
    width: 3.4,
    dash: '11 8',
  });
