/** What belongs to the house alone: lines of command, objections on the walls, promises in the basement. */
import type { BarrierView, PromiseView } from '../../../core/view/view.ts';
import type { Box, Point } from '../layout/boxes.ts';
import { bodyBox, type Stand } from '../layout/cast.ts';
import { evenly, type Line } from '../layout/lines.ts';
import { firstName, LINE_HEIGHT, shortened, unmarked, wrapped, type Written } from '../layout/words.ts';
import { CARD_PADDING, cardPaint, SLIP_PADDING, slipPaint, stampPaint } from '../paint/papers.ts';
import type { Paint } from '../paint/paint.ts';
import { ABOVE, type Cast, type Hot, type Item, item } from './item.ts';

export const commandLines = ({ picture }: Cast): readonly Line[] =>
  picture.command.map((corners, i) => ({
    id: `command ${i}`,
    points: evenly(corners),
    dots: 0,
    full: 1,
    look: 'command',
  }));

/** At each staffed room, and at yours. */
export const terminalsOf = ({ picture, stands }: Cast): readonly Point[] => [
  ...stands.flatMap(({ spot }) => (spot.terminal === undefined ? [] : [spot.terminal])),
  ...picture.you.terminals,
];

export const commandHots = (cast: Cast): readonly Hot[] =>
  cast.labels.command === undefined
    ? []
    : commandLines(cast).map(({ id, points }) => ({ id, shape: { line: points }, words: [cast.labels.command!] }));

/** Items with the boxes they fill and what they say when pointed at. */
export type Hung = { readonly items: readonly Item[]; readonly hots: readonly Hot[]; readonly boxes: readonly Box[] };

const NOTHING: Hung = { items: [], hots: [], boxes: [] };
const together = (parts: readonly Hung[]): Hung => ({
  items: parts.flatMap(({ items }) => items),
  hots: parts.flatMap(({ hots }) => hots),
  boxes: parts.flatMap(({ boxes }) => boxes),
});

type Objection = BarrierView['open'][number] & { readonly id: string; readonly title: string };

/** Where slips hang at somebody: the wall of the room, or the air beside the head. */
const wallOf = ({ spot }: Stand, { frame }: Cast): Box => {
  if (spot.slips !== undefined) return spot.slips;
  const body = bodyBox(spot);
  const width = 120;
  const left = body.x - width - 6 > frame.room.x ? body.x - width - 6 : body.x + body.width + 6;
  return { x: left, y: Math.max(frame.room.y, body.y), width, height: body.height };
};

const BETWEEN = 9;
const TURNS = [-0.8, 0.7, -0.5, 0.6];
const MOST_LINES = 4;
const SLACK = 8;
const SLIP_LETTERS = 0.97;

type Sheet = { readonly objection: Objection; readonly lines: readonly string[] };

/** As many lines for each as the wall has room for; what then has no room lies under the last slip. */
const sheetsFor = (wall: Box, objections: readonly Objection[], how: Written): readonly Sheet[] => {
  const highest = wall.height + SLACK;
  const heightOf = (sheets: readonly Sheet[]): number =>
    sheets.reduce((sum, { lines }) => sum + slipHeight(lines.length, how.size) + BETWEEN, -BETWEEN);
  for (let many = objections.length; many > 1; many--) {
    for (let most = MOST_LINES; most > 0; most--) {
      const sheets = objections
        .slice(0, many)
        .map((objection) => ({ objection, lines: wrapped(objection.text, how, most) }));
      const cut = sheets.some(({ objection, lines }) => lines.join(' ') !== objection.text.split(/\s+/).join(' '));
      if (heightOf(sheets) <= highest && !(cut && most === 1)) return sheets;
    }
  }
  const most = Math.max(1, Math.floor((highest - SLIP_AIR) / (how.size * LINE_HEIGHT)));
  return objections.slice(0, 1).map((objection) => ({ objection, lines: wrapped(objection.text, how, most) }));
};

const SLIP_AIR = 12;
/** Room for the tick of a settled one. */
const TICK = 22;
const slipHeight = (lines: number, size: number): number => lines * size * LINE_HEIGHT + SLIP_AIR;

const slipsOn = (cast: Cast, stand: Stand, objections: readonly Objection[]): Hung => {
  const wall = wallOf(stand, cast);
  const size = cast.frame.text * SLIP_LETTERS;
  const { width } = wall;
  const how = { size, width: width - SLIP_PADDING - 6, measure: cast.measure, bold: true };
  const sheets = sheetsFor(wall, objections, how);
  let y = wall.y;
  return together(
    sheets.map(({ objection, lines }, i) => {
      const box = { x: wall.x, y, width, height: slipHeight(lines.length, size) };
      y += box.height + BETWEEN;
      const under = i === sheets.length - 1 ? objections.slice(sheets.length) : [];
      return oneSlip(cast, box, lines, [objection, ...under], TURNS[i % TURNS.length]!, stand);
    }),
  );
};

