/** Two games that started alike and ended far apart, told one after the other. */
import { hat as hatPicture } from '../../../../art/art.ts';
import {
  type Box,
  HEIGHT,
  MARGIN,
  type Pen,
  type Picture,
  type Shape,
  block,
  disc,
  image,
  line,
  path,
} from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, LOW_GROUND, ground, lying } from '../draw/ground.ts';
import { commonSize, setIn, word } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { nobody } from '../draw/people.ts';
import { MOST_MARKS, type Of } from './of.ts';

export const alike = (pen: Pen, { untilWeek, shared, either, n }: Of<'alike'>): Picture => {
  const { say, measure } = pen;
  const title = say('room.stage.alike.title');
  const headline = say('room.stage.alike.headline', { week: untilWeek, shared, either });
  const note = say('room.stage.alike.note', { n });
  const { shapes, area } = framed(pen, { title, headline, note, bottom: GROUND - 30 });
  const y = area.y + area.height * 0.55;
  const [start, fork, end] = [MARGIN + 250, 1150, 1640];
  const roads = [
    path(`M${start} ${y - 16}H${fork}C${fork + 160} ${y - 16} ${end - 160} ${y - 150} ${end} ${y - 150}`, {
      line: markTone(0),
      width: 14,
    }),
    path(`M${start} ${y + 16}H${fork}C${fork + 160} ${y + 16} ${end - 160} ${y + 150} ${end} ${y + 150}`, {
      line: markTone(1),
      width: 14,
    }),
  ];
  const weeks = [1, untilWeek].map((week, i) => {
    const x = i === 0 ? start : fork;
    return word(say('room.stage.week', { week }), x + (i === 0 ? 66 : 0), y + 92, {
      size: 38,
      tone: 'soft',
      anchor: 'middle',
    });
  });
  const question = { x: end + 60, size: 84, bold: true } as const;
  return {
    title,
    headline,
    n: undefined,
    texts: [note],
    numbers: { head: [say('room.stage.alike.shared'), say('room.stage.alike.either')], rows: [[shared, either]] },
    shapes: [
      ...shapes,
      ...roads,
      line(fork, y - 60, fork, y + 50, { line: 'ink', width: 4, dash: '10 8' }),
      line(start, y - 40, start, y + 50, { line: 'rule', width: 4 }),
      ...weeks,
      mark(0, end, y - 150, 30),
      mark(1, end, y + 150, 30),
      word('?', question.x, y - 122, { ...question, tone: markTone(0) }),
      word('?', question.x, y + 178, { ...question, tone: markTone(1) }),
      ...setIn(
        say('room.stage.alike.both'),
        { x: start + 40, y: y - 110, width: fork - start - 80, height: 70 },
        { size: 42, bold: true, rest: 'middle' },
        measure,
      ).shapes,
      ...ground(),
      nobody(0, start - 160, y + 84, 0.95),
      nobody(2, start - 66, y + 84, 0.95),
      ...lying(pen, 5, 1400),
    ],
  };
};

/** As many things as show which is more; never the number itself. */
const MOST_LYING = 6;
/** Of what is counted by eye, so many fill a street. */
const MANY = 48;
const heap = (seen: number, most: number): number =>
  Math.min(MOST_LYING, Math.ceil((Math.max(0, seen) / Math.max(1, most)) * MOST_LYING));

const WHICH = { less: 0, more: 1 } as const;

/** How much is to be seen at the end, in a box: the number, its unit, and how it ended. */
const outcome = (pen: Pen, { seen, unit, ending, which }: Of<'story'>, box: Box): readonly Shape[] => {
  const { say, measure } = pen;
  const tone = markTone(WHICH[which]);
  const inner = { ...box, x: box.x + 28, width: box.width - 56 };
  const number = setIn(
    seen.toLocaleString(say.language),
    { ...inner, y: box.y + 16, height: 190 },
    { size: 150, bold: true, tone, anchor: 'middle', on: 'bubble' },
    measure,
  );
  const words = setIn(
    unit,
    { ...inner, y: number.bottom - 20, height: 110 },
    { size: 40, anchor: 'middle', story: true, on: 'bubble' },
    measure,
  );
  const told = ending === undefined ? '' : say('room.stage.story.ending', { ending });
  const end = setIn(
    told,
    { ...inner, y: words.bottom + 24, height: box.y + box.height - words.bottom - 60 },
    { size: 44, bold: true, anchor: 'middle', story: true, on: 'bubble' },
    measure,
  );
  const height = (told === '' ? words.bottom : end.bottom) + 34 - box.y;
  return [
    block({ ...box, height }, { fill: 'bubble', line: tone, width: 5 }, 24),
    mark(WHICH[which], box.x + 50, box.y + 50, 24),
    ...number.shapes,
    ...words.shapes,
    ...end.shapes,
  ];
};

