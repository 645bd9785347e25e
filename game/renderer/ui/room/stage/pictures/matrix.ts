/** How the class answered one dilemma after another: the answer that most gave by name, the others by their numbers. */
import { type Box, type Numbers, type Pen, type Picture, type Shape, block, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { commonSize, setIn, word } from '../draw/letters.ts';
import { markTone } from '../draw/marks.ts';
import { MOST_MARKS, type Of } from './of.ts';

type Column = Of<'matrix'>['columns'][number];
/** How it is painted: the answer that most gave full, others hollow, what lapsed in dashes. */
type Part = { readonly n: number; readonly how: 'full' | 'hollow' | 'dashed'; readonly at: number };

const NAMES = 520;

/** The most frequent first, of a tie in file order; what lapsed last. */
const partsOf = ({ options, lapsed }: Column): readonly Part[] => {
  const sorted = options
    .map(({ n }, at) => ({ n, at }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n || a.at - b.at);
  return [
    ...sorted.map((one, i): Part => ({ ...one, how: i === 0 ? 'full' : 'hollow' })),
    ...(lapsed > 0 ? [{ n: lapsed, how: 'dashed', at: 0 } as const] : []),
  ];
};

const part = ({ say, measure }: Pen, { n, how, at }: Part, box: Box): readonly Shape[] => {
  const tone = markTone(at);
  const text = n.toLocaleString(say.language);
  const painted = {
    full: { fill: tone },
    hollow: { fill: 'wash', line: tone, width: 4 },
    dashed: { line: 'ink', width: 3, dash: '7 6' },
  } as const;
  const inner = { ...box, x: box.x + 2, width: Math.max(2, box.width - 4) };
  const words = {
    size: 30,
    bold: true,
    tone: how === 'full' ? 'paper' : 'ink',
    on: how === 'full' ? tone : how === 'hollow' ? 'wash' : 'paper',
    anchor: 'middle',
  } as const;
  const fits = measure(text, words.size, true) + 12 <= box.width;
  return [
    block(inner, painted[how]),
    ...(fits ? [word(text, box.x + box.width / 2, box.y + box.height / 2 + 11, words)] : []),
  ];
};

const answers = (pen: Pen, column: Column, box: Box, n: number): readonly Shape[] => {
  const parts = partsOf(column);
  const unit = box.width / Math.max(1, n);
  const height = Math.min(44, box.height * 0.42);
  const y = box.y + box.height - height - 6;
  const [top] = parts;
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, one) => sum + one.n, 0));
  const name = top === undefined || top.how === 'dashed' ? '' : column.options[top.at]!.name;
  return [
    ...setIn(
      name,
      { x: box.x, y: box.y, width: box.width, height: y - box.y },
      { size: 34, bold: true, tone: markTone(top?.at ?? 0), rest: 'bottom', story: true },
      pen.measure,
    ).shapes,
    ...parts.flatMap((one, i) => part(pen, one, { x: box.x + starts[i]! * unit, y, width: one.n * unit, height })),
  ];
};

const drawn = (pen: Pen, columns: readonly Column[], n: number, area: Box): readonly Shape[] => {
  const step = Math.min(120, area.height / Math.max(1, columns.length));
  const box = { width: NAMES - 30, height: step - 10 };
  const size = commonSize(
    columns.map(({ name }) => name),
    box,
    { size: 40, bold: true },
    pen.measure,
  );
  const how = { size, least: size, bold: true, rest: 'middle', story: true } as const;
  const beside = { x: area.x + NAMES, width: area.width - NAMES, height: step - 6 };
  return columns.flatMap((column, i): Shape[] => {
    const y = area.y + step * i;
    return [
      ...(i === 0 ? [] : [line(area.x, y, area.x + area.width, y, { line: 'rule', width: 1.5 })]),
      ...setIn(column.name, { x: area.x, y: y + 6, ...box }, how, pen.measure).shapes,
      ...answers(pen, column, { ...beside, y: y + 2 }, n),
    ];
  });
};

const numbersOf = ({ say }: Pen, columns: readonly Column[]): Numbers => ({
  head: [say('room.stage.dilemma'), say('room.stage.option'), say('room.stage.count')],
  rows: columns.flatMap(({ name, options, lapsed }) => [
    ...options.map((option) => [name, option.name, option.n]),
    ...(lapsed > 0 ? [[name, say('room.stage.matrix.lapsed'), lapsed]] : []),
  ]),
});

export const matrix = (pen: Pen, { columns, n }: Of<'matrix'>): Picture => {
  const { say } = pen;
  const [title, headline] = [say('room.stage.matrix.title'), say('room.stage.matrix.headline')];
  const right = say('room.stage.n', { n });
  const left = columns.length - MOST_MARKS;
  const note = left > 0 ? say('room.stage.matrix.more', { n: left }) : undefined;
  const { shapes, area } = framed(pen, { title, right, headline, note, bottom: LOW_GROUND - 24 });
  return {
    title,
    headline,
    n: right,
    texts: note === undefined ? [] : [note],
    numbers: numbersOf(pen, columns),
    shapes: [...shapes, ...drawn(pen, columns.slice(0, MOST_MARKS), n, area), ...groundWith(pen, 4)],
  };
};
