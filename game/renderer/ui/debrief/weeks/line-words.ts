/** The words of a line: what happened where it turned, and what its dotted lines mean; only what finds room. Sizes in rem. */
import type { Series } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { type Scale, type Spot, depthOf, shareOf, spotsOf } from './axis.ts';
import { type Box, type Wanted, boxesAlong, placed, shortened } from './labels.ts';
import { usePlot } from './plot.ts';
import { widthOf } from './text-width.ts';

/** As high as the stylesheet draws it. */
const HEIGHT = 6;
const TEXT = 1.35;
const MOST_LETTERS = 40;

/** A note may stand below or above its point, to the right or the left of it, and farther off where the line is in the way. */
const placesAround = ({ x, y }: Spot, width: number): readonly Box[] =>
  [0.3, 0.8, 1.4, 2.2, 3].flatMap((off) =>
    [y + off, y - off - TEXT].flatMap((top) =>
      (off < 0.5 ? [x + 0.3, x - 0.3 - width] : [])
        .concat(x - width / 2, x - 0.8, x + 0.8 - width)
        .map((left): Box => ({ x: left, y: top, width, height: TEXT })),
    ),
  );

/** What a dotted line means stands on it or under it, wherever along it there is room. */
const placesAlong = (y: number, above: boolean, width: number, plot: number): readonly Box[] =>
  Array.from({ length: Math.max(1, Math.floor(plot - width)) }, (_, i) => ({
    x: 0.3 + i,
    y: above ? y - TEXT - 0.05 : y + 0.05,
    width,
    height: TEXT,
  }));

/** Half a point, in rem. */
const DOT = 0.35;

/** From the point to words that stand farther off. */
export const leadOf = (spot: Spot, box: Box): Box | undefined => {
  if (spot.x < box.x || spot.x > box.x + box.width) return undefined;
  const [from, to] = box.y > spot.y ? [spot.y + DOT, box.y] : [box.y + TEXT, spot.y - DOT];
  return to > from ? { x: spot.x - 0.05, y: from, width: 0.1, height: to - from } : undefined;
};

type Words = {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
  readonly note?: Series['notes'][number];
  readonly spot?: Spot;
};

/** The words of a row that find a place: notes first, then what the dotted lines mean. */
export const useWords = (series: Series, scale: Scale): readonly Words[] => {
  const say = useSay();
  const { end, width } = usePlot();
  if (width === 0) return [];
  const spots = spotsOf(series.points, end, scale).map(({ x, y }) => ({ x: x * width, y: y * HEIGHT }));
  const notes = series.notes.map((note) => {
    const text = shortened(say.words(note.words), MOST_LETTERS);
    const spot = { x: shareOf(note.at, end) * width, y: depthOf(note.figure.value, scale) * HEIGHT };
    const wanted: Wanted = {
      places: placesAround(spot, widthOf(`${text}: 000`) + 0.2),
      lead: (box) => leadOf(spot, box) ?? { ...box, height: 0 },
    };
    return { key: `note ${note.n}`, text, note, spot, wanted };
  });
  const lines = series.lines.map((line, i) => {
    const text = say(i === 0 ? 'back.weeks.less' : 'back.weeks.more');
    const wanted = { places: placesAlong(depthOf(line, scale) * HEIGHT, i > 0, widthOf(text), width) };
    return { key: `line ${i}`, text, wanted };
  });
  const all = [...notes, ...lines];
  const dotted = series.lines.map((line): Box => {
    return { x: 0, y: depthOf(line, scale) * HEIGHT - 0.02, width, height: 0.04, crossable: true };
  });
  const boxes = placed(
    all.map(({ wanted }) => wanted),
    [...boxesAlong(spots, 0.12), ...dotted],
    { x: 0, y: -1, width, height: HEIGHT + 1.1 },
  );
  return all.flatMap((one, i) => (boxes[i] === undefined ? [] : [{ ...one, box: boxes[i] }]));
};
