/** Two games that went the same way for a while. */
import { type Box, MARGIN, type Pen, type Picture, type Shape, line, path } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { GROUND, ground, lying } from '../draw/ground.ts';
import { setIn, word } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { nobody } from '../draw/people.ts';
import type { Of } from './of.ts';

const [START, FORK, END] = [MARGIN + 250, 1150, 1640];
const APART = 150;

/** From the start to the fork side by side, then one up and one down, to an end that nobody knows yet. */
const road = (i: 0 | 1, y: number): readonly Shape[] => {
  const [near, far] = i === 0 ? [y - 16, y - APART] : [y + 16, y + APART];
  return [
    path(`M${START} ${near}H${FORK}C${FORK + 160} ${near} ${END - 160} ${far} ${END} ${far}`, {
      line: markTone(i),
      width: 14,
    }),
    mark(i, END, far, 30),
    word('?', END + 60, far + 28, { size: 84, bold: true, tone: markTone(i) }),
  ];
};

const roads = ({ say, measure }: Pen, untilWeek: number, { y: top, height }: Box): readonly Shape[] => {
  const y = top + height * 0.55;
  const week = { size: 38, tone: 'soft', anchor: 'middle' } as const;
  return [
    ...road(0, y),
    ...road(1, y),
    line(FORK, y - 60, FORK, y + 50, { line: 'ink', width: 4, dash: '10 8' }),
    line(START, y - 40, START, y + 50, { line: 'rule', width: 4 }),
    word(say('room.stage.week', { week: 1 }), START + 66, y + 92, week),
    word(say('room.stage.week', { week: untilWeek }), FORK, y + 92, week),
    ...setIn(
      say('room.stage.alike.both'),
      { x: START + 40, y: y - 110, width: FORK - START - 80, height: 70 },
      { size: 42, bold: true, rest: 'middle' },
      measure,
    ).shapes,
    nobody(0, START - 160, y + 84, 0.95),
    nobody(2, START - 66, y + 84, 0.95),
  ];
};

export const alike = (pen: Pen, { untilWeek, shared, either, n }: Of<'alike'>): Picture => {
  const { say } = pen;
  const title = say('room.stage.alike.title');
  const headline = say('room.stage.alike.headline', { week: untilWeek, shared, either });
  const note = say('room.stage.alike.note', { n });
  const { shapes, area } = framed(pen, { title, headline, note, bottom: GROUND - 30 });
  return {
    title,
    headline,
    n: undefined,
    texts: [note],
    numbers: { head: [say('room.stage.alike.shared'), say('room.stage.alike.either')], rows: [[shared, either]] },
    shapes: [...shapes, ...ground(), ...roads(pen, untilWeek, area), ...lying(pen, 5, 1400)],
  };
};
