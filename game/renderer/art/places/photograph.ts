/** The photograph over your desk: what there is to count where you are needed. Its upper left corner is (x, y). */
import type { SeenThing } from '../../../core/scenario/vocabulary.ts';
import { at, circle, INK, path, rect, times } from '../svg.ts';
import { plotDrawing } from '../things/plots.ts';

const SUNNY = '#f4b47c';

const bags =
  rect(0, 0, 50, 38, { fill: SUNNY }) +
  rect(16, 12, 18, 22, { fill: '#4f6f66', line: INK, width: 1.2 }) +
  path('M2 38q3 -12 8 0q4 -10 8 0q5 -11 9 0q4 -10 8 0q4 -9 8 0q3 -6 6 0Z', { fill: '#57525f' });

const pins =
  rect(0, 0, 50, 38, { fill: '#c4cb8e' }) +
  path('M10 0V38M20 0V38M30 0V38M40 0V38M0 14H50M0 27H50', { line: '#7fa3c4', width: 1.2 }) +
  [
    [8, 10],
    [25, 8],
    [36, 20],
    [14, 24],
    [43, 31],
    [28, 32],
  ]
    .map(([x, y]) => circle(x!, y!, 3, { fill: '#c9302c', line: INK, width: 1 }))
    .join('');

const plots =
  rect(0, 0, 50, 38, { fill: SUNNY }) + path('M0 26H50V38H0Z', { fill: '#a6a362' }) + at(25, 34, plotDrawing(1), 0.62);

const lanterns =
  rect(0, 0, 50, 38, { fill: '#33437a' }) +
  path('M0 8Q25 18 50 8', { line: INK, width: 1.4 }) +
  times(4, (i) => circle(7 + i * 12, i === 0 || i === 3 ? 16 : 19, 4, { fill: '#ffcf6b', line: INK, width: 1.2 }));

const tally =
  rect(0, 0, 50, 38, { fill: '#33413c' }) +
  path('M8 10v16M13 10v16M18 10v16M23 10v16M5 23L27 13M34 10v16M39 10v16', {
    line: '#f6f1e2',
    width: 2.2,
    round: true,
  });

const ALL: Readonly<Record<SeenThing, string>> = { bags, pins, plots, lanterns, tally };

export const photograph = (x: number, y: number, thing: SeenThing): string =>
  at(x, y, rect(0, 0, 58, 46, { fill: '#fffdf3', line: INK }) + at(4, 4, ALL[thing]));
