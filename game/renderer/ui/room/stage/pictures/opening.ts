/** Before and after everything: how many games there are, and what everybody writes or swaps. */
import { HEIGHT, MARGIN, type Pen, type Picture, type Shape, WIDTH, block, line, path } from '../draw/drawing.ts';
import { GROUND, ground, lying } from '../draw/ground.ts';
import { setIn } from '../draw/letters.ts';
import { nobody } from '../draw/people.ts';
import { MOST_MARKS, type Of } from './of.ts';

const PEOPLE = 7;

/** Large words on the left, something drawn on the right of them. */
const spoken = (
  pen: Pen,
  {
    title,
    says,
    more,
    story,
  }: { readonly title: string; readonly says: string; readonly more: string; readonly story?: boolean },
  width: number,
) => {
  const { measure } = pen;
  const first = setIn(title, { x: MARGIN, y: 96, width, height: 330 }, { size: 120, bold: true, story }, measure);
  const rule = line(MARGIN, first.bottom + 24, MARGIN + width, first.bottom + 24, { line: 'ink', width: 3 });
  const second = setIn(says, { x: MARGIN, y: first.bottom + 56, width, height: 260 }, { size: 60 }, measure);
  const third = setIn(
    more,
    { x: MARGIN, y: second.bottom + 28, width, height: 140 },
    { size: 40, tone: 'soft' },
    measure,
  );
  return [...first.shapes, rule, ...second.shapes, ...third.shapes];
};

/** Some of the class, close together: those behind are smaller. */
const crowd = (many: number): readonly Shape[] => {
  const places = Array.from({ length: many }, (_, i) => ({
    i,
    x: 260 + i * (1400 / Math.max(1, PEOPLE - 1)),
    isBehind: i % 2 === 1,
  }));
  return places
    .toSorted((a, b) => Number(b.isBehind) - Number(a.isBehind))
    .map(({ i, x, isBehind }) => nobody(i + Math.floor(i / 3), x, HEIGHT + 8, isBehind ? 2.3 : 1.9));
};

export const welcome = (pen: Pen, { title, n }: Of<'welcome'>): Picture => {
  const { say } = pen;
  const [says, more] = [say('room.stage.welcome.says', { n }), say('room.stage.welcome.more')];
  return {
    title,
    headline: undefined,
    n: say('room.stage.games', { n }),
    texts: [says, more],
    numbers: undefined,
    shapes: [
      ...spoken(pen, { title, says, more, story: true }, WIDTH - 2 * MARGIN),
      ...ground(GROUND - 40),
      ...crowd(Math.min(n, MOST_MARKS)),
    ],
  };
};

/** A sheet with lines to write on, and a pencil. */
const SHEET: readonly Shape[] = [
  path('M1392 196L1790 164L1834 790L1430 826Z', { fill: 'sand' }),
  path('M1376 176L1776 150L1812 776L1410 806Z', { fill: 'bubble', line: 'ink', width: 4 }),
  ...[0, 1, 2, 3, 4].map((i) =>
    line(1440 + i * 5, 300 + i * 96, 1740 + i * 5, 281 + i * 96, { line: 'rule', width: 4, dash: '18 12' }),
  ),
  path('M1560 470L1600 452L1790 690L1790 730L1752 722Z', { fill: 'mark-5', line: 'ink', width: 4 }),
  path('M1560 470L1600 452L1566 424Z', { fill: 'sand', line: 'ink', width: 4 }),
];

export const writing = (pen: Pen, { kind }: Of<'writing' | 'monday'>): Picture => {
  const { say } = pen;
  const [title, says, more] = [
    say(`room.stage.${kind}.title`),
    say(`room.stage.${kind}.says`),
    say(`room.stage.${kind}.more`),
  ];
  return {
    title,
    headline: undefined,
    n: undefined,
    texts: [says, more],
    numbers: undefined,
    shapes: [...spoken(pen, { title, says, more }, 1180), ...SHEET, ...ground(), ...lying(pen, 4, 1180)],
  };
};

/** Sheets that go from one to the next. */
const sheet = (x: number, y: number): readonly Shape[] => [
  block({ x: x - 62, y, width: 124, height: 150 }, { fill: 'bubble', line: 'ink', width: 4 }),
  ...[0, 1, 2].map((i) => line(x - 40, y + 40 + i * 34, x + 40 - i * 14, y + 40 + i * 34, { line: 'soft', width: 5 })),
];
const arrow = (from: number, to: number, y: number): readonly Shape[] => [
  path(`M${from} ${y}C${from + 60} ${y - 70} ${to - 80} ${y - 70} ${to - 14} ${y - 12}`, { line: 'ink', width: 6 }),
  path(`M${to} ${y}l-34 -6l22 -26Z`, { fill: 'ink' }),
];

export const handovers = (pen: Pen, { n, week }: Of<'handovers'>): Picture => {
  const { say } = pen;
  const title = say('room.stage.handovers.title');
  const [says, more] = [say('room.stage.handovers.says', { week }), say('room.stage.handovers.more', { n })];
  const places = [330, 750, 1170, 1590];
  return {
    title,
    headline: undefined,
    n: undefined,
    texts: [says, more],
    numbers: undefined,
    shapes: [
      ...spoken(pen, { title, says, more }, WIDTH - 2 * MARGIN),
      ...ground(),
      ...places.map((x, i) => nobody(i, x, HEIGHT + 8, 1.15)),
      ...places.flatMap((x) => sheet(x + 130, 850)),
      ...places.slice(0, -1).flatMap((x) => arrow(x + 210, x + 390, 900)),
    ],
  };
};
