/** The class as a whole: how it ended, what was asked of the leader, what was answered all through, hats against outcomes. */
import { scaleLinear } from 'd3-scale';
import { type Box, type Pen, type Picture, type Shape, block, disc, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { commonSize, setIn, word } from '../draw/letters.ts';
import { markTone } from '../draw/marks.ts';
import { MOST_MARKS, type Of } from './of.ts';
import { type BarRow, barRows, upToSeven } from './rows.ts';

export const endings = (pen: Pen, { headline, n, endings: all, unfinished, earlier }: Of<'endings'>): Picture => {
  const { say } = pen;
  const [title, finding, right] = [say('room.stage.endings.title'), say.words(headline), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, right, headline: finding, bottom: LOW_GROUND - 40 });
  const ghost = (id: string, i: number): BarRow['ghost'] =>
    earlier && {
      value: ((earlier.counts[id] ?? 0) / Math.max(1, earlier.n)) * n,
      shown: say(i === 0 ? 'room.stage.earlier.of' : 'room.stage.of', { n: earlier.counts[id] ?? 0, of: earlier.n }),
    };
  const rows: readonly BarRow[] = [
    ...all
      .toSorted((a, b) => b.n - a.n)
      .map(({ id, name, n: value }, i): BarRow => ({ name, value, mark: i, story: true, ghost: ghost(id, i) })),
    ...(unfinished > 0
      ? [{ name: say('room.stage.endings.unfinished'), value: unfinished, ghost: ghost('unfinished', 1) }]
      : []),
  ];
  return {
    title,
    headline: finding,
    n: right,
    texts: [],
    numbers: {
      head: [
        say('room.stage.ending'),
        say('room.stage.count'),
        ...(earlier === undefined ? [] : [say('room.stage.earlier', { n: earlier.n })]),
      ],
      rows: [
        ...all.map(({ id, name, n: value }) => [
          name,
          value,
          ...(earlier === undefined ? [] : [earlier.counts[id] ?? 0]),
        ]),
        [
          say('room.stage.endings.unfinished'),
          unfinished,
          ...(earlier === undefined ? [] : [earlier.counts['unfinished'] ?? 0]),
        ],
      ],
    },
    shapes: [
      ...shapes,
      ...barRows(
        pen,
        upToSeven(rows, (k) => say('room.stage.others', { n: k })),
        area,
      ),
      ...groundWith(pen, 4),
    ],
  };
};

type Task = Of<'tasks'>['tasks'][number];
const STATES = ['done', 'refused', 'neverAsked'] as const;
const STATE_TONES = { done: 'mark-2', refused: 'mark-3', neverAsked: 'mark-1' } as const;
const TASK_NAMES = 760;

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

