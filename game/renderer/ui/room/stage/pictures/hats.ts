/** Which hat was on at the end of each turn, as shares of those who closed it. */
import { HATS, type Hat } from '../../../../../core/scenario/vocabulary.ts';
import { hat as hatPicture } from '../../../../art/art.ts';
import { setApart } from '../../../debrief/weeks/axis.ts';
import {
  type Box,
  type Numbers,
  type Path,
  type Pen,
  type Picture,
  type Shape,
  chain,
  image,
  line,
  path,
} from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { setIn, word } from '../draw/letters.ts';
import type { Of } from './of.ts';
import { BESIDE, NAMED, ghostLine, weekNames } from './weeks.ts';

type Band = Of<'hats'>['bands'][number];
const closed = ({ worn }: Band): number => HATS.reduce((sum, hat) => sum + worn[hat], 0);
const shareIn = (band: Band, hat: Hat): number => band.worn[hat] / Math.max(1, closed(band));

/** The first hat from below, the other one above it. */
const [LOW, HIGH] = HATS;

type Plot = {
  readonly box: Box;
  readonly x: (week: number) => number;
  readonly y: (share: number) => number;
};

const plotIn = (area: Box, bands: readonly Band[]): Plot => {
  const box = { x: area.x + 110, y: area.y + 56, width: area.width - 110 - BESIDE, height: area.height - 56 - NAMED };
  const [first, last] = [bands[0]!, bands.at(-1)!];
  const length = last.week + last.weeks - first.week;
  return {
    box,
    x: (week) => box.x + ((week - first.week) / length) * box.width,
    y: (share) => box.y + box.height * (1 - share),
  };
};

const middleOf = ({ x }: Plot, { week, weeks }: Band): number => (x(week) + x(week + weeks)) / 2;

/** Upright strokes where the public servant's hat was on: the two are told apart without colour. */
const hatching = ({ box, x, y }: Plot, bands: readonly Band[]): Path => {
  const base = box.y + box.height;
  const strokes = bands.flatMap((band) => {
    const [from, to] = [x(band.week), x(band.week + band.weeks)];
    const many = Math.max(1, Math.round((to - from) / 26));
    const top = y(shareIn(band, LOW)) + 5;
    const at = (i: number): string => (from + ((i + 0.5) * (to - from)) / many).toFixed(1);
    return top >= base ? [] : Array.from({ length: many }, (_, i) => `M${at(i)} ${top.toFixed(1)}V${base}`);
  });
  return path(strokes.join(''), { line: LOW, width: 3 });
};

const areas = (plot: Plot, bands: readonly Band[]): readonly Shape[] => {
  const { box, x, y } = plot;
  const base = box.y + box.height;
  const edge = chain(
    bands.flatMap((band): (readonly [number, number])[] => [
      [x(band.week), y(shareIn(band, LOW))],
      [x(band.week + band.weeks), y(shareIn(band, LOW))],
    ]),
  );
  const right = `L${box.x + box.width} `;
  return [
    path(`${edge}${right}${box.y}L${box.x} ${box.y}Z`, { fill: `${HIGH}-wash` }),
    path(`${edge}${right}${base}L${box.x} ${base}Z`, { fill: `${LOW}-wash` }),
    hatching(plot, bands),
    path(edge, { line: 'ink', width: 6 }),
  ];
};

/** Each hat beside its area, at the last turn. */
const names = ({ say, measure, theme }: Pen, { box }: Plot, last: Band): readonly Shape[] => {
  const border = shareIn(last, LOW);
  const middles = [((1 - border) * box.height) / 2, box.height - (border * box.height) / 2];
  const set = setApart(
    middles.map((at) => at - 90),
    190,
    box.height - 180,
  );
  const x = box.x + box.width + 26;
  return [HIGH, LOW].flatMap((hat, i): Shape[] => {
    const middle = box.y + set[i]! + 90;
    return [
      image(hatPicture(hat, theme), { x, y: middle - 88, width: 88, height: 58 }),
      ...setIn(
        say.words({ key: `hat.${hat}` }),
        { x, y: middle - 26, width: BESIDE - 26, height: 56 },
        { size: 38, bold: true, tone: hat },
        measure,
      ).shapes,
      word(say('room.stage.of', { n: last.worn[hat], of: closed(last) }), x, middle + 62, { size: 38, tone: hat }),
    ];
  });
};

