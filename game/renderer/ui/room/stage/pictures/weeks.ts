/** What pictures over the weeks of a game have in common: named weeks, a scale of values, an earlier class behind. */
import type { ScaleLinear } from 'd3-scale';
import { type Box, type Pen, type Shape, chain, line, path } from '../draw/drawing.ts';
import { backed, word } from '../draw/letters.ts';

/** Room for words to the right of the weeks, and for their names below. */
export const BESIDE = 430;
export const NAMED = 64;

/** Weeks are named as far as there is room. */
export const weekNames = (
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

/** Round numbers along the left edge, each with its line. */
export const valueLines = ({ say }: Pen, scale: ScaleLinear<number, number>, plot: Box): readonly Shape[] =>
  scale.ticks(4).flatMap((tick): Shape[] => {
    const y = scale(tick);
    return [
      line(plot.x, y, plot.x + plot.width, y, { line: 'rule', width: tick === 0 ? 3 : 1.5 }),
      word(tick.toLocaleString(say.language), plot.x - 18, y + 11, { size: 32, tone: 'soft', anchor: 'end' }),
    ];
  });

type Ghost = {
  readonly n: number;
  /** Where the earlier class stood, and where this one does. */
  readonly turns: readonly { readonly x: number; readonly at: number; readonly own: number }[];
};

/** An earlier class as a dashed line, named where it lies farthest from this one. */
export const ghostLine = (pen: Pen, { n, turns }: Ghost, plot: Box): readonly Shape[] => {
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
