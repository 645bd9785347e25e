/** Hands up: what is asked for, and somebody to raise a hand with. */
import { type Box, HEIGHT, MARGIN, type Pen, type Picture, type Shape, WIDTH } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { ground } from '../draw/ground.ts';
import { commonSize, setIn } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { nobody } from '../draw/people.ts';
import { MOST_MARKS, type Of } from './of.ts';

const asked = ({ measure }: Pen, names: readonly string[], area: Box): readonly Shape[] => {
  const step = Math.min(120, area.height / Math.max(1, names.length));
  const box = { width: area.width - 90, height: step - 10 };
  const size = commonSize(names, box, { size: 72, bold: true }, measure);
  return names.flatMap((name, i): Shape[] => {
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
};

/** The second time others raise theirs. */
const raised = (again: boolean): readonly Shape[] =>
  Array.from({ length: MOST_MARKS }, (_, i) =>
    nobody(
      i,
      MARGIN + 110 + (i * (WIDTH - 2 * MARGIN - 220)) / (MOST_MARKS - 1),
      HEIGHT + 10,
      1.2 - (i % 2) * 0.12,
      i % 3 !== (again ? 1 : 2),
    ),
  );

export const hands = (pen: Pen, { title, again, options }: Of<'hands'>): Picture => {
  const headline = pen.say(again ? 'room.stage.hands.again' : 'room.stage.hands.first');
  const { shapes, area } = framed(pen, { title, story: true, headline, bottom: 850 });
  const names = options.map(({ name }) => name);
  return {
    title,
    headline,
    n: undefined,
    texts: names,
    numbers: undefined,
    shapes: [...shapes, ...asked(pen, names.slice(0, MOST_MARKS), area), ...ground(), ...raised(again)],
  };
};
