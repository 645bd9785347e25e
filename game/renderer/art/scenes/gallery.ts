/** The gallery on which somebody's door lies: the view over the railing, the wall, the neighbour's window. */
import { byHand, box } from '../ink.ts';
import { lot } from '../lot.ts';
import { at, circle, INK, path, rect, times } from '../svg.ts';
import { containerDrawing } from '../things/container.ts';
import type { ScenePaints } from './scene-paints.ts';

const WALL = 330;
const FOOT = 550;

const tower = (
  word: string,
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  line: string,
): string =>
  path(byHand(box(x, y, width, height)), { fill }) +
  times(height / 22, (j) => path(byHand(`M${x} ${y + 19 + j * 22}h${width}`), { line })) +
  times(height / 22, (j) =>
    times((width - 8) / 18, (i) =>
      rect(x + 8 + i * 18, y + 6 + j * 22, 9, 9, { fill: lot(`${word} ${j} ${i}`) < 0.4 ? '#ffe3a3' : line }),
    ),
  );

const bus =
  path('M132 510v-24q0 -6 7 -6h56q7 0 7 6v24Z', { fill: '#f0b75a', line: INK }) +
  path('M138 486h12v9h-12ZM155 486h12v9h-12ZM172 486h12v9h-12Z', { fill: '#fff6d8', line: INK, width: 1.3 }) +
  circle(148, 511, 5, { fill: INK }) +
  circle(188, 511, 5, { fill: INK });

const BAG_COLOURS = ['#57525f', '#7b7680', '#d8cdbd'];

/** Far below: the container, and what lies beside it. */
const below = (bags: number): string =>
  at(76, 568, containerDrawing({ locked: true, open: false }), 0.42) +
  times(Math.min(24, Math.ceil(bags / 3)), (i) =>
    at(
      38 + (i % 12) * 7,
      570 + Math.floor(i / 12) * 8,
      path('M-3 0q-1 -9 4 -11l2 -3l2 3q5 2 3 11Z', { fill: BAG_COLOURS[i % 3]!, line: INK, width: 1.2 }),
    ),
  );

const overTheRailing = (paints: ScenePaints, bags: number | undefined): string => {
  const [first, second, third, fourth, fifth] = paints.sky;
  const band = (y: number, colour: string) =>
    path(byHand(`M-10 ${y}C120 ${y - 20} 260 ${y + 12} 420 ${y - 4}V740H-10Z`), { fill: colour });
  return (
    rect(0, 0, 340, 720, { fill: first }) +
    band(120, second) +
    band(220, third) +
    band(300, fourth) +
    band(370, fifth) +
    (paints.halo === 1
      ? circle(60, 104, 2, { fill: '#fff6df' }) +
        circle(190, 130, 1.6, { fill: '#fff6df' }) +
        circle(270, 96, 2, { fill: '#fff6df' })
      : circle(106, 176, 40, { fill: '#fff4d9' })) +
    tower('left', [20, 250, 86, 260], paints.blocks[0], paints.blockLines[0]) +
    tower('right', [176, 196, 110, 320], paints.blocks[1], paints.blockLines[1]) +
    path(byHand('M-10 470C100 458 240 468 360 460V740H-10Z'), { fill: paints.field }) +
    path(byHand('M-10 496H360V520H-10Z'), { fill: paints.road }) +
    path('M-10 508h370', { line: '#e8cbb0', width: 1.6, dash: '12 9' }) +
    bus +
    path(byHand('M-10 530C100 524 240 528 360 526V740H-10Z'), { fill: paints.lawn }) +
    (bags === undefined ? '' : below(bags))
  );
};

const railing = ({ rail, corner }: ScenePaints): string =>
  path(byHand('M-10 604H340V740H-10Z'), { fill: corner }) +
  path(byHand(times(16, (i) => `M${-4 + i * 22} 432V606`)), { line: rail, width: 5 }) +
  path(byHand('M-10 430H340'), { line: rail, width: 11, round: true }) +
  path(byHand('M-10 604H340'), { line: rail, width: 7 });

const bricks = ({ joint }: ScenePaints): string =>
  times(7, (j) => {
    const y = 54 + j * 70;
    return (
      path(byHand(`M${WALL} ${y}H1290`), { line: joint, width: 2.4 }) +
      path(byHand(times(8, (i) => `M${380 + i * 130 + (j % 2) * 65} ${y}v-70`)), { line: joint })
    );
  });

/** The neighbour's window: two shadows behind a curtain, a plant. */
const neighbours = (paints: ScenePaints): string =>
  path(byHand(box(1036, 112, 204, 236), 1), { fill: paints.halo === 1 ? '#f4b766' : '#8fa9b8', line: INK, width: 6 }) +
  path('M1070 348v-52q2 -24 24 -28q-16 -8 -14 -30q2 -24 26 -24q25 0 26 25q0 20 -13 29q22 4 24 28v52Z', {
    fill: paints.halo === 1 ? '#d98a3c' : '#6f8a99',
  }) +
  path('M1118 348v-36q2 -22 20 -26q-12 -8 -11 -24q2 -20 22 -21q22 0 22 22q0 16 -11 24q20 4 20 26v35Z', {
    fill: paints.halo === 1 ? '#c4742c' : '#5f7a8a',
  }) +
  path('M1036 112q50 120 -2 236ZM1240 112q-50 120 2 236Z', { fill: '#b4552f', line: INK, width: 4 }) +
  path('M1138 112V348', { line: INK, width: 5 }) +
  path(byHand(box(1024, 346, 228, 16), 1), { fill: '#c9c3c8', line: INK, width: 4 }) +
  path('M1170 346l-5 -38h50l-5 38Z', { fill: '#7a3b45', line: INK, width: 4 }) +
  path('M1176 308q-26 -40 4 -46q4 -36 24 -4q36 -6 14 50Z', { fill: '#5f7a4a', line: INK, width: 4 });

const halo = (paints: ScenePaints, bright: number): string =>
  circle(790, 324, 330, { fill: '#ffc98a', opacity: 0.1 * bright * paints.halo }) +
  circle(790, 324, 236, { fill: '#ffc98a', opacity: 0.14 * bright * paints.halo });

/** All but the door: `bright` is how much light comes out of it, from 0 to 1; `bags` lie below, if bags are counted. */
export const gallery = (paints: ScenePaints, bright: number, bags: number | undefined): string =>
  overTheRailing(paints, bags) +
  railing(paints) +
  path(byHand(box(WALL, -10, 970, FOOT + 10)), { fill: paints.wall }) +
  path(byHand(`M318 -20H330V${FOOT}L318 ${FOOT + 8}Z`), { fill: paints.corner }) +
  bricks(paints) +
  path(byHand(box(WALL, 484, 970, 68)), { fill: paints.wallFoot }) +
  path(byHand(`M${WALL} -10V${FOOT}`), { line: INK, width: 5 }) +
  halo(paints, bright) +
  path(byHand('M318 -20H1300V12H318Z'), { fill: paints.corner }) +
  path(byHand(`M318 ${FOOT}H1300V760H96Z`), { fill: paints.floor }) +
  path(byHand(`M318 ${FOOT}L96 754M318 ${FOOT}H1300`), { line: paints.rail, width: 4 }) +
  neighbours(paints);