export const story = (pen: Pen, stage: Of<'story'>): Picture => {
  const { say, measure, theme } = pen;
  const { which, lines, seen, unit, ending } = stage;
  const [title, headline] = [say('room.stage.alike.title'), say(`room.stage.story.${which}`)];
  const { shapes, area } = framed(pen, { title, headline, bottom: LOW_GROUND - 40 });
  const shown = lines.slice(0, MOST_MARKS);
  const step = Math.min(120, area.height / Math.max(1, shown.length));
  const wide = 1180;
  const box = { width: wide - 270, height: step - 8 };
  const texts = shown.map(({ words }) => say.words(words));
  const size = commonSize(texts, box, { size: 42 }, measure);
  const x = area.x + 200;
  const rows = shown.flatMap(({ week, hat }, i): Shape[] => {
    const y = area.y + step * i;
    const middle = y + step / 2;
    const again = shown[i - 1]?.week === week;
    return [
      ...(again
        ? []
        : [word(say('room.stage.week', { week }), x - 60, middle + 12, { size: 34, tone: 'soft', anchor: 'end' })]),
      disc(x, middle, 36, {
        fill: hat === 'publicServant' ? 'publicServant-wash' : 'networkManager-wash',
        line: 'ink',
        width: 3,
      }),
      image(hatPicture(hat, theme), { x: x - 29, y: middle - 20, width: 58, height: 38 }),
      ...setIn(
        texts[i]!,
        { x: x + 66, y: y + 4, ...box },
        { size, least: Math.min(size, 22), rest: 'middle', story: true },
        measure,
      ).shapes,
    ];
  });
  return {
    title,
    headline,
    n: undefined,
    texts: [
      ...lines.map(
        ({ week, hat, words }) =>
          `${say('room.stage.week', { week })}, ${say.words({ key: `hat.${hat}` })}: ${say.words(words)}`,
      ),
      `${seen.toLocaleString(say.language)} ${unit}`,
      ...(ending === undefined ? [] : [say('room.stage.story.ending', { ending })]),
    ],
    numbers: undefined,
    shapes: [
      ...shapes,
      line(x, area.y + step / 2, x, area.y + step * (shown.length - 0.5), { line: markTone(WHICH[which]), width: 10 }),
      ...rows,
      ...outcome(pen, stage, {
        x: area.x + wide + 60,
        y: area.y + 10,
        width: area.width - wide - 60,
        height: Math.min(520, area.height - 20),
      }),
      ...ground(LOW_GROUND),
      ...lying(pen, heap(seen, MANY), 1300),
    ],
  };
};

export const parting = (pen: Pen, { headline, title: dilemma, week, options, seen, unit }: Of<'parting'>): Picture => {
  const { say, measure } = pen;
  const finding = say.words(headline);
  const title = dilemma ?? say('room.stage.alike.title');
  const question = week === undefined ? undefined : say('room.stage.week', { week });
  const { shapes, area } = framed(pen, {
    title,
    story: dilemma !== undefined,
    question,
    headline: finding,
    bottom: GROUND - 60,
  });
  const gap = 120;
  const width = (area.width - gap) / 2;
  const height = Math.min(area.height, 560);
  const names = [0, 1].map((i) => options?.[i] ?? say(i === 0 ? 'room.stage.story.less' : 'room.stage.story.more'));
  const nameBox = { width: width - 150, height: 170 };
  const size = commonSize(names, nameBox, { size: 56, bold: true }, measure);
  const sides = names.flatMap((name, i): Shape[] => {
    const x = area.x + i * (width + gap);
    const tone = markTone(i);
    const number = setIn(
      seen[i]!.toLocaleString(say.language),
      { x: x + 36, y: area.y + 210, width: width - 72, height: 230 },
      { size: 176, bold: true, tone, on: 'bubble' },
      measure,
    );
    return [
      block({ x, y: area.y, width, height }, { fill: 'bubble', line: tone, width: 5 }, 26),
      mark(i, x + 66, area.y + 30 + size * 0.62, 28),
      ...setIn(
        name,
        { x: x + 116, y: area.y + 30, ...nameBox },
        { size, least: size, bold: true, tone, on: 'bubble', story: options !== undefined },
        measure,
      ).shapes,
      ...number.shapes,
      ...setIn(
        unit,
        { x: x + 36, y: number.bottom - 20, width: width - 72, height: area.y + height - number.bottom },
        { size: 42, on: 'bubble', story: true },
        measure,
      ).shapes,
    ];
  });
  return {
    title,
    headline: finding,
    n: undefined,
    texts: question === undefined ? [] : [question],
    numbers: { head: [say('room.stage.option'), unit], rows: names.map((name, i) => [name, seen[i]!]) },
    shapes: [
      ...shapes,
      ...sides,
      ...ground(),
      nobody(0, 320, HEIGHT + 8, 0.9),
      nobody(2, 1268, HEIGHT + 8, 0.9),
      ...lying(pen, heap(seen[0], Math.max(...seen)), 460),
      ...lying(pen, heap(seen[1], Math.max(...seen)), 1408),
    ],
  };
};
