/** Pictures over the weeks of a game: which hat was on, and how something stood. */
import { scaleLinear } from 'd3-scale';
import { HATS, type Hat } from '../../../../../core/scenario/vocabulary.ts';
import { hat as hatPicture } from '../../../../art/art.ts';
import { setApart } from '../../../debrief/weeks/axis.ts';
import { type Box, type Path, type Pen, type Picture, type Shape, chain, image, line, path } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { backed, setIn, word } from '../draw/letters.ts';
import { mark } from '../draw/marks.ts';
import type { Of } from './of.ts';

const BESIDE = 430;
const WEEKS = 64;

/** Weeks are named as far as there is room. */
const weekNames = (
  { measure, say }: Pen,
  weeks: readonly { readonly week: number; readonly x: number }[],
  y: number,
  left: number,
): readonly Shape[] => {
  const size = 32;
  let end = -Infinity;
  const named = weeks.flatMap(({ week, x }): Shape[] => {
    const half = measure(String(week), size, false) / 2 + 9;
    if (x - half < end) return [];
    end = x + half;
    return [word(String(week), x, y, { size, tone: 'soft', anchor: 'middle' })];
  });
  return [word(say('room.stage.week.short'), left - 16, y, { size, tone: 'soft', anchor: 'end' }), ...named];
};

type Band = Of<'hats'>['bands'][number];
const of = ({ worn }: Band): number => HATS.reduce((sum, hat) => sum + worn[hat], 0);
const shareIn = (band: Band, hat: Hat): number => band.worn[hat] / Math.max(1, of(band));

export const hats = (pen: Pen, { headline, bands, n, earlier }: Of<'hats'>): Picture => {
  const { say, measure, theme } = pen;
  const [title, finding, right] = [say('room.stage.hats.title'), say.words(headline), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, {
    title,
    question: say('room.stage.hats.question'),
    right,
    headline: finding,
    bottom: LOW_GROUND - 30,
  });
  const plot = { x: area.x + 110, y: area.y + 56, width: area.width - 110 - BESIDE, height: area.height - 56 - WEEKS };
  const first = bands[0]!.week;
  const length = bands.at(-1)!.week + bands.at(-1)!.weeks - first;
  const x = (week: number): number => plot.x + ((week - first) / length) * plot.width;
  const y = (share: number): number => plot.y + plot.height * (1 - share);
  const base = plot.y + plot.height;
  const [low, high] = HATS;
  const edge = bands.flatMap((band): (readonly [number, number])[] => [
    [x(band.week), y(shareIn(band, low))],
    [x(band.week + band.weeks), y(shareIn(band, low))],
  ]);
  const ends = `L${plot.x + plot.width} `;
  const last = bands.at(-1)!;
  const border = shareIn(last, low);
  const [highY, lowY] = setApart(
    [((1 - border) * plot.height) / 2, plot.height - (border * plot.height) / 2].map((at) => at - 90),
    190,
    plot.height - 180,
  ).map((at) => plot.y + at + 90) as [number, number];
  const labelOf = (hat: Hat, middle: number): readonly Shape[] => {
    const x = plot.x + plot.width + 26;
    return [
      image(hatPicture(hat, theme), { x, y: middle - 88, width: 88, height: 58 }),
      ...setIn(
        say.words({ key: `hat.${hat}` }),
        { x, y: middle - 26, width: BESIDE - 26, height: 56 },
        { size: 38, bold: true, tone: hat },
        measure,
      ).shapes,
      word(say('room.stage.of', { n: last.worn[hat], of: of(last) }), x, middle + 62, { size: 38, tone: hat }),
    ];
  };
  const top = bands
    .flatMap((band) => HATS.map((hat) => ({ band, hat, share: shareIn(band, hat) })))
    .reduce((best, one) => (one.share > best.share ? one : best));
  const topX = (x(top.band.week) + x(top.band.week + top.band.weeks)) / 2;
  const topWords = say('room.stage.hats.top', { week: top.band.week, n: top.band.worn[top.hat], of: of(top.band) });
  const half = measure(topWords, 34, true) / 2;
  const ghostTurns = bands.flatMap((band) => {
    const there = earlier?.turns.find(({ week }) => week === band.week);
    const middle = (x(band.week) + x(band.week + band.weeks)) / 2;
    return there === undefined ? [] : [{ x: middle, at: y(there.share), own: y(shareIn(band, low)) }];
  });
  return {
    title,
    headline: finding,
    n: right,
    texts: [say('room.stage.hats.question')],
    numbers: {
      head: [
        say('room.stage.week.short'),
        ...HATS.map((hat) => say.words({ key: `hat.${hat}` })),
        ...(earlier === undefined ? [] : [say('room.stage.hats.earlier', { n: earlier.n })]),
      ],
      rows: bands.map((band) => [
        band.week,
        ...HATS.map((hat) => band.worn[hat]),
        ...(earlier === undefined
          ? []
          : [percent(earlier.turns.find(({ week }) => week === band.week)?.share, say.language)]),
      ]),
    },
    shapes: [
      ...shapes,
      path(`${chain(edge)}${ends}${plot.y}L${plot.x} ${plot.y}Z`, { fill: `${high}-wash` }),
      path(`${chain(edge)}${ends}${base}L${plot.x} ${base}Z`, { fill: `${low}-wash` }),
      ...hatching(bands, x, y, base),
      path(chain(edge), { line: 'ink', width: 6 }),
      ...(earlier === undefined ? [] : ghostLine(pen, { n: earlier.n, turns: ghostTurns }, plot)),
      line(plot.x, base, plot.x + plot.width, base, { line: 'ink', width: 3 }),
      line(topX, plot.y - 10, topX, plot.y + 14, { line: 'ink', width: 4 }),
      word(topWords, Math.min(plot.x + plot.width - half, Math.max(plot.x + half, topX)), plot.y - 20, {
        size: 34,
        bold: true,
        anchor: 'middle',
      }),
      ...labelOf(high, highY),
      ...labelOf(low, lowY),
      ...weekNames(
        pen,
        bands.map(({ week, weeks }) => ({ week, x: (x(week) + x(week + weeks)) / 2 })),
        base + 46,
        plot.x,
      ),
      ...groundWith(pen, 4),
    ],
  };
};