export const tasks = (pen: Pen, { headline, n, tasks: all, earlier }: Of<'tasks'>): Picture => {
  const { say, measure } = pen;
  const [title, finding, right] = [say('room.stage.tasks.title'), say.words(headline), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, right, headline: finding, bottom: LOW_GROUND - 30 });
  const { rows: shown, rest } = sevenTasks(all);
  const rows = [
    ...shown.map((task) => ({ name: say.words({ key: `task.${task.task}` }), task: task.task, values: task })),
    ...(rest === undefined ? [] : [{ name: say('room.stage.tasks.others', { n: rest.many }), task: '', values: rest }]),
  ];
  const heads = earlier === undefined ? 62 : 106;
  const step = Math.min(96, (area.height - heads) / rows.length);
  const wide = (area.width - TASK_NAMES - 40) / STATES.length;
  const box = { width: TASK_NAMES - 20, height: step - 8 };
  const size = commonSize(
    rows.map(({ name }) => name),
    box,
    { size: 38 },
    measure,
  );
  const columnX = (i: number): number => area.x + TASK_NAMES + 40 + wide * i;
  const unit = (wide - 150) / Math.max(1, n);
  const headBox = { width: wide - 20, height: 52 };
  const headSize = commonSize(
    STATES.map((state) => say(`room.stage.tasks.${state}`)),
    headBox,
    { size: 36, bold: true },
    measure,
  );
  const head = STATES.flatMap(
    (state, i) =>
      setIn(
        say(`room.stage.tasks.${state}`),
        { x: columnX(i), y: area.y, ...headBox },
        { size: headSize, bold: true, tone: STATE_TONES[state], rest: 'bottom' },
        measure,
      ).shapes,
  );
  const ghostOf = (task: string, y: number): readonly Shape[] => {
    const counted = earlier?.counts[task];
    if (earlier === undefined || counted === undefined) return [];
    const x = columnX(2) + (counted / Math.max(1, earlier.n)) * n * unit;
    return [line(x, y + 6, x, y + step - 6, { line: 'ink', width: 5, dash: '8 7' })];
  };
  const ghostHead = (): readonly Shape[] => {
    const counted = earlier?.counts[shown[0]?.task ?? ''];
    if (earlier === undefined || counted === undefined) return [];
    const words = say('room.stage.earlier', { n: earlier.n });
    const half = measure(words, 30, false) / 2;
    const x = columnX(2) + (counted / Math.max(1, earlier.n)) * n * unit;
    const y = area.y + heads - 14;
    return [
      word(words, Math.min(area.x + area.width - half, x), y, { size: 30, anchor: 'middle' }),
      line(x, y + 8, x, y + 24, { line: 'ink', width: 5, dash: '8 7' }),
    ];
  };
  return {
    title,
    headline: finding,
    n: right,
    texts: [],
    numbers: {
      head: [
        say('room.stage.task'),
        ...STATES.map((state) => say(`room.stage.tasks.${state}`)),
        ...(earlier === undefined ? [] : [say('room.stage.tasks.earlier', { n: earlier.n })]),
      ],
      rows: all.map((task) => [
        say.words({ key: `task.${task.task}` }),
        task.done,
        task.refused,
        task.neverAsked,
        ...(earlier === undefined ? [] : [earlier.counts[task.task] ?? '–']),
      ]),
    },
    shapes: [
      ...shapes,
      ...head,
      ...rows.flatMap(({ name, task, values }, i): Shape[] => {
        const y = area.y + heads + step * i;
        return [
          line(area.x, y, area.x + area.width, y, { line: 'rule', width: 1.5 }),
          ...setIn(
            name,
            { x: area.x, y: y + 4, ...box },
            { size, least: size, rest: 'middle', tone: task === '' ? 'soft' : 'ink' },
            measure,
          ).shapes,
          ...STATES.flatMap((state, k): Shape[] => {
            const value = values[state];
            const width = value * unit;
            const thick = Math.min(36, step * 0.42);
            const tone = STATE_TONES[state];
            const bar = { x: columnX(k), y: y + step / 2 - thick / 2, width: Math.max(0, width), height: thick };
            return [
              ...(value === 0
                ? []
                : [block(bar, state === 'neverAsked' ? { fill: 'wash', line: tone, width: 4 } : { fill: tone })]),
              word(value.toLocaleString(say.language), columnX(k) + width + (value === 0 ? 0 : 14), y + step / 2 + 13, {
                size: 38,
                bold: value > 0,
                tone,
              }),
            ];
          }),
          ...ghostOf(task, y),
        ];
      }),
      ...ghostHead(),
      ...groundWith(pen, 4),
    ],
  };
};

const correlation = (r: number, language: string): string =>
  r.toLocaleString(language, { maximumFractionDigits: 2 }).replace('-', '−');

export const association = (pen: Pen, { points, trend }: Of<'association'>): Picture => {
  const { say, measure } = pen;
  const title = say('room.stage.association.title');
  const headline = say(trend === undefined ? 'room.stage.association.few' : 'room.stage.association.headline', {
    r: correlation(trend?.r ?? 0, say.language),
  });
  const right = say('room.stage.games', { n: points.length });
  const note = say('room.stage.association.note');
  const { shapes, area } = framed(pen, { title, right, headline, note, bottom: LOW_GROUND - 30 });
  const plot = { x: area.x + 150, y: area.y + 60, width: area.width - 200, height: area.height - 150 };
  const values = points.map(({ value }) => value);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(10, ...values)])
    .nice(4)
    .range([plot.y + plot.height, plot.y]);
  const x = (share: number): number => plot.x + share * plot.width;
  const within = (value: number): number => Math.min(scale.domain()[1]!, Math.max(scale.domain()[0]!, value));
  const at = (share: number): number => scale(within((trend?.at0 ?? 0) + (trend?.slope ?? 0) * share));
  const r = points.length > 100 ? 8 : 14;
  const foot = { y: plot.y + plot.height + 18, height: 60 };
  return {
    title,
    headline,
    n: right,
    texts: [note],
    numbers: {
      head: [say('room.stage.association.share'), say('room.stage.association.value')],
      rows: points.map(({ share, value }) => [share.toLocaleString(say.language, { style: 'percent' }), value]),
    },
    shapes: [
      ...shapes,
      ...scale.ticks(4).flatMap((tick): Shape[] => [
        line(plot.x, scale(tick), plot.x + plot.width, scale(tick), { line: 'rule', width: tick === 0 ? 3 : 1.5 }),
        word(tick.toLocaleString(say.language), plot.x - 18, scale(tick) + 11, {
          size: 32,
          tone: 'soft',
          anchor: 'end',
        }),
      ]),
      word(say('room.stage.association.value'), area.x, plot.y - 26, { size: 34, tone: 'soft' }),
      ...(trend === undefined ? [] : [line(x(0), at(0), x(1), at(1), { line: 'soft', width: 5, dash: '18 12' })]),
      ...points.map(({ share, value }) => disc(x(share), scale(value), r, { fill: 'mark-2', line: 'paper', width: 3 })),
      ...setIn(
        say('room.stage.association.left'),
        { x: plot.x, ...foot, width: plot.width / 2 - 20 },
        { size: 34, tone: 'networkManager', bold: true },
        measure,
      ).shapes,
      ...setIn(
        say('room.stage.association.right'),
        { x: plot.x + plot.width / 2, ...foot, width: plot.width / 2 },
        { size: 34, tone: 'publicServant', bold: true, anchor: 'end' },
        measure,
      ).shapes,
      ...groundWith(pen, 4),
    ],
  };
};

