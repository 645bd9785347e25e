/** What was asked of the leader: done, refused, never asked for. */
import { type Box, type Numbers, type Pen, type Picture, type Shape, block, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { commonSize, setIn, word } from '../draw/letters.ts';
import { MOST_MARKS, type Of } from './of.ts';

type Task = Of<'tasks'>['tasks'][number];
const STATES = ['done', 'refused', 'neverAsked'] as const;
type State = (typeof STATES)[number];
const TONES = { done: 'mark-2', refused: 'mark-3', neverAsked: 'mark-1' } as const;
const NAMES = 760;

/** Six, those that most never asked for first, and all others as one row. */
const sevenTasks = (tasks: readonly Task[]) => {
  const sorted = tasks.toSorted((a, b) => b.neverAsked - a.neverAsked);
  if (sorted.length <= MOST_MARKS) return { rows: sorted, rest: undefined };
  const others = sorted.slice(MOST_MARKS - 1);
  const mean = (of: (task: Task) => number): number =>
    Math.round((others.reduce((sum, one) => sum + of(one), 0) / others.length) * 10) / 10;
  return {
    rows: sorted.slice(0, MOST_MARKS - 1),
    rest: {
      many: others.length,
      done: mean(({ done }) => done),
      refused: mean(({ refused }) => refused),
      neverAsked: mean(({ neverAsked }) => neverAsked),
    },
  };
};

type Row = { readonly name: string; readonly task: string; readonly values: Readonly<Record<State, number>> };

const rowsOf = ({ say }: Pen, tasks: readonly Task[]): readonly Row[] => {
  const { rows, rest } = sevenTasks(tasks);
  return [
    ...rows.map((task) => ({ name: say.words({ key: `task.${task.task}` }), task: task.task, values: task })),
    ...(rest === undefined ? [] : [{ name: say('room.stage.tasks.others', { n: rest.many }), task: '', values: rest }]),
  ];
};

type Grid = {
  readonly area: Box;
  /** Above the first row. */
  readonly heads: number;
  readonly step: number;
  readonly columnX: (state: State) => number;
  readonly wide: number;
  /** How long a bar is for each game. */
  readonly unit: number;
};

const gridIn = (area: Box, rows: number, { n, earlier }: Of<'tasks'>): Grid => {
  const heads = earlier === undefined ? 62 : 106;
  const wide = (area.width - NAMES - 40) / STATES.length;
  return {
    area,
    heads,
    step: Math.min(96, (area.height - heads) / rows),
    columnX: (state) => area.x + NAMES + 40 + wide * STATES.indexOf(state),
    wide,
    unit: (wide - 150) / Math.max(1, n),
  };
};

const columnNames = ({ say, measure }: Pen, { area, columnX, wide }: Grid): readonly Shape[] => {
  const box = { width: wide - 20, height: 52 };
  const names = STATES.map((state) => say(`room.stage.tasks.${state}`));
  const size = commonSize(names, box, { size: 36, bold: true }, measure);
  return STATES.flatMap((state, i) => {
    const how = { size, bold: true, tone: TONES[state], rest: 'bottom' } as const;
    return setIn(names[i]!, { x: columnX(state), y: area.y, ...box }, how, measure).shapes;
  });
};

/** What never happened is hollow. */
const bar = ({ say }: Pen, { step, columnX, unit }: Grid, y: number, state: State, value: number): readonly Shape[] => {
  const thick = Math.min(36, step * 0.42);
  const tone = TONES[state];
  const box = { x: columnX(state), y: y + step / 2 - thick / 2, width: value * unit, height: thick };
  const how = { size: 38, bold: value > 0, tone };
  return [
    ...(value === 0
      ? []
      : [block(box, state === 'neverAsked' ? { fill: 'wash', line: tone, width: 4 } : { fill: tone })]),
    word(value.toLocaleString(say.language), box.x + box.width + (value === 0 ? 0 : 14), y + step / 2 + 13, how),
  ];
};

/** How many of an earlier class never asked, as a mark on the bar; the first says whose it is. */
const ghosts = (
  { say, measure }: Pen,
  { area, heads, step, columnX, unit }: Grid,
  rows: readonly Row[],
  { n, earlier }: Of<'tasks'>,
): readonly Shape[] => {
  if (earlier === undefined) return [];
  const how = { line: 'ink', width: 5, dash: '8 7' } as const;
  const words = say('room.stage.earlier', { n: earlier.n });
  const half = measure(words, 30, false) / 2;
  return rows.flatMap(({ task }, i): Shape[] => {
    const counted = earlier.counts[task];
    if (counted === undefined) return [];
    const x = columnX('neverAsked') + (counted / Math.max(1, earlier.n)) * n * unit;
    const y = area.y + heads + step * i;
    const named = word(words, Math.min(area.x + area.width - half, x), y - 14, { size: 30, anchor: 'middle' });
    return [line(x, y + 6, x, y + step - 6, how), ...(i > 0 ? [] : [named, line(x, y - 6, x, y + 10, how)])];
  });
};

const drawn = (pen: Pen, stage: Of<'tasks'>, area: Box): readonly Shape[] => {
  const { measure } = pen;
  const rows = rowsOf(pen, stage.tasks);
  const grid = gridIn(area, rows.length, stage);
  const { heads, step } = grid;
  const box = { width: NAMES - 20, height: step - 8 };
  const size = commonSize(
    rows.map(({ name }) => name),
    box,
    { size: 38 },
    measure,
  );
  return [
    ...columnNames(pen, grid),
    ...rows.flatMap(({ name, task, values }, i): Shape[] => {
      const y = area.y + heads + step * i;
      const how = { size, least: size, rest: 'middle', tone: task === '' ? 'soft' : 'ink' } as const;
      return [
        line(area.x, y, area.x + area.width, y, { line: 'rule', width: 1.5 }),
        ...setIn(name, { x: area.x, y: y + 4, ...box }, how, measure).shapes,
        ...STATES.flatMap((state) => bar(pen, grid, y, state, values[state])),
      ];
    }),
    ...ghosts(pen, grid, rows, stage),
  ];
};

const numbersOf = ({ say }: Pen, { tasks, earlier }: Of<'tasks'>): Numbers => ({
  head: [
    say('room.stage.task'),
    ...STATES.map((state) => say(`room.stage.tasks.${state}`)),
    ...(earlier === undefined ? [] : [say('room.stage.tasks.earlier', { n: earlier.n })]),
  ],
  rows: tasks.map((task) => [
    say.words({ key: `task.${task.task}` }),
    ...STATES.map((state) => task[state]),
    ...(earlier === undefined ? [] : [earlier.counts[task.task] ?? '–']),
  ]),
});

export const tasks = (pen: Pen, stage: Of<'tasks'>): Picture => {
  const { say } = pen;
  const title = say('room.stage.tasks.title');
  const [headline, right] = [say.words(stage.headline), say('room.stage.n', { n: stage.n })];
  const { shapes, area } = framed(pen, { title, right, headline, bottom: LOW_GROUND - 30 });
  return {
    title,
    headline,
    n: right,
    texts: [],
    numbers: numbersOf(pen, stage),
    shapes: [...shapes, ...drawn(pen, stage, area), ...groundWith(pen, 4)],
  };
};
