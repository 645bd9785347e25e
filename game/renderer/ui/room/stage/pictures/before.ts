/** A dilemma as it stood before everybody: the situation, what could be said, who advised, and hands. */
import type { Somebody } from '../../../../../core/debrief/room/room.ts';
import { HATS, type Hat } from '../../../../../core/scenario/vocabulary.ts';
import { hat as hatPicture } from '../../../../art/art.ts';
import { bubble } from '../draw/bubble.ts';
import { type Box, HEIGHT, MARGIN, type Pen, type Picture, type Shape, WIDTH, image } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, LOW_GROUND, ground, groundWith, lying } from '../draw/ground.ts';
import { commonSize, setIn } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { shortName } from '../../../debrief/pieces/names.ts';
import { nobody, standing } from '../draw/people.ts';
import { plain, quoted } from '../draw/said.ts';
import { MOST_MARKS, type Of } from './of.ts';

/** Who stands before you in it, large; where nobody does, somebody of the class and the street. */
const before = (pen: Pen, face: Somebody | undefined): readonly Shape[] =>
  face === undefined
    ? [...lying(pen, 9, 1100), nobody(1, 300, HEIGHT + 8, 0.9)]
    : [...lying(pen, 7, 560), ...standing(face, 'serious', [1600, HEIGHT + 40, 760], true)];

export const situation = (pen: Pen, { title, week, situation: text, face, n }: Of<'situation'>): Picture => {
  const { say, measure } = pen;
  const [question, right] = [say('room.stage.week', { week }), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, story: true, question, right, bottom: GROUND - 40 });
  const width = face === undefined ? area.width : area.width - 520;
  const words = setIn(
    plain(text),
    { ...area, y: area.y + 10, width, height: area.height - 10 },
    { size: 76, story: true, rest: 'middle' },
    measure,
  );
  return {
    title,
    headline: undefined,
    n: right,
    texts: [question, text],
    numbers: undefined,
    shapes: [...shapes, ...words.shapes, ...ground(), ...before(pen, face)],
  };
};

const COLUMNS = [0, 1, 2, 3, 2, 3, 3, 4];

/** Boxes side by side, in as many rows as it takes. */
const cells = (many: number, area: Box, gap = 28): readonly Box[] => {
  const columns = COLUMNS[many] ?? 4;
  const rows = Math.ceil(many / columns);
  const [width, height] = [(area.width - gap * (columns - 1)) / columns, (area.height - gap * (rows - 1)) / rows];
  return Array.from({ length: many }, (_, i) => ({
    x: area.x + (i % columns) * (width + gap),
    y: area.y + Math.floor(i / columns) * (height + gap),
    width,
    height,
  }));
};

type Option = Of<'options'>['options'][number];
type Saying = { readonly text: string; readonly hat: Hat | undefined };

/** One sentence where both hats say the same. */
const sayings = (pen: Pen, { says }: Option): readonly Saying[] => {
  const all = HATS.map((hat): Saying => ({ text: quoted(pen, says[hat]), hat })).filter(({ text }) => text !== '');
  const [one, other] = all;
  return one !== undefined && one.text === other?.text ? [{ text: one.text, hat: undefined }] : all;
};

const HAT_WIDTH = 72;
const PADDING = 24;

type Sizes = { readonly name: number; readonly said: number };

/** A card of one answer, laid out from the top; how high it came to be is for whoever sets it among others. */
const card = (pen: Pen, option: Option, i: number, box: Box, { name: nameSize, said }: Sizes) => {
  const { measure, theme } = pen;
  const inner = { x: box.x + PADDING, width: box.width - 2 * PADDING };
  const bottom = box.y + box.height - PADDING;
  const name = setIn(
    option.name,
    { x: inner.x + 56, y: box.y + PADDING, width: inner.width - 56, height: bottom - box.y - PADDING },
    { size: nameSize, least: nameSize, bold: true, tone: markTone(i), on: 'bubble', story: true },
    measure,
  );
  const all = sayings(pen, option);
  let y = name.bottom + 10;
  const lines = all.flatMap(({ text, hat }, k): Shape[] => {
    const left = hat === undefined ? 0 : HAT_WIDTH;
    const height = (bottom - y) / (all.length - k);
    // What has no room at all stands in the words beside the picture.
    if (height < said * 1.2) return [];
    const set = setIn(
      text,
      { x: inner.x + left, y, width: inner.width - left, height },
      { size: said, least: said, on: 'bubble', story: true },
      measure,
    );
    const drawn =
      hat === undefined
        ? []
        : [image(hatPicture(hat, theme), { x: inner.x - 4, y: y + said * 0.6 - 20, width: 60, height: 40 })];
    y = set.bottom + 10;
    return [...drawn, ...set.shapes];
  });
  const shapes = [
    mark(i, inner.x + 20, box.y + PADDING + nameSize * 0.62, Math.min(20, nameSize * 0.48)),
    ...name.shapes,
    ...lines,
  ];
  const cut =
    lines.length === 0
      ? all.length > 0
      : shapes.some((shape) => shape.kind === 'words' && shape.text.endsWith('…')) ||
        lines.filter(({ kind }) => kind === 'words').length < all.length;
  return { shapes, height: y - box.y + PADDING - 10, cut };
};

/** From large to the least that is read at the back of a room. */
const SIZES: readonly Sizes[] = [50, 46, 42, 38, 35, 32, 30, 28, 26, 24, 22].map((said) => ({
  said,
  name: Math.max(22, Math.round(said * (said > 30 ? 1.15 : 1.04))),
}));

