/** One of two games, told in what it did from the parting on. */
import { hat as hatPicture } from '../../../../art/art.ts';
import { type Box, type Pen, type Picture, type Shape, block, disc, image, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, STREETFUL, ground, heap, lying } from '../draw/ground.ts';
import { commonSize, setIn, word } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { MOST_MARKS, type Of } from './of.ts';

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

const TOLD = 1180;

/** What was done, one below the other along a line, each with the hat that was on. */
const steps = (pen: Pen, { lines, which }: Of<'story'>, area: Box): readonly Shape[] => {
  const { say, measure, theme } = pen;
  const shown = lines.slice(0, MOST_MARKS);
  const step = Math.min(120, area.height / Math.max(1, shown.length));
  const box = { width: TOLD - 270, height: step - 8 };
  const texts = shown.map(({ words }) => say.words(words));
  const size = commonSize(texts, box, { size: 42 }, measure);
  const x = area.x + 200;
  const rows = shown.flatMap(({ week, hat }, i): Shape[] => {
    const y = area.y + step * i;
    const middle = y + step / 2;
    const isSameWeek = shown[i - 1]?.week === week;
    const named = say('room.stage.week', { week });
    return [
      ...(isSameWeek ? [] : [word(named, x - 60, middle + 12, { size: 34, tone: 'soft', anchor: 'end' })]),
      disc(x, middle, 36, { fill: `${hat}-wash`, line: 'ink', width: 3 }),
      image(hatPicture(hat, theme), { x: x - 29, y: middle - 20, width: 58, height: 38 }),
      ...setIn(
        texts[i]!,
        { x: x + 66, y: y + 4, ...box },
        { size, least: Math.min(size, 22), rest: 'middle', story: true },
        measure,
      ).shapes,
    ];
  });
  const along = { line: markTone(WHICH[which]), width: 10 };
  return [line(x, area.y + step / 2, x, area.y + step * (shown.length - 0.5), along), ...rows];
};

/** All of it, in words. */
const toldOf = ({ say }: Pen, { lines, seen, unit, ending }: Of<'story'>): readonly string[] => [
  ...lines.map(
    ({ week, hat, words }) =>
      `${say('room.stage.week', { week })}, ${say.words({ key: `hat.${hat}` })}: ${say.words(words)}`,
  ),
  `${seen.toLocaleString(say.language)} ${unit}`,
  ...(ending === undefined ? [] : [say('room.stage.story.ending', { ending })]),
];

export const story = (pen: Pen, stage: Of<'story'>): Picture => {
  const { say } = pen;
  const [title, headline] = [say('room.stage.alike.title'), say(`room.stage.story.${stage.which}`)];
  const { shapes, area } = framed(pen, { title, headline, bottom: LOW_GROUND - 40 });
  const aside = {
    x: area.x + TOLD + 60,
    y: area.y + 10,
    width: area.width - TOLD - 60,
    height: Math.min(520, area.height - 20),
  };
  return {
    title,
    headline,
    n: undefined,
    texts: toldOf(pen, stage),
    numbers: undefined,
    shapes: [
      ...shapes,
      ...steps(pen, stage, area),
      ...outcome(pen, stage, aside),
      ...ground(LOW_GROUND),
      ...lying(pen, heap(stage.seen, STREETFUL), 1300),
    ],
  };
};
