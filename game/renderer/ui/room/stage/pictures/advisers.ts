/** Who advised, and what they said. */
import { bubble } from '../draw/bubble.ts';
import { shortName } from '../../../debrief/pieces/names.ts';
import { type Box, HEIGHT, type Pen, type Picture, type Shape } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { ground } from '../draw/ground.ts';
import { commonSize, setIn } from '../draw/letters.ts';
import { standing } from '../draw/people.ts';
import { plain, quoted } from '../draw/said.ts';
import { MOST_MARKS, type Of } from './of.ts';

type Adviser = Of<'advisers'>['advisers'][number];

const GAP = 32;
const TALLEST = 760;

/** The words of each, side by side in one size, and how far down the longest come. */
const said = (pen: Pen, shown: readonly Adviser[], area: Box, width: number) => {
  const { measure } = pen;
  const inner = { width: width - 52, height: area.height - 104 };
  const size = commonSize(
    shown.map(({ advice }) => quoted(pen, advice)),
    inner,
    { size: 50 },
    measure,
  );
  const set = shown.map(({ name, advice }, i) => {
    const x = area.x + i * (width + GAP) + 26;
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
  return { words: set.map(({ words }) => words), bottom: Math.max(...set.map((one) => one.bottom)) };
};

export const advisers = (pen: Pen, { title, advisers: all }: Of<'advisers'>): Picture => {
  const headline = pen.say('room.stage.advisers.headline', { n: all.length });
  const { shapes, area } = framed(pen, { title, story: true, headline, bottom: 720 });
  const shown = all.slice(0, MOST_MARKS);
  const width = (area.width - GAP * (shown.length - 1)) / Math.max(1, shown.length);
  const { words, bottom } = said(pen, shown, area, width);
  const tall = Math.min(TALLEST, HEIGHT + 90 - bottom - 66, width * 1.5);
  const drawn = shown.flatMap((one, i): Shape[] => {
    const x = area.x + i * (width + GAP);
    const foot = x + width / 2;
    return [
      ...standing(one, 'explaining', [foot, bottom + 70 + tall, tall], i % 2 === 1),
      bubble({ x, y: area.y, width, height: bottom - area.y }, { x: foot, y: bottom + 46, side: 'below' }),
      ...words[i]!,
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
