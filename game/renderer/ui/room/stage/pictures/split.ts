/** How a dilemma was answered: at first and in the end, or once; and hands before the talk and after it. */
import type { Earlier } from '../../../../../core/debrief/room/room.ts';
import type { Numbers, Pen, Picture } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { MOST_MARKS, type Of } from './of.ts';
import { type BarRow, barRows, ghostRow, upToSeven } from './rows.ts';
import { type Ends, type Option, slopeShapes } from './slope.ts';

/** Six, and what remains as one; counted, never dropped. */
const together = (options: readonly Option[], others: (n: number) => string): readonly Option[] => {
  if (options.length <= MOST_MARKS) return options;
  const rest = options.slice(MOST_MARKS - 1);
  const sum = (of: (one: Option) => number): number => rest.reduce((all, one) => all + of(one), 0);
  const other = { id: '', name: others(rest.length), first: sum(({ first }) => first), last: sum(({ last }) => last) };
  return [...options.slice(0, MOST_MARKS - 1), other];
};

const numbersOf = (
  pen: Pen,
  options: readonly Option[],
  ends: Ends | undefined,
  last: string,
  earlier: Earlier | undefined,
): Numbers => ({
  head: [
    pen.say('room.stage.option'),
    ...(ends === undefined ? [] : [ends.first]),
    last,
    ...(earlier === undefined ? [] : [pen.say('room.stage.earlier', { n: earlier.n })]),
  ],
  rows: options.map(({ id, name, first, last: end }) => [
    name,
    ...(ends === undefined ? [] : [first]),
    end,
    ...(earlier === undefined ? [] : [earlier.counts[id] ?? 0]),
  ]),
});

const othersOf =
  ({ say }: Pen) =>
  (n: number): string =>
    say('room.stage.others', { n });

/** Rounds of different sizes say how many they were. */
const endsOf = ({ say }: Pen, { n, twice }: Of<'split'>): Ends =>
  twice === n
    ? { first: say('room.stage.split.first'), last: say('room.stage.split.last') }
    : { first: say('room.stage.split.firstOf', { n: twice }), last: say('room.stage.split.lastOf', { n }) };

export const split = (pen: Pen, stage: Of<'split'>): Picture => {
  const { say } = pen;
  const { title, n, twice, options, earlier } = stage;
  const [headline, right] = [say.words(stage.headline), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, story: true, right, headline, bottom: LOW_GROUND - 40 });
  const [ends, others] = [endsOf(pen, stage), othersOf(pen)];
  const once = options.map((one, i): BarRow => {
    return { name: one.name, value: one.last, mark: i, story: true, ghost: ghostRow(pen, earlier, one.id, n, i === 0) };
  });
  const ghost = options.length <= MOST_MARKS ? earlier : undefined;
  const drawn =
    twice > 0
      ? slopeShapes(pen, { options: together(options, others), ends, earlier: ghost }, area)
      : barRows(pen, upToSeven(once, others), area);
  return {
    title,
    headline,
    n: right,
    texts: [],
    numbers: numbersOf(pen, options, twice > 0 ? ends : undefined, ends.last, earlier),
    shapes: [...shapes, ...drawn, ...groundWith(pen, 4)],
  };
};

export const slope = (pen: Pen, { title, headline: finding, options }: Of<'slope'>): Picture => {
  const { say } = pen;
  const headline = say.words(finding);
  const { shapes, area } = framed(pen, { title, story: true, headline, bottom: LOW_GROUND - 40 });
  const ends = { first: say('room.stage.slope.first'), last: say('room.stage.slope.last') };
  const shown = together(options, othersOf(pen));
  return {
    title,
    headline,
    n: undefined,
    texts: [],
    numbers: numbersOf(pen, options, ends, ends.last, undefined),
    shapes: [...shapes, ...slopeShapes(pen, { options: shown, ends, earlier: undefined }, area), ...groundWith(pen, 4)],
  };
};