export const options = (pen: Pen, { title, question, options: all }: Of<'options'>): Picture => {
  const { say } = pen;
  const headline = say('room.stage.options.headline');
  const { shapes, area } = framed(pen, {
    title,
    story: true,
    question,
    questionStory: true,
    // Many answers need the room themselves.
    headline: all.length > 4 ? undefined : headline,
    bottom: LOW_GROUND - 36,
  });
  const shown = all.slice(0, MOST_MARKS);
  const boxes = cells(shown.length, area, shown.length > 4 ? 18 : 30);
  const drawnAt = (sizes: Sizes) => shown.map((option, i) => card(pen, option, i, boxes[i]!, sizes));
  const sizes = SIZES.find((one) => !drawnAt(one).some(({ cut }) => cut)) ?? SIZES.at(-1)!;
  const drawn = drawnAt(sizes);
  const height = Math.min(boxes[0]?.height ?? 0, Math.max(...drawn.map((one) => one.height)));
  return {
    title,
    headline,
    n: undefined,
    texts: [
      ...(question === undefined ? [] : [question]),
      ...all.map(
        (option) =>
          `${option.name}: ${sayings(pen, option)
            .map(({ text, hat }) => (hat === undefined ? text : `${say.words({ key: `hat.${hat}` })}: ${text}`))
            .join(' / ')}`,
      ),
    ],
    numbers: undefined,
    shapes: [
      ...shapes,
      ...drawn.flatMap((one, i) => [bubble({ ...boxes[i]!, height }), ...one.shapes]),
      ...groundWith(pen, 4),
    ],
  };
};

const TALLEST = 760;

export const advisers = (pen: Pen, { title, advisers: all }: Of<'advisers'>): Picture => {
  const { say, measure } = pen;
  const headline = say('room.stage.advisers.headline', { n: all.length });
  const { shapes, area } = framed(pen, { title, story: true, headline, bottom: 720 });
  const shown = all.slice(0, MOST_MARKS);
  const gap = 32;
  const width = (area.width - gap * (shown.length - 1)) / Math.max(1, shown.length);
  const inner = { width: width - 52, height: area.height - 104 };
  const size = commonSize(
    shown.map(({ advice }) => quoted(pen, advice)),
    inner,
    { size: 50 },
    measure,
  );
  const set = shown.map(({ name, advice }, i) => {
    const x = area.x + i * (width + gap) + 26;
    const head = setIn(
      shortName(name),
      { x, y: area.y + 16, width: inner.width, height: 76 },
      { size: 38, bold: true, on: 'bubble', story: true },
      measure,
    );
    const text = setIn(
      quoted(pen, advice),
      { x, y: head.bottom + 8, ...inner },
      { size, least: Math.min(size, 22), on: 'bubble', story: true },
      measure,
    );
    return { words: [...head.shapes, ...text.shapes], bottom: Math.min(area.y + area.height, text.bottom + 26) };
  });
  const bottom = Math.max(...set.map((one) => one.bottom));
  const tall = Math.min(TALLEST, HEIGHT + 90 - bottom - 66, width * 1.5);
  const drawn = shown.flatMap((one, i): Shape[] => {
    const x = area.x + i * (width + gap);
    const foot = x + width / 2;
    return [
      ...standing(one, 'explaining', [foot, bottom + 70 + tall, tall], i % 2 === 1),
      bubble({ x, y: area.y, width, height: bottom - area.y }, { x: foot, y: bottom + 46, side: 'below' }),
      ...set[i]!.words,
    ];
  });
  return {
    title,
    headline,
    n: undefined,
    texts: all.map(({ name, advice }) => `${name}: ${plain(advice)}`),
    numbers: undefined,
    shapes: [...shapes, ...ground(), ...drawn],
  };
};

export const hands = (pen: Pen, { title, again, options: all }: Of<'hands'>): Picture => {
  const { say, measure } = pen;
  const headline = say(again ? 'room.stage.hands.again' : 'room.stage.hands.first');
  const { shapes, area } = framed(pen, { title, story: true, headline, bottom: 850 });
  const shown = all.slice(0, MOST_MARKS);
  const step = Math.min(120, area.height / Math.max(1, shown.length));
  const box = { width: area.width - 90, height: step - 10 };
  const size = commonSize(
    shown.map(({ name }) => name),
    box,
    { size: 72, bold: true },
    measure,
  );
  const rows = shown.flatMap(({ name }, i): Shape[] => {
    const y = area.y + step * i;
    return [
      mark(i, area.x + 30, y + step / 2, Math.min(28, step * 0.3)),
      ...setIn(
        name,
        { x: area.x + 90, y, width: box.width, height: step },
        { size, least: size, bold: true, tone: markTone(i), rest: 'middle', story: true },
        measure,
      ).shapes,
    ];
  });
  const people = Array.from({ length: MOST_MARKS }, (_, i) =>
    nobody(
      i,
      MARGIN + 110 + (i * (WIDTH - 2 * MARGIN - 220)) / (MOST_MARKS - 1),
      HEIGHT + 10,
      1.2 - (i % 2) * 0.12,
      i % 3 !== (again ? 1 : 2),
    ),
  );
  return {
    title,
    headline,
    n: undefined,
    texts: all.map(({ name }) => name),
    numbers: undefined,
    shapes: [...shapes, ...rows, ...ground(), ...people],
  };
};
