/** The old pumping station: brick, arched windows, a chimney, and the wall on which the map hangs. */
import { byHand, box } from '../../ink.ts';
import { circle, INK, n, path, times } from '../../svg.ts';
import type { Paints } from '../paints.ts';

const [LEFT, RIGHT, EAVES, FOOT] = [350, 668, 340, 550] as const;

const arch = (x: number, foot: number, width: number, height: number): string =>
  `M${x} ${foot}v${-height}q0 ${n(-width / 2)} ${n(width / 2)} ${n(-width / 2)}q${n(width / 2)} 0 ${n(width / 2)} ${n(width / 2)}v${height}Z`;

const bricks = ({ tone }: Paints): string =>
  path(
    byHand(
      times(9, (row) => {
        const y = EAVES + 20 + row * 22;
        return times(6, (i) => `M${LEFT + 12 + i * 54 + (row % 2) * 24} ${y}h15`);
      }),
      0.8,
    ),
    { line: tone('#8a4330'), width: 2.2, opacity: 0.6 },
  );

const roof = ({ tone }: Paints): string =>
  path(byHand('M604 300V222H638V300Z', 0.8), { fill: tone('#8a4330'), line: INK, width: 2.2 }) +
  path(byHand('M598 226H644V214H598Z', 0.8), { fill: tone('#c98862'), line: INK, width: 2 }) +
  path(byHand(`M${LEFT - 16} ${EAVES + 4}L${LEFT + 34} 276H${RIGHT - 34}L${RIGHT + 16} ${EAVES + 4}Z`), {
    fill: tone('#5a4a55'),
    line: INK,
    width: 2.4,
  }) +
  path(
    byHand(
      times(3, (i) => `M${LEFT + 22 - i * 12} ${292 + i * 15}H${RIGHT - 22 + i * 12}`),
      1,
    ),
    { line: tone('#463944'), width: 2.2 },
  );

const windows = (paints: Paints): string =>
  times(4, (i) => {
    const x = 384 + i * 52;
    return (
      path(arch(x, 364, 30, 6), { fill: paints.lit, line: INK, width: 1.8 }) +
      path(`M${x + 15} 343v21`, { line: INK, width: 1.4 })
    );
  });

const doors = ({ tone, lit }: Paints): string =>
  path(arch(604, FOOT, 46, 74), { fill: tone('#2f5b52'), line: INK, width: 2.4 }) +
  path('M627 453V550M604 480h46', { line: INK, width: 1.6 }) +
  circle(621, 516, 2.4, { fill: '#f5d98f' }) +
  circle(633, 516, 2.4, { fill: '#f5d98f' }) +
  path(`M${RIGHT - 40} 400h10v-9h8v9h10v5h-28Z`, { fill: lit, line: INK, width: 1.6 }) +
  path(arch(400, FOOT, 74, 2), { fill: '#2a2220', line: INK, width: 2.2 }) +
  path('M412 516v34M426 511v39M440 510v40M454 514v36', { line: '#6b5a50', width: 2.4 });

export const station = (paints: Paints): string =>
  path(byHand(box(LEFT, EAVES, RIGHT - LEFT, FOOT - EAVES), 1), {
    fill: paints.tone('#b5614a'),
    line: INK,
    width: 2.4,
  }) +
  path(byHand(`M${RIGHT} ${EAVES}L${RIGHT + 16} ${EAVES + 8}V${FOOT - 6}L${RIGHT} ${FOOT}Z`, 0.8), {
    fill: paints.tone('#8a4330'),
    line: INK,
    width: 2,
  }) +
  bricks(paints) +
  roof(paints) +
  windows(paints) +
  path(byHand(`M${LEFT} ${FOOT - 12}H${RIGHT}`, 1), { line: paints.tone('#8a4330'), width: 5 }) +
  doors(paints);
