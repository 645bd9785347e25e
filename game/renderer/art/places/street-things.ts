/** Things in the street of the housing blocks: the evening shop, the collecting truck, the bus stop, a bicycle. */
import { byHand, box } from '../ink.ts';
import { at, circle, INK, path, rect, times } from '../svg.ts';
import type { Paints } from './paints.ts';

const BOTTLES = ['#b4552f', '#5f8a87', '#d9a03a', '#7a3350', '#7c8a4e'];
const FRUIT = ['#d9772a', '#a8b24e', '#d9772a', '#c9453a'];

const awning =
  path(`M682 410H838V440${times(6, () => 'q-12 14 -24 0')}q-6 8 -12 0Z`, { fill: '#f3dcb4', line: INK }) +
  times(3, (i) => path(`M${706 + i * 48} 411h24v29q-12 13 -24 0Z`, { fill: '#b4480c', opacity: 0.88 }));

/** The evening shop; its sign (690, 372, 136 × 36) is left blank. */
export const shop = (paints: Paints): string => {
  const { tone, lit } = paints;
  return (
    path(byHand(box(676, 356, 162, 250), 1), { fill: tone('#e9c9a0') }) +
    path(byHand('M676 356L664 366V606H676Z', 1), { fill: tone('#a8704e') }) +
    path(byHand('M676 606V356H838V606', 1), { line: INK, width: 2.4 }) +
    rect(690, 372, 136, 36, { fill: '#7a3350', line: INK }) +
    awning +
    rect(690, 458, 84, 92, { fill: lit, line: INK, width: 2.2 }) +
    path('M690 492h84M690 522h84', { line: INK, width: 1.5 }) +
    times(5, (i) => {
      const height = 14 + ((i * 7) % 9);
      return path(`M${696 + i * 15} 492v${-height}h8v${height}Z`, { fill: BOTTLES[i]!, line: INK, width: 1.2 });
    }) +
    times(4, (i) => circle(701 + i * 18, 515, 6.5, { fill: FRUIT[i]!, line: INK, width: 1.2 })) +
    rect(784, 456, 48, 150, { fill: lit, line: INK, width: 2.2 }) +
    path('M784 456L798 462V612L784 606Z', { fill: tone('#7a3350'), line: INK }) +
    path('M692 606v-34h70v34Z', { fill: tone('#a9743f'), line: INK }) +
    times(4, (i) => circle(703 + i * 16, 570, 8, { fill: FRUIT[(i + 1) % 4]!, line: INK, width: 1.4 })) +
    path('M690 607H850V660L640 652Z', { fill: '#fff0c0', opacity: paints.theme === 'dark' ? 0.22 : 0.4 })
  );
};

const wheel = (x: number): string =>
  circle(x, 577, 12, { fill: '#3a302c', line: INK }) + circle(x, 577, 4.5, { fill: '#d8c3a2' });

/** The collecting truck, as parked in the standard street. */
export const truck = ({ tone, lit }: Paints): string =>
  path(byHand('M470 574V500Q470 490 480 490H588V574Z', 0.8), { fill: tone('#6f8f7c'), line: INK, width: 2.4 }) +
  path('M484 494v78M512 491v83', { line: INK, width: 1.4, opacity: 0.6 }) +
  path(byHand('M588 574V510h30Q626 510 630 520l10 26v28Z', 0.8), { fill: tone('#f0e3c8'), line: INK, width: 2.4 }) +
  path('M598 518h18q4 0 6 6l7 18h-31Z', { fill: lit, line: INK, width: 1.8 }) +
  wheel(502) +
  wheel(612) +
  path('M530 524q18 -16 36 0m-4 -8l5 9l-10 1M566 542q-18 16 -36 0m4 8l-5 -9l10 -1', {
    line: tone('#f6ecd6'),
    width: 3,
    round: true,
  });

/** A shelter with room for three, and its pole. */
export const busStop = (paints: Paints): string =>
  path('M348 528V424', { line: INK, width: 2.6 }) +
  rect(338, 414, 20, 20, { fill: paints.tone('#d9a03a'), line: INK, width: 1.8 }, 3) +
  path('M343 427v-7h10v7ZM343 424h10', { line: INK, width: 1.3 }) +
  path(byHand('M352 446h104l8 10h-118Z', 0.8), { fill: paints.tone('#8d6a58'), line: INK }) +
  rect(360, 458, 90, 60, {
    fill: paints.theme === 'dark' ? '#ffe9b0' : '#fff3d8',
    opacity: paints.theme === 'dark' ? 0.22 : 0.45,
  }) +
  path('M360 456V532M450 456V532', { line: INK, width: 2.6 });

export const bicycle = (x: number, y: number): string =>
  at(
    x,
    y,
    circle(0, 0, 13, { line: INK, width: 2.2 }) +
      circle(36, 0, 13, { line: INK, width: 2.2 }) +
      path('M0 0L12 -20H28L36 0M12 -20L20 0H0M28 -20l-2 -8h6M8 -24h8', { line: INK, width: 2.2 }),
  );

/** A street lamp; by night with its light. */
export const lamp = (x: number, y: number, paints: Paints): string =>
  (paints.theme === 'dark'
    ? path(`M${x + 22} ${y - 148}L${x - 34} ${y}H${x + 78}Z`, { fill: '#ffe9b0', opacity: 0.13 })
    : '') +
  path(`M${x} ${y}V${y - 150}Q${x} ${y - 158} ${x + 12} ${y - 158}H${x + 22}`, { line: INK, width: 3.4, round: true }) +
  path(`M${x + 12} ${y - 158}h22l-4 9h-14Z`, {
    fill: paints.theme === 'dark' ? '#fff0c0' : paints.tone('#f0e3c8'),
    line: INK,
    width: 1.6,
  });
