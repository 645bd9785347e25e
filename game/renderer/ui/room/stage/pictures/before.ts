/** A dilemma as it stood before everybody: the situation, what could be said, who advised, and hands. */
import { HATS } from '../../../../../core/scenario/vocabulary.ts';
import { hat as hatPicture } from '../../../../art/art.ts';
import { bubble } from '../draw/bubble.ts';
import { type Box, HEIGHT, MARGIN, type Pen, type Picture, type Shape, WIDTH, image } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, LOW_GROUND, ground, groundWith, lying } from '../draw/ground.ts';
import { commonSize, setIn } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { nobody, standing } from '../draw/people.ts';
import { plain, quoted } from '../draw/said.ts';
import { MOST_MARKS, type Of } from './of.ts';

export const situation = (pen: Pen, { title, week, situation: text, n }: Of<'situation'>): Picture => {
  const { say, measure } = pen;
  const [question, right] = [say('room.stage.week', { week }), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, story: true, question, right, bottom: GROUND - 40 });
  const words = setIn(
    plain(text),
    { ...area, y: area.y + 10, height: area.height - 10 },
    { size: 64, least: 30, story: true, rest: 'middle' },
    measure,
  );
  return {
    title,
    headline: undefined,
    n: right,
    texts: [question, text],
    numbers: undefined,
    shapes: [...shapes, ...words.shapes, ...ground(), ...lying(pen, 9, 1100), nobody(1, 300, HEIGHT + 8, 0.9)],
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

type Says = Of<'options'>['options'][number]['says'];

/** One sentence where both hats say the same. */
const sayings = (says: Says): readonly (readonly [string, (typeof HATS)[number] | undefined])[] => {
  const [one, other] = HATS.map((hat) => says[hat].trim());
  if (one === other) return one === '' || one === undefined ? [] : [[one, undefined]];
  return HATS.flatMap((hat) => (says[hat].trim() === '' ? [] : [[says[hat].trim(), hat] as const]));
};

const HAT_WIDTH = 64;

export const options = (pen: Pen, { title, question, options: all }: Of<'options'>): Picture => {
  const { say, measure, theme } = pen;
  const headline = say('room.stage.options.headline');
  const { shapes, area } = framed(pen, {
    title,
    story: true,
    question,
    questionStory: true,
    headline,
    bottom: LOW_GROUND - 40,
  });
  const shown = all.slice(0, MOST_MARKS);
  const boxes = cells(shown.length, { ...area, height: Math.min(area.height, 640) });
  const [{ width, height } = { width: 1, height: 1 }] = boxes;
  const inner = { width: width - 48, height: (height - 40) * 0.44 };
  const nameBox = { width: inner.width - 52, height: Math.max(64, inner.height) };
  const names = commonSize(
    shown.map(({ name }) => name),
    nameBox,
    { size: 44, bold: true },
    measure,
  );
  const nameHeights = shown.map(
    ({ name }) => setIn(name, { x: 0, y: 0, ...nameBox }, { size: names, bold: true }, measure).height,
  );
  const lowest = Math.max(...nameHeights);
  const said = { width: inner.width - HAT_WIDTH, height: height - lowest - 56 };
  const size = Math.min(
    ...shown.flatMap(({ says }) => {
      const each = sayings(says);
      return each.map(([text]) =>
        commonSize([quoted(pen, text)], { ...said, height: said.height / each.length - 8 }, { size: 38 }, measure),
      );
    }),
    38,
  );
  const cards = shown.flatMap((option, i): Shape[] => {
    const box = boxes[i]!;
    const name = setIn(
      option.name,
      { x: box.x + 76, y: box.y + 20, ...nameBox },
      { size: names, least: names, bold: true, tone: markTone(i), on: 'bubble', story: true },
      measure,
    );
    let y = box.y + 20 + lowest + 14;
    const each = sayings(option.says);
    const lines = each.flatMap(([text, hat]): Shape[] => {
      const left = hat === undefined ? 0 : HAT_WIDTH;
      const set = setIn(
        quoted(pen, text),
        { x: box.x + 24 + left, y, width: inner.width - left, height: said.height / each.length - 8 },
        { size, least: Math.min(size, 22), on: 'bubble', story: true },
        measure,
      );
      const drawn =
        hat === undefined ? [] : [image(hatPicture(hat, theme), { x: box.x + 20, y: y + 2, width: 54, height: 36 })];
      y = set.bottom + 12;
      return [...drawn, ...set.shapes];
    });
    return [
      bubble(box),
      mark(i, box.x + 44, box.y + 20 + names * 0.62, Math.min(18, names * 0.5)),
      ...name.shapes,
      ...lines,
    ];
  });
  return {
    title,
    headline,
    n: undefined,
    texts: [
      ...(question === undefined ? [] : [question]),
      ...all.map(
        ({ name, says }) =>
          `${name}: ${sayings(says)
            .map(([text, hat]) => (hat === undefined ? text : `${say.words({ key: `hat.${hat}` })}: ${text}`))
            .join(' / ')}`,
      ),
    ],
    numbers: undefined,
    shapes: [...shapes, ...cards, ...groundWith(pen, 4)],
  };
};

export const advisers = (pen: Pen, { title, advisers: all }: Of<'advisers'>): Picture => {
  const { say, measure } = pen;
  const headline = say('room.stage.advisers.headline', { n: all.length });
  const { shapes, area } = framed(pen, { title, story: true, headline, bottom: 700 });
  const shown = all.slice(0, MOST_MARKS);
  const gap = 32;
  const width = (area.width - gap * (shown.length - 1)) / Math.max(1, shown.length);
  const inner = { width: width - 52, height: area.height - 100 };
  const size = commonSize(
    shown.map(({ advice }) => quoted(pen, advice)),
    inner,
    { size: 46 },
    measure,
  );
  const high = shown.length > 4 ? 250 : 320;
  const drawn = shown.flatMap((one, i): Shape[] => {
    const x = area.x + i * (width + gap);
    const foot = x + width / 2;
    const name = setIn(
      one.name,
      { x: x + 26, y: area.y + 16, width: inner.width, height: 60 },
      { size: 38, bold: true, on: 'bubble', story: true },
      measure,
    );
    const text = setIn(
      quoted(pen, one.advice),
      { x: x + 26, y: name.bottom + 8, ...inner },
      { size, least: Math.min(size, 22), on: 'bubble', story: true },
      measure,
    );
    const height = Math.min(area.height, text.bottom + 26 - area.y);
    return [
      standing(one, 'explaining', [foot, HEIGHT + 60, high * 1.25], i % 2 === 1),
      bubble({ x, y: area.y, width, height }, { x: foot, y: area.y + height + 46, side: 'below' }),
      ...name.shapes,
      ...text.shapes,
    ];
  });
  return {
    title,
    headline,
    n: undefined,
    texts: all.map(({ name, advice }) => `${name}: ${advice}`),
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
    { size: 60, bold: true },
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
