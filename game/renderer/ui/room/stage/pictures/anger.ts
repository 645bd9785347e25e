/** Whom the class looked at, and who it was: from the expected to the actual, a row each. */
import { type Pen, type Picture, type Shape, disc, line, path } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { backed, setIn } from '../draw/letters.ts';
import { shortName } from '../../../debrief/pieces/names.ts';
import { face } from '../draw/people.ts';
import type { Of } from './of.ts';

type Person = Of<'anger'>['people'][number];
type Row = { readonly person: Person; readonly y: number; readonly first: boolean; readonly step: number };

const NAMES = 520;
const over = ({ actual, expected }: Person): number => actual - expected;

const row = (pen: Pen, { person, y, first, step }: Row, at: (n: number) => number): readonly Shape[] => {
  const { say, measure } = pen;
  const { expected, actual } = person;
  const r = Math.min(54, step * 0.42);
  const tone = first ? 'ink' : 'soft';
  const [from, to] = [at(expected), at(actual)];
  const way = Math.sign(to - from);
  const [dot, size] = [Math.min(22, step * 0.2), Math.max(24, Math.min(40, step * 0.34))];
  const texts = first
    ? ([say('room.stage.anger.expected', { n: expected }), say('room.stage.anger.actual', { n: actual })] as const)
    : ([expected.toLocaleString(say.language), actual.toLocaleString(say.language)] as const);
  const [wideFrom, wideTo] = [measure(texts[0], size, false), measure(texts[1], size, true)];
  const close = Math.abs(to - from) < (wideFrom + wideTo) / 2 + 24;
  const labelY = y - dot - 14;
  // The one on the left ends over its mark, the one on the right begins there, where they would touch.
  const [fromAnchor, toAnchor] = !close
    ? (['middle', 'middle'] as const)
    : way >= 0
      ? (['end', 'start'] as const)
      : (['start', 'end'] as const);
  const push = (anchor: 'start' | 'middle' | 'end'): number =>
    (anchor === 'end' ? dot - 6 : anchor === 'start' ? 6 - dot : 0) +
    (way === 0 && anchor !== 'middle' ? (anchor === 'end' ? -dot : dot) : 0);
  return [
    ...face(person, over(person) > 0 ? (first ? 'rage' : 'concerned') : 'calm', 72 + r, y, r),
    ...setIn(
      shortName(person.name),
      { x: 72 + 2 * r + 28, y: y - step / 2, width: NAMES - 2 * r - 28, height: step },
      { size: 40, bold: true, tone, rest: 'middle', story: true },
      measure,
    ).shapes,
    line(at(0), y, Math.max(from, to), y, { line: 'rule', width: 3 }),
    ...(Math.abs(to - from) < 3 * dot
      ? []
      : [
          line(from + way * (dot + 2), y, to - way * (dot + 20), y, { line: tone, width: first ? 10 : 6 }),
          path(`M${to - way * dot} ${y}l${-way * 26} -17v34Z`, { fill: tone }),
        ]),
    disc(from, y, dot, { fill: 'paper', line: tone, width: 5 }),
    disc(to, y, expected === actual ? dot * 0.5 : dot, { fill: tone }),
    ...backed(texts[0], from + push(fromAnchor), labelY, { size, tone, anchor: fromAnchor }, measure),
    ...backed(texts[1], to + push(toAnchor), labelY, { size, tone, bold: true, anchor: toAnchor }, measure),
  ];
};

export const anger = (pen: Pen, { title, headline, n, people }: Of<'anger'>): Picture => {
  const { say } = pen;
  const [finding, right] = [say.words(headline), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, story: true, right, headline: finding, bottom: LOW_GROUND - 30 });
  const sorted = people.toSorted((a, b) => over(b) - over(a));
  const step = Math.min(190, area.height / Math.max(1, sorted.length));
  const most = Math.max(1, ...people.flatMap(({ expected, actual }) => [expected, actual]));
  const [left, end] = [area.x + NAMES + 40, area.x + area.width - 190];
  const at = (value: number): number => left + (value / most) * (end - left);
  const rows = sorted.flatMap((person, i) =>
    row(pen, { person, y: area.y + step * (i + 0.56), first: i === 0, step }, at),
  );
  return {
    title,
    headline: finding,
    n: right,
    texts: [],
    numbers: {
      head: [say('room.stage.person'), say('room.stage.expected'), say('room.stage.actual')],
      rows: people.map(({ name, expected, actual }) => [name, expected, actual]),
    },
    shapes: [
      ...shapes,
      line(at(0), area.y, at(0), area.y + step * sorted.length, { line: 'rule', width: 4 }),
      ...rows,
      ...groundWith(pen, 4),
    ],
  };
};