const percent = (share: number | undefined, language: string): string =>
  share === undefined ? '–' : share.toLocaleString(language, { style: 'percent' });

/** Upright strokes where the public servant's hat was on: the two are told apart without colour. */
const hatching = (
  bands: readonly Band[],
  x: (week: number) => number,
  y: (share: number) => number,
  base: number,
): readonly Path[] => [
  path(
    bands
      .flatMap((band) => {
        const [from, to] = [x(band.week), x(band.week + band.weeks)];
        const strokes = Math.max(1, Math.round((to - from) / 26));
        const top = y(shareIn(band, HATS[0])) + 5;
        return top >= base
          ? []
          : Array.from(
              { length: strokes },
              (_, i) => `M${(from + ((i + 0.5) * (to - from)) / strokes).toFixed(1)} ${top.toFixed(1)}V${base}`,
            );
      })
      .join(''),
    { line: HATS[0], width: 3 },
  ),
];

type Ghost = {
  readonly n: number;
  /** Where the earlier class stood, and where this one does. */
  readonly turns: readonly { readonly x: number; readonly at: number; readonly own: number }[];
};

/** An earlier class as a dashed line, named where it lies farthest from this one. */
const ghostLine = (pen: Pen, { n, turns }: Ghost, plot: Box): readonly Shape[] => {
  if (turns.length < 2) return [];
  const words = pen.say('room.stage.earlier', { n });
  const inner = turns.length > 4 ? turns.slice(1, -1) : turns;
  const far = inner.reduce((best, one) => (Math.abs(one.at - one.own) > Math.abs(best.at - best.own) ? one : best));
  const half = pen.measure(words, 30, true) / 2 + 12;
  const x = Math.min(plot.x + plot.width - half, Math.max(plot.x + half, far.x));
  const isAbove = far.at <= far.own ? far.at > plot.y + 60 : far.at > plot.y + plot.height - 60;
  const points = chain(turns.map(({ x: across, at }) => [across, at]));
  return [
    path(points, { line: 'paper', width: 12 }),
    path(points, { line: 'ink', width: 5, dash: '16 12' }),
    ...backed(words, x, isAbove ? far.at - 30 : far.at + 54, { size: 30, bold: true, anchor: 'middle' }, pen.measure),
  ];
};

/** Points on a scale of a hundred, rounded as they are said. */
const rounded = (n: number): number => Math.round(n);

