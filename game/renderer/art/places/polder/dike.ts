/** The dike with the Kade on it: a road, houses that no longer stand quite straight, steps, and a sail that goes by above. */
import { byHand } from '../../ink.ts';
import { at, INK, path, times } from '../../svg.ts';
import { house } from '../buildings.ts';
import type { Paints } from '../paints.ts';

const CREST = 'M560 548C652 500 744 470 1016 442';
const FOOT = 'C1016 560 1016 590 1016 610C880 596 700 590 560 548Z';

const sail = ({ tone }: Paints): string =>
  path('M612 492V386', { line: INK, width: 3 }) +
  path('M616 390Q656 430 654 482L616 486Z', { fill: tone('#f6ecd6'), line: INK, width: 2 }) +
  path('M608 400Q592 440 590 484L608 486Z', { fill: tone('#e2b48a'), line: INK, width: 1.8 });

/** Nobody built them crooked. */
const houses = (paints: Paints): string =>
  at(716, 486, house(0, 0, [64, 118], ['#e0b68a', '#7a4a40', '#7a3350'], paints), 1, false, -1.4) +
  at(786, 472, house(0, 0, [60, 104], ['#c77a55', '#5a4a55', '#2f5b52'], paints), 1, false, 4) +
  at(860, 462, house(0, 0, [66, 120], ['#e8cda0', '#5a4a55', '#3d5f86'], paints), 1, false, -2.6) +
  at(938, 454, house(0, 0, [62, 110], ['#b9684a', '#4a3340', '#b4552f'], paints), 1, false, 1.6);

const steps = ({ tone }: Paints): string =>
  times(7, (i) =>
    path(`M${668 - i * 4} ${502 + i * 10}h${22 + i}v7h${-22 - i}Z`, { fill: tone('#d8c3a2'), line: INK, width: 1.4 }),
  ) + path('M694 494L676 566M694 486v14M676 556v14', { line: INK, width: 2.4 });

const sheep = (x: number, y: number, flip: boolean): string =>
  at(
    x,
    y,
    path('M-7 0v-6M6 0v-6', { line: INK, width: 2.2 }) +
      path('M-12 -6q-4 -8 4 -9q2 -5 8 -3q8 -3 9 4q5 5 -1 8q-10 4 -20 0Z', { fill: '#fff6e6', line: INK, width: 1.6 }) +
      path('M9 -13q7 -1 7 4q-3 5 -7 2Z', { fill: '#3a302c', line: INK, width: 1.2 }),
    1,
    flip,
  );

export const dike = (paints: Paints): string =>
  sail(paints) +
  path(byHand(`${CREST}${FOOT}`), { fill: paints.tone('#a3a35f'), line: INK, width: 1.8 }) +
  path(byHand('M660 520C760 490 860 480 1016 472'), { line: paints.tone('#8b8d4e'), width: 2.4 }) +
  path(byHand('M650 548C760 524 880 514 1016 512'), { line: paints.tone('#8b8d4e'), width: 2.4 }) +
  houses(paints) +
  path(byHand('M606 530C680 496 760 482 1016 462'), { line: paints.tone('#f3cd98'), width: 10 }) +
  steps(paints) +
  sheep(744, 548, false) +
  sheep(782, 560, true) +
  sheep(900, 530, true);