/** The turn that most closed under one hat, by its numbers. */
const most = ({ say, measure }: Pen, plot: Plot, bands: readonly Band[]): readonly Shape[] => {
  const { box } = plot;
  const { band, hat } = bands
    .flatMap((one) => HATS.map((worn) => ({ band: one, hat: worn, share: shareIn(one, worn) })))
    .reduce((best, one) => (one.share > best.share ? one : best));
  const x = middleOf(plot, band);
  const words = say('room.stage.hats.top', { week: band.week, n: band.worn[hat], of: closed(band) });
  const half = measure(words, 34, true) / 2;
  const within = Math.min(box.x + box.width - half, Math.max(box.x + half, x));
  return [
    line(x, box.y - 10, x, box.y + 14, { line: 'ink', width: 4 }),
    word(words, within, box.y - 20, { size: 34, bold: true, anchor: 'middle' }),
  ];
};

const percent = (share: number | undefined, language: string): string =>
  share === undefined ? '–' : share.toLocaleString(language, { style: 'percent' });

const numbersOf = ({ say }: Pen, { bands, earlier }: Of<'hats'>): Numbers => {
  const then = (week: number): string =>
    percent(earlier?.turns.find((turn) => turn.week === week)?.share, say.language);
  return {
    head: [
      say('room.stage.week.short'),
      ...HATS.map((hat) => say.words({ key: `hat.${hat}` })),
      ...(earlier === undefined ? [] : [say('room.stage.hats.earlier', { n: earlier.n })]),
    ],
    rows: bands.map(({ week, worn }) => [
      week,
      ...HATS.map((hat) => worn[hat]),
      ...(earlier === undefined ? [] : [then(week)]),
    ]),
  };
};

const ghost = (pen: Pen, plot: Plot, { bands, earlier }: Of<'hats'>): readonly Shape[] => {
  if (earlier === undefined) return [];
  const turns = bands.flatMap((band) => {
    const there = earlier.turns.find(({ week }) => week === band.week);
    if (there === undefined) return [];
    return [{ x: middleOf(plot, band), at: plot.y(there.share), own: plot.y(shareIn(band, LOW)) }];
  });
  return ghostLine(pen, { n: earlier.n, turns }, plot.box);
};

export const hats = (pen: Pen, stage: Of<'hats'>): Picture => {
  const { say } = pen;
  const { bands } = stage;
  const [title, question] = [say('room.stage.hats.title'), say('room.stage.hats.question')];
  const [headline, right] = [say.words(stage.headline), say('room.stage.n', { n: stage.n })];
  const { shapes, area } = framed(pen, { title, question, right, headline, bottom: LOW_GROUND - 30 });
  const plot = plotIn(area, bands);
  const { x, width } = plot.box;
  const base = plot.box.y + plot.box.height;
  const weeks = bands.map((band) => ({ week: band.week, x: middleOf(plot, band) }));
  return {
    title,
    headline,
    n: right,
    texts: [question],
    numbers: numbersOf(pen, stage),
    shapes: [
      ...shapes,
      ...areas(plot, bands),
      ...ghost(pen, plot, stage),
      line(x, base, x + width, base, { line: 'ink', width: 3 }),
      ...most(pen, plot, bands),
      ...names(pen, plot, bands.at(-1)!),
      ...weekNames(pen, weeks, base + 46, x),
      ...groundWith(pen, 4),
    ],
  };
};