export const curves = (pen: Pen, { curve, headline, turns, n, earlier }: Of<'curves'>): Picture => {
  const { say, measure } = pen;
  const title = say.words({ key: `room.headline.curve.${curve}` });
  const words = say.words(headline);
  // A neutral headline only says the title again.
  const finding = words === title ? say('room.stage.curves.headline') : words;
  const right = say('room.stage.n', { n });
  const { shapes, area } = framed(pen, {
    title,
    question: say('room.stage.curves.question'),
    right,
    headline: finding,
    bottom: LOW_GROUND - 30,
  });
  const plot = { x: area.x + 120, y: area.y + 20, width: area.width - 120 - BESIDE, height: area.height - 20 - WEEKS };
  const all = [
    ...turns.flatMap(({ lower, upper }) => [lower, upper]),
    ...(earlier?.turns ?? []).map(({ median }) => median),
  ];
  const scale = scaleLinear()
    .domain([Math.min(0, ...all), Math.max(1, ...all)])
    .nice(4)
    .range([plot.y + plot.height, plot.y]);
  const [first, last] = [turns[0]!.week, turns.at(-1)!];
  const x = (week: number): number => plot.x + ((week - first) / Math.max(1, last.week - first)) * plot.width;
  const spots = (what: 'median' | 'lower' | 'upper') =>
    turns.map((turn): readonly [number, number] => [x(turn.week), scale(turn[what])]);
  const band = `${chain(spots('upper'))}${chain(spots('lower').toReversed()).replace('M', 'L')}Z`;
  const beside = { x: plot.x + plot.width + 32, width: BESIDE - 32 };
  const labels = [
    { words: say('room.stage.curves.upper', { n: rounded(last.upper) }), at: scale(last.upper), bold: false },
    { words: say('room.stage.curves.median', { n: rounded(last.median) }), at: scale(last.median), bold: true },
    { words: say('room.stage.curves.lower', { n: rounded(last.lower) }), at: scale(last.lower), bold: false },
  ];
  const set = setApart(
    labels.map(({ at }) => at - plot.y),
    96,
    plot.height + 60,
  );
  const named = labels.flatMap(({ words: text, at, bold }, i): Shape[] => {
    const y = plot.y + set[i]!;
    return [
      line(plot.x + plot.width + 8, at, beside.x - 8, y, { line: 'rule', width: 3 }),
      ...setIn(
        text,
        { ...beside, y: y - 46, height: 92 },
        { size: bold ? 38 : 34, bold, tone: bold ? 'ink' : 'soft', rest: 'middle' },
        measure,
      ).shapes,
    ];
  });
  const fell = typeof headline === 'string' ? undefined : headline.values?.['week'];
  const at = turns.findIndex(({ week }) => week === fell);
  const ticks = scale.ticks(4);
  const ghostTurns = turns.flatMap(({ week, median }) => {
    const there = earlier?.turns.find((turn) => turn.week === week);
    return there === undefined ? [] : [{ x: x(week), at: scale(there.median), own: scale(median) }];
  });
  return {
    title,
    headline: finding,
    n: right,
    texts: [say('room.stage.curves.question')],
    numbers: {
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
    },
    shapes: [
      ...shapes,
      path(band, { fill: 'wash' }),
      ...ticks.flatMap((tick): Shape[] => [
        line(plot.x, scale(tick), plot.x + plot.width, scale(tick), { line: 'rule', width: tick === 0 ? 3 : 1.5 }),
        word(tick.toLocaleString(say.language), plot.x - 18, scale(tick) + 11, {
          size: 32,
          tone: 'soft',
          anchor: 'end',
        }),
      ]),
      path(chain(spots('upper')), { line: 'soft', width: 2, dash: '4 8' }),
      path(chain(spots('lower')), { line: 'soft', width: 2, dash: '4 8' }),
      ...(earlier === undefined ? [] : ghostLine(pen, { n: earlier.n, turns: ghostTurns }, plot)),
      path(chain(spots('median')), { line: 'ink', width: 8 }),
      ...(at < 1
        ? []
        : [
            path(chain(spots('median').slice(at - 1, at + 1)), { line: 'mark-1', width: 16 }),
            mark(0, ...spots('median')[at]!, 22),
          ]),
      ...named,
      ...weekNames(
        pen,
        turns.map(({ week }) => ({ week, x: x(week) })),
        plot.y + plot.height + 48,
        plot.x - 40,
      ),
      ...groundWith(pen, 4),
    ],
  };
};