type Column = Of<'matrix'>['columns'][number];
const COLUMN_NAMES = 520;

/** A bar of answers, the most frequent one first and named; the others in file order by their numbers. */
const answers = (pen: Pen, { options, lapsed }: Column, box: Box, n: number): readonly Shape[] => {
  const { say, measure } = pen;
  const sorted = options.map((option, i) => ({ ...option, i })).toSorted((a, b) => b.n - a.n || a.i - b.i);
  const parts = [
    ...sorted.filter((one) => one.n > 0).map((one) => ({ n: one.n, tone: markTone(one.i) })),
    ...(lapsed > 0 ? [{ n: lapsed, tone: undefined }] : []),
  ];
  const unit = box.width / Math.max(1, n);
  const thick = Math.min(44, box.height * 0.42);
  const y = box.y + box.height - thick - 6;
  let x = box.x;
  const bars = parts.flatMap(({ n: many, tone }, i): Shape[] => {
    const width = many * unit;
    const from = x;
    x += width;
    const text = many.toLocaleString(say.language);
    return [
      block(
        { x: from + 2, y, width: Math.max(2, width - 4), height: thick },
        tone === undefined
          ? { line: 'ink', width: 3, dash: '7 6' }
          : i === 0
            ? { fill: tone }
            : { fill: 'wash', line: tone, width: 4 },
      ),
      ...(measure(text, 30, true) + 12 > width
        ? []
        : [
            word(text, from + width / 2, y + thick / 2 + 11, {
              size: 30,
              bold: true,
              tone: i === 0 && tone !== undefined ? 'paper' : 'ink',
              on: i === 0 && tone !== undefined ? tone : tone === undefined ? 'paper' : 'wash',
              anchor: 'middle',
            }),
          ]),
    ];
  });
  const [top] = sorted;
  const name = top === undefined || top.n === 0 ? '' : top.name;
  return [
    ...setIn(
      name,
      { x: box.x, y: box.y, width: box.width, height: y - box.y },
      { size: 34, bold: true, tone: top === undefined ? 'soft' : markTone(top.i), rest: 'bottom', story: true },
      measure,
    ).shapes,
    ...bars,
  ];
};

export const matrix = (pen: Pen, { columns, n }: Of<'matrix'>): Picture => {
  const { say, measure } = pen;
  const title = say('room.stage.matrix.title');
  const headline = say('room.stage.matrix.headline');
  const right = say('room.stage.n', { n });
  const more =
    columns.length > MOST_MARKS ? say('room.stage.matrix.more', { n: columns.length - MOST_MARKS }) : undefined;
  const { shapes, area } = framed(pen, { title, right, headline, note: more, bottom: LOW_GROUND - 24 });
  const shown = columns.slice(0, MOST_MARKS);
  const step = Math.min(120, area.height / Math.max(1, shown.length));
  const box = { width: COLUMN_NAMES - 30, height: step - 10 };
  const size = commonSize(
    shown.map(({ name }) => name),
    box,
    { size: 40, bold: true },
    measure,
  );
  return {
    title,
    headline,
    n: right,
    texts: more === undefined ? [] : [more],
    numbers: {
      head: [say('room.stage.dilemma'), say('room.stage.option'), say('room.stage.count')],
      rows: columns.flatMap(({ name, options, lapsed }) => [
        ...options.map((option) => [name, option.name, option.n]),
        ...(lapsed > 0 ? [[name, say('room.stage.matrix.lapsed'), lapsed]] : []),
      ]),
    },
    shapes: [
      ...shapes,
      ...shown.flatMap((column, i): Shape[] => {
        const y = area.y + step * i;
        return [
          ...(i === 0 ? [] : [line(area.x, y, area.x + area.width, y, { line: 'rule', width: 1.5 })]),
          ...setIn(
            column.name,
            { x: area.x, y: y + 6, ...box },
            { size, least: size, bold: true, rest: 'middle', story: true },
            measure,
          ).shapes,
          ...answers(
            pen,
            column,
            { x: area.x + COLUMN_NAMES, y: y + 2, width: area.width - COLUMN_NAMES, height: step - 6 },
            n,
          ),
        ];
      }),
      ...groundWith(pen, 4),
    ],
  };
};