const oneSlip = (
  cast: Cast,
  box: Box,
  lines: readonly string[],
  objections: readonly Objection[],
  turn: number,
  { person }: Stand,
): Hung => {
  const [first, ...under] = objections;
  const note = { width: box.width, height: box.height, lines, size: cast.frame.text * SLIP_LETTERS };
  const paint = slipPaint({ ...note, settled: false, more: under.length }, cast.palette);
  const settled = slipPaint({ ...note, width: box.width + TICK, settled: true, more: 0 }, cast.palette);
  const id = `slip ${first!.id}`;
  const words = objections.flatMap(({ text, settledBy }) => [text, cast.labels.settledBy(settledBy)]);
  return {
    items: [item({ id, kind: 'slip', paint, settled, x: box.x, y: box.y, z: ABOVE.slip, turn, actor: person.id })],
    hots: [{ id, shape: { box }, words: [...words, person.name], actor: person.id }],
    boxes: [box],
  };
};

/** Open objections, each as a slip beside its owner. */
export const objections = (cast: Cast): Hung => {
  const { view, stands } = cast;
  if (view.lens !== 'publicServant') return NOTHING;
  return together(
    stands.flatMap((stand) => {
      const theirs = view.barriers
        .filter(({ owner }) => owner === stand.person.name)
        .flatMap(({ id, title, open }) =>
          open.map((one) => ({ ...one, id: `${id} ${one.text}`, text: unmarked(one.text), title })),
        );
      return theirs.length === 0 ? [] : [slipsOn(cast, stand, theirs)];
    }),
  );
};

const CARDS = 4;
const CARD_GAP = 9;
const CARD_HOME = 3;

/** Open ones by the week they fall due, then the others. */
const inOrder = (promises: readonly PromiseView[]): readonly PromiseView[] =>
  [...promises].sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || a.due - b.due);

export const promises = (cast: Cast): Hung => {
  const { view, picture } = cast;
  if (view.lens !== 'publicServant' || picture.promises === undefined) return NOTHING;
  const room = picture.promises;
  const shown = inOrder(view.promises).slice(0, CARDS);
  const columns = Math.max(CARD_HOME, shown.length);
  const width = (room.width - CARD_GAP * (columns - 1)) / columns;
  return together(
    shown.map((promise, i) =>
      oneCard(cast, promise, { x: room.x + i * (width + CARD_GAP), y: room.y, width, height: room.height }),
    ),
  );
};

const STAMP = 0.38;

const stampOf = (
  { labels, palette }: Cast,
  { state, due }: PromiseView,
): { readonly text: string; readonly colour: string } => {
  if (state === 'kept') return { text: labels.kept, colour: palette.kept };
  if (state === 'broken') return { text: labels.broken, colour: palette.broken };
  return { text: labels.due(due), colour: palette.stamp };
};

type Stamped = { readonly paint: Paint; readonly width: number; readonly height: number; readonly text: string };

/** No word of a stamp is broken: it takes up to half of the card, then its letters shrink. */
const stamped = (cast: Cast, promise: PromiseView, card: Box, letters: number): Stamped => {
  const { measure } = cast;
  const { text, colour } = stampOf(cast, promise);
  const longest = Math.max(...text.split(/\s+/).map((word) => measure(word, letters, true)));
  const room = Math.max(card.width * STAMP, Math.min(card.width / 2, longest + STAMP_AIR)) - STAMP_AIR;
  let size = Math.min(letters, (letters * room) / longest);
  const linesNow = (): readonly string[] => wrapped(text, { size, width: room + 1, measure, bold: true });
  while (linesNow().length > 2 && size > letters / 2) size *= 0.94;
  const lines = linesNow();
  const width = Math.max(...lines.map((line) => measure(line, size, true))) + STAMP_AIR;
  const height = lines.length * size * 1.05 + 8;
  return { paint: stampPaint({ width, height, lines, size, colour }), width, height, text };
};

const STAMP_AIR = 12;
const CARD_LETTERS = 0.94;

const oneCard = (cast: Cast, promise: PromiseView, box: Box): Hung => {
  const size = cast.frame.text * CARD_LETTERS;
  const { measure, labels } = cast;
  const stamp = stamped(cast, promise, box, size);
  const to = labels.to(firstName(promise.to));
  const room = box.width - 2 * CARD_PADDING;
  const most = Math.max(1, Math.floor((box.height - CARD_PADDING - size * LINE_HEIGHT) / (size * LINE_HEIGHT)));
  const said = unmarked(promise.text);
  const lines = wrapped(said, { size, width: room - stamp.width + 4, measure }, most);
  const heading = shortened(to, { size, width: room - 8, measure, bold: true });
  const paint = cardPaint({ width: box.width, height: box.height, to: heading, lines, size, more: 0 }, cast.palette);
  const owner = promise.owner === undefined ? [] : [labels.owner(promise.owner)];
  const [x, y] = [box.x + box.width - stamp.width / 2 - 6, box.y + box.height - stamp.height / 2 - 8];
  return {
    items: [
      item({ id: `card ${promise.id}`, kind: 'card', paint, x: box.x, y: box.y, z: ABOVE.card }),
      item({ id: `stamp ${promise.id}`, kind: 'stamp', paint: stamp.paint, x, y, z: ABOVE.stamp, turn: -7 }),
    ],
    hots: [{ id: `card ${promise.id}`, shape: { box }, words: [to, said, stamp.text, ...owner] }],
    boxes: [box],
  };
};
