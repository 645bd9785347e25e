/** How something stood at the end of each turn: the middle of the class, and the half of it around the middle. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { setApart } from '../../../debrief/weeks/axis.ts';
import { type Box, type Numbers, type Pen, type Picture, type Shape, chain, line, path } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { setIn } from '../draw/letters.ts';
import { mark } from '../draw/marks.ts';
import type { Of } from './of.ts';
import { BESIDE, NAMED, ghostLine, valueLines, weekNames } from './weeks.ts';

type Turn = Of<'curves'>['turns'][number];
type Plot = {
  readonly box: Box;
  readonly x: (week: number) => number;
  readonly scale: ScaleLinear<number, number>;
};

const plotIn = (area: Box, { turns, earlier }: Of<'curves'>): Plot => {
  const box = { x: area.x + 120, y: area.y + 20, width: area.width - 120 - BESIDE, height: area.height - 20 - NAMED };
  const values = [
    ...turns.flatMap(({ lower, upper }) => [lower, upper]),
    ...(earlier?.turns ?? []).map(({ median }) => median),
  ];
  const [first, last] = [turns[0]!.week, turns.at(-1)!.week];
  return {
    box,
    x: (week) => box.x + ((week - first) / Math.max(1, last - first)) * box.width,
    scale: scaleLinear()
      .domain([Math.min(0, ...values), Math.max(1, ...values)])
      .nice(4)
      .range([box.y + box.height, box.y]),
  };
};

type Spot = readonly [number, number];
const spotsOf = ({ x, scale }: Plot, turns: readonly Turn[], what: 'median' | 'lower' | 'upper'): readonly Spot[] =>
  turns.map((turn) => [x(turn.week), scale(turn[what])]);

/** Where the headline says that it fell most, the step is drawn large. */
const fall = (plot: Plot, { headline, turns }: Of<'curves'>): readonly Shape[] => {
  const week = typeof headline === 'string' ? undefined : headline.values?.['week'];
  const at = turns.findIndex((turn) => turn.week === week);
  if (at < 1) return [];
  const spots = spotsOf(plot, turns, 'median');
  return [path(chain(spots.slice(at - 1, at + 1)), { line: 'mark-1', width: 16 }), mark(0, ...spots[at]!, 22)];
};

/** Each line at its end. */
const names = ({ say, measure }: Pen, { box, scale }: Plot, last: Turn): readonly Shape[] => {
  const x = box.x + box.width;
  const labels = (['upper', 'median', 'lower'] as const).map((what) => ({
    words: say(`room.stage.curves.${what}`, { n: Math.round(last[what]) }),
    at: scale(last[what]),
    bold: what === 'median',
  }));
  const set = setApart(
    labels.map(({ at }) => at - box.y),
    96,
    box.height + 60,
  );
  return labels.flatMap(({ words, at, bold }, i): Shape[] => {
    const y = box.y + set[i]!;
    return [
      line(x + 8, at, x + 24, y, { line: 'rule', width: 3 }),
      ...setIn(
        words,
        { x: x + 32, y: y - 46, width: BESIDE - 32, height: 92 },
        { size: bold ? 38 : 34, bold, tone: bold ? 'ink' : 'soft', rest: 'middle' },
        measure,
      ).shapes,
    ];
  });
};

const ghost = (pen: Pen, { box, x, scale }: Plot, { turns, earlier }: Of<'curves'>): readonly Shape[] => {
  if (earlier === undefined) return [];
  const both = turns.flatMap(({ week, median }) => {
    const there = earlier.turns.find((turn) => turn.week === week);
    return there === undefined ? [] : [{ x: x(week), at: scale(there.median), own: scale(median) }];
  });
  return ghostLine(pen, { n: earlier.n, turns: both }, box);
};

const drawn = (pen: Pen, plot: Plot, stage: Of<'curves'>): readonly Shape[] => {
  const { turns } = stage;
  const { box, scale, x } = plot;
  const [upper, lower] = [spotsOf(plot, turns, 'upper'), spotsOf(plot, turns, 'lower')];
  const quarter = { line: 'soft', width: 2, dash: '4 8' } as const;
  return [
    path(`${chain(upper)}${chain(lower.toReversed()).replace('M', 'L')}Z`, { fill: 'wash' }),
    ...valueLines(pen, scale, box),
    path(chain(upper), quarter),
    path(chain(lower), quarter),
    ...ghost(pen, plot, stage),
    path(chain(spotsOf(plot, turns, 'median')), { line: 'ink', width: 8 }),
    ...fall(plot, stage),
    ...names(pen, plot, turns.at(-1)!),
    ...weekNames(
      pen,
      turns.map(({ week }) => ({ week, x: x(week) })),
      box.y + box.height + 48,
      box.x - 40,
    ),
  ];
};

const numbersOf = ({ say }: Pen, { turns, earlier }: Of<'curves'>): Numbers => ({
  head: [
    say('room.stage.week.short'),
    say('room.stage.quarter'),
    say('room.stage.median'),
    say('room.stage.threeQuarters'),
    ...(earlier === undefined ? [] : [say('room.stage.earlier', { n: earlier.n })]),
  ],
  rows: turns.map(({ week, lower, median, upper }) => [
    week,
    lower,
    median,
    upper,
    ...(earlier === undefined ? [] : [earlier.turns.find((turn) => turn.week === week)?.median ?? '–']),
  ]),
});

export const curves = (pen: Pen, stage: Of<'curves'>): Picture => {
  const { say } = pen;
  const title = say.words({ key: `room.headline.curve.${stage.curve}` });
  const words = say.words(stage.headline);
  // A neutral headline only says the title again.
  const headline = words === title ? say('room.stage.curves.headline') : words;
  const question =
    stage.unit === undefined
      ? say(`room.stage.curves.question.${stage.curve === 'funds' ? 'euros' : 'points'}`)
      : say('room.stage.curves.question.unit', { unit: stage.unit });
  const right = say('room.stage.n', { n: stage.n });
  const { shapes, area } = framed(pen, { title, question, right, headline, bottom: LOW_GROUND - 30 });
  return {
    title,
    headline,
    n: right,
    texts: [question],
    numbers: numbersOf(pen, stage),
    shapes: [...shapes, ...drawn(pen, plotIn(area, stage), stage), ...groundWith(pen, 4)],
  };
};
