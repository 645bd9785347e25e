/** What is under the pointer, and where the words about it appear. */
import { atLeast, type Box, contains, distance, inside, middle, type Point } from '../layout/boxes.ts';
import { awayFrom } from '../layout/lines.ts';
import type { Frame } from '../layout/frame.ts';
import { LINE_HEIGHT, type Measure, wrapped } from '../layout/words.ts';
import type { Palette } from '../paint/palette.ts';
import { tipPaint } from '../paint/papers.ts';
import { ABOVE, type Hot, type Item, item } from './item.ts';

/** The uppermost thing at a point. Nothing is smaller than a fingertip, but what is really under the point comes first. */
export const hitAt = (hots: readonly Hot[], at: Point, fingertip: number): Hot | undefined => {
  const exact = hots.findLast(({ shape }) => 'box' in shape && contains(shape.box, at));
  if (exact !== undefined) return exact;
  return hots.findLast(({ shape }) =>
    'box' in shape ? contains(atLeast(shape.box, fingertip), at) : awayFrom(shape.line, at) <= fingertip / 2,
  );
};

/** Of what is counted, the nearest that has no tick yet: bags lie over each other. */
export const nextToCount = (
  hots: readonly Hot[],
  marked: ReadonlySet<number>,
  at: Point,
  fingertip: number,
): number | undefined => {
  const left = hots
    .map(({ shape, counts }, index) => ({ shape, counts, index }))
    .filter(
      ({ shape, counts, index }) =>
        counts === true && !marked.has(index) && 'box' in shape && contains(atLeast(shape.box, fingertip), at),
    );
  const near = ({ shape }: (typeof left)[number]): number =>
    'box' in shape ? distance(middle(shape.box), at) : Infinity;
  return left.sort((a, b) => near(a) - near(b))[0]?.index;
};

const WIDEST = 260;
const GAP = 8;

/** Words beside the thing they are about: below it if there is room, else above. */
export const tipFor = (hot: Hot, at: Point, frame: Frame, measure: Measure, palette: Palette): Item | undefined => {
  const [name, ...rest] = hot.words;
  if (name === undefined) return undefined;
  const size = frame.reading * 0.97;
  const padding = size * 0.62;
  const width = Math.min(frame.room.width - 20, (WIDEST * frame.reading) / 16.5);
  const title = wrapped(name, { size, width, measure, bold: true });
  const lines = rest.flatMap((text) => wrapped(text, { size, width, measure }));
  const wide =
    Math.max(...title.map((line) => measure(line, size, true)), ...lines.map((line) => measure(line, size))) +
    2 * padding;
  const high = (title.length + lines.length) * size * LINE_HEIGHT + padding * 1.5;
  const box = tipBox(hot, at, { width: wide, height: high }, frame);
  const paint = tipPaint({ width: wide, height: high, title, lines, size, padding }, palette);
  return item({ id: 'tip', kind: 'tip', paint, x: box.x, y: box.y, z: ABOVE.tip });
};

const tipBox = (
  { shape }: Hot,
  at: Point,
  { width, height }: { width: number; height: number },
  { room }: Frame,
): Box => {
  const about = 'box' in shape ? shape.box : { x: at[0], y: at[1] - 10, width: 0, height: 24 };
  const x = about.x + about.width / 2 - width / 2;
  const below = about.y + about.height + GAP;
  const fits = below + height <= room.y + room.height;
  const above = about.y - height - GAP;
  if (fits || above >= room.y) return inside({ x, y: fits ? below : above, width, height }, room);
  const right = about.x + about.width + GAP;
  const side = right + width <= room.x + room.width ? right : about.x - width - GAP;
  return inside({ x: side, y: about.y + about.height / 2 - height / 2, width, height }, room);
};
