/** How the games of a class ended. */
import type { Numbers, Pen, Picture } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import type { Of } from './of.ts';
import { type BarRow, barRows, ghostRow, upToSeven } from './rows.ts';

const UNFINISHED = 'unfinished';

const rowsOf = (pen: Pen, { endings, unfinished, n, earlier }: Of<'endings'>): readonly BarRow[] => [
  ...endings
    .toSorted((a, b) => b.n - a.n)
    .map(({ id, name, n: value }, i): BarRow => {
      return { name, value, mark: i, story: true, ghost: ghostRow(pen, earlier, id, n, i === 0) };
    }),
  ...(unfinished === 0
    ? []
    : [
        {
          name: pen.say('room.stage.endings.unfinished'),
          value: unfinished,
          ghost: ghostRow(pen, earlier, UNFINISHED, n, false),
        },
      ]),
];

const numbersOf = ({ say }: Pen, { endings, unfinished, earlier }: Of<'endings'>): Numbers => {
  const then = (id: string): readonly number[] => (earlier === undefined ? [] : [earlier.counts[id] ?? 0]);
  return {
    head: [
      say('room.stage.ending'),
      say('room.stage.count'),
      ...(earlier === undefined ? [] : [say('room.stage.earlier', { n: earlier.n })]),
    ],
    rows: [
      ...endings.map(({ id, name, n }) => [name, n, ...then(id)]),
      [say('room.stage.endings.unfinished'), unfinished, ...then(UNFINISHED)],
    ],
  };
};

export const endings = (pen: Pen, stage: Of<'endings'>): Picture => {
  const { say } = pen;
  const title = say('room.stage.endings.title');
  const [headline, right] = [say.words(stage.headline), say('room.stage.n', { n: stage.n })];
  const { shapes, area } = framed(pen, { title, right, headline, bottom: LOW_GROUND - 40 });
  const rows = upToSeven(rowsOf(pen, stage), (n) => say('room.stage.others', { n }));
  return {
    title,
    headline,
    n: right,
    texts: [],
    numbers: numbersOf(pen, stage),
    shapes: [...shapes, ...barRows(pen, rows, area), ...groundWith(pen, 4)],
  };
};
