/** The farm: the gable of the barn with its half-door, the house behind, what stands about in a yard. */
import { byHand, box } from '../../ink.ts';
import { at, circle, INK, path, rect, times } from '../../svg.ts';
import { pane } from '../buildings.ts';
import type { Paints } from '../paints.ts';

const FOOT = 556;

const house = (paints: Paints): string => {
  const { tone } = paints;
  return (
    path(byHand(box(-176, 440, 128, FOOT - 440), 1), { fill: tone('#c98862'), line: INK, width: 2.2 }) +
    path(byHand('M-184 444L-150 366H-40V444Z', 1), { fill: tone('#b4552f'), line: INK, width: 2.2 }) +
    path(byHand('M-120 372V338H-98V366', 1), { fill: tone('#a8553c'), line: INK, width: 2 }) +
    pane(-160, 466, 34, 44, 'farm kitchen', paints) +
    pane(-108, 466, 34, 44, 'farm parlour', paints)
  );
};

/** A cow looks out over the lower half of the door. */
const halfDoor = ({ tone }: Paints): string =>
  path(byHand(box(76, 462, 50, FOOT - 462), 0.8), { fill: '#3a302c', line: INK, width: 2.2 }) +
  path('M86 500q-12 -12 -16 -4q2 8 14 8ZM116 500q12 -12 16 -4q-2 8 -14 8Z', {
    fill: tone('#fff6e6'),
    line: INK,
    width: 1.8,
  }) +
  path('M86 486q15 -10 30 0l-3 26q-12 10 -24 0Z', { fill: tone('#fff6e6'), line: INK, width: 2 }) +
  path('M101 482q14 0 15 5l-2 12q-10 2 -13 -17Z', { fill: INK }) +
  path('M89 506q12 -6 24 0q2 12 -12 12q-14 0 -12 -12Z', { fill: '#e8a98f', line: INK, width: 1.6 }) +
  circle(93, 497, 2, { fill: INK }) +
  path(byHand(box(74, 516, 54, FOOT - 516), 0.8), { fill: tone('#2f5b52'), line: INK, width: 2.2 }) +
  path('M80 522L122 552M122 522L80 552', { line: tone('#f6ecd6'), width: 3.4 });

const barn = (paints: Paints): string => {
  const { tone } = paints;
  return (
    path(byHand(`M-66 ${FOOT}V432L38 268L142 432V${FOOT}Z`, 1), { fill: tone('#b5614a'), line: INK, width: 2.4 }) +
    path(byHand('M-58 422L38 272L134 422Z', 1), { fill: tone('#3f4a44'), line: INK, width: 2 }) +
    path(
      times(8, (i) => `M${-40 + i * 22} 420V${i < 4 ? 392 - i * 34 : 392 - (7 - i) * 34}`),
      { line: tone('#2f3833'), width: 1.6 },
    ) +
    path(byHand('M-76 446L38 262L152 446', 1), { line: INK, width: 11 }) +
    path(byHand('M-76 446L38 262L152 446', 1), { line: tone('#d98a63'), width: 6.4 }) +
    path('M38 264L22 290H54Z', { fill: tone('#fff6e6'), line: INK, width: 1.8 }) +
    circle(38, 281, 4, { fill: INK }) +
    pane(24, 346, 28, 32, 'hayloft', paints) +
    path(byHand(`M-34 ${FOOT}V474q0 -22 40 -22q40 0 40 22V${FOOT}Z`, 0.8), {
      fill: tone('#2f5b52'),
      line: INK,
      width: 2.4,
    }) +
    path(`M6 452V${FOOT}M-34 500h80`, { line: INK, width: 1.6 }) +
    path(`M-28 506L0 ${FOOT - 6}M40 506L12 ${FOOT - 6}`, { line: tone('#f6ecd6'), width: 3 }) +
    halfDoor(paints)
  );
};

const churn = (x: number, y: number, { tone }: Paints): string =>
  path(`M${x - 11} ${y}v-24q0 -6 6 -9v-7h10v7q6 3 6 9v24Z`, { fill: tone('#c9c3c8'), line: INK, width: 2 }) +
  path(`M${x - 8} ${y - 40}h16`, { line: INK, width: 3.4 });

const bales = (x: number, y: number, { tone }: Paints): string =>
  [
    [0, 0],
    [46, 0],
    [23, -34],
  ]
    .map(([dx, dy]) =>
      at(
        x + dx!,
        y + dy!,
        circle(0, -19, 21, { fill: tone('#a9c08a'), line: INK, width: 2 }) +
          path('M-9 -25q9 -7 17 2q3 10 -7 13q-10 -2 -6 -10', { line: tone('#6f8a56'), width: 2 }),
      ),
    )
    .join('');

export const farm = (paints: Paints): string =>
  house(paints) +
  barn(paints) +
  path(byHand(`M-176 ${FOOT}C-60 ${FOOT - 6} 80 ${FOOT - 4} 176 ${FOOT}C150 588 20 596 -176 590Z`), {
    fill: paints.tone('#d8bd94'),
  }) +
  bales(-142, 582, paints) +
  churn(146, 566, paints) +
  churn(166, 572, paints) +
  rect(-8, 300, 0.1, 0.1, {});
