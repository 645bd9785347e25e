/** Where two games parted, and what became of either. */
import { type Box, HEIGHT, type Pen, type Picture, type Shape, block } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, ground, heap, lying } from '../draw/ground.ts';
import { commonSize, setIn } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { nobody } from '../draw/people.ts';
import type { Of } from './of.ts';

const GAP = 120;

/** The two side by side: what was answered there, and what is to be seen at the end. */
const sides = (pen: Pen, { options, seen, unit }: Of<'parting'>, names: readonly string[], area: Box) => {
  const { say, measure } = pen;
  const width = (area.width - GAP) / 2;
  const height = Math.min(area.height, 560);
  const nameBox = { width: width - 150, height: 170 };
  const size = commonSize(names, nameBox, { size: 56, bold: true }, measure);
  return names.flatMap((name, i): Shape[] => {
    const x = area.x + i * (width + GAP);
    const inner = { x: x + 36, width: width - 72 };
    const tone = markTone(i);
    const number = setIn(
      seen[i]!.toLocaleString(say.language),
      { ...inner, y: area.y + 210, height: 230 },
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
        { ...inner, y: number.bottom - 20, height: area.y + height - number.bottom },
        { size: 42, on: 'bubble', story: true },
        measure,
      ).shapes,
    ];
  });
};

export const parting = (pen: Pen, stage: Of<'parting'>): Picture => {
  const { say } = pen;
  const { title: dilemma, week, options, seen, unit } = stage;
  const headline = say.words(stage.headline);
  const title = dilemma ?? say('room.stage.alike.title');
  const question = week === undefined ? undefined : say('room.stage.week', { week });
  const story = dilemma !== undefined;
  const { shapes, area } = framed(pen, { title, story, question, headline, bottom: GROUND - 60 });
  const names = [options?.[0] ?? say('room.stage.story.less'), options?.[1] ?? say('room.stage.story.more')];
  const most = Math.max(...seen);
  return {
    title,
    headline,
    n: undefined,
    texts: question === undefined ? [] : [question],
    numbers: { head: [say('room.stage.option'), unit], rows: names.map((name, i) => [name, seen[i]!]) },
    shapes: [
      ...shapes,
      ...sides(pen, stage, names, area),
      ...ground(),
      nobody(0, 320, HEIGHT + 8, 0.9),
      nobody(2, 1268, HEIGHT + 8, 0.9),
      ...lying(pen, heap(seen[0], most), 460),
      ...lying(pen, heap(seen[1], most), 1408),
    ],
  };
};
