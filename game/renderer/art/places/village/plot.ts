/** The vacant plot: rubble and weeds at first, then what people make of it; its fence and gate towards the square. */
import { byHand } from '../../ink.ts';
import { at, circle, INK, n, path, rect, times } from '../../svg.ts';
import { tree } from '../landscape.ts';
import type { Paints } from '../paints.ts';
import type { Growth } from '../place.ts';

/** Its ground, and the line of the fence in front. */
const PLOT_LEFT = 236;
const PLOT_RIGHT = 600;
const BACK = 488;
const FENCE = 622;
const GATE = { left: 392, right: 452 } as const;

const GROUND: readonly [string, string, string, string] = ['#b99f72', '#b3a466', '#a3a35f', '#94a056'];

const weeds = (paints: Paints, many: number): string =>
  path(
    times(many, (i) => {
      const [x, y] = [PLOT_LEFT + 20 + ((i * 97) % 326), BACK + 14 + ((i * 41) % 110)];
      return `M${x} ${y}q-4 -10 -9 -13M${x} ${y}q0 -12 1 -19M${x} ${y}q4 -9 9 -11`;
    }),
    { line: paints.tone('#7d7a3d'), width: 2.2, round: true },
  );

const rubble = ({ tone }: Paints): string =>
  [
    [272, 540],
    [534, 526],
    [556, 590],
    [306, 600],
  ]
    .map(([x, y]) =>
      at(
        x!,
        y!,
        path('M-26 2l8 -13l12 3l6 -11l14 6l4 -4l12 17Z', { fill: tone('#b5614a'), line: INK, width: 1.8 }) +
          path('M-12 -5l10 3M4 -9l8 8', { line: INK, width: 1.4 }),
      ),
    )
    .join('') +
  // A fridge nobody wanted to pay for.
  path(byHand('M478 540V494H504V540Z', 0.6), { fill: tone('#f0e3c8'), line: INK, width: 2 }) +
  path('M478 510h26M499 500v6M499 516v10', { line: INK, width: 1.6 });

const pergola = (paints: Paints): string =>
  path('M264 520V444M344 520V444M256 446H352M260 438H348', { line: INK, width: 6, round: true }) +
  path('M264 520V444M344 520V444M256 446H352M260 438H348', { line: paints.tone('#a9743f'), width: 3, round: true }) +
  path('M258 444q10 12 20 0q10 14 22 0q12 12 24 -2q12 14 24 0', {
    line: paints.tone('#5f7a3a'),
    width: 7,
    round: true,
  }) +
  [272, 296, 320, 340]
    .map((x, i) => circle(x, 453 + (i % 2) * 3, 3.6, { fill: '#7a3350', line: INK, width: 1 }))
    .join('');

/** A long table with a cloth, for whoever comes. */
const table = ({ tone }: Paints): string =>
  path('M510 518v-18M582 518v-18', { line: INK, width: 4 }) +
  path(byHand('M498 492L506 482H586L594 492V502H498Z', 0.6), { fill: tone('#fff6e6'), line: INK, width: 1.8 }) +
  path('M510 493v9M526 493v9M542 493v9M558 493v9M574 493v9', { line: tone('#c9453a'), width: 4 }) +
  path('M534 482v-10q4 -4 8 0v10M560 482q-5 -8 0 -10q6 2 2 10', { fill: tone('#5f8a87'), line: INK, width: 1.5 });

const figTree = (x: number, y: number, r: number, paints: Paints): string => tree(x, y, r, paints, '#7f9450');

/** What stands there by and by, behind the beds. */
const grownThings = (grown: Growth, paints: Paints): string =>
  (grown >= 1 ? figTree(226, 516, 20 + grown * 6, paints) : '') +
  (grown >= 2 ? pergola(paints) + figTree(606, 512, 24, paints) : '') +
  (grown >= 3 ? table(paints) : '');

export const ground = (grown: Growth, paints: Paints): string =>
  path(byHand(`M${PLOT_LEFT} ${BACK}H${PLOT_RIGHT}L${PLOT_RIGHT + 22} ${FENCE}H${PLOT_LEFT - 22}Z`), {
    fill: paints.tone(GROUND[grown]),
    line: INK,
    width: 1.6,
  }) +
  (grown === 0 ? rubble(paints) : '') +
  weeds(paints, [26, 14, 7, 3][grown]!) +
  grownThings(grown, paints);

const fencePart = (from: number, to: number, { tone }: Paints): string =>
  path(`M${from} ${FENCE - 8}H${to}M${from} ${FENCE - 34}H${to}`, { line: INK, width: 4.6 }) +
  path(`M${from} ${FENCE - 8}H${to}M${from} ${FENCE - 34}H${to}`, { line: tone('#7ba094'), width: 2.2 }) +
  times(Math.floor((to - from) / 16) + 1, (i) => path(`M${n(from + i * 16)} ${FENCE}v-44`, { line: INK, width: 2.4 }));

const post = (x: number, { tone }: Paints): string =>
  path(byHand(`M${x - 9} ${FENCE + 4}V${FENCE - 76}H${x + 9}V${FENCE + 4}Z`, 0.6), {
    fill: tone('#d8c3a2'),
    line: INK,
    width: 2.2,
  }) + path(`M${x - 12} ${FENCE - 76}h24l-5 -9h-14Z`, { fill: tone('#c9a57a'), line: INK, width: 1.8 });

const BARS = [0, 1, 2, 3, 4];

const shut = ({ tone }: Paints): string =>
  rect(GATE.left, FENCE - 62, GATE.right - GATE.left, 58, { line: INK, width: 5 }) +
  rect(GATE.left, FENCE - 62, GATE.right - GATE.left, 58, { line: tone('#7ba094'), width: 2.4 }) +
  path(BARS.map((i) => `M${GATE.left + 10 + i * 10} ${FENCE - 62}v58`).join(''), { line: INK, width: 2.6 }) +
  path(`M${GATE.right - 26} ${FENCE - 40}q14 12 30 2`, { line: INK, width: 6 }) +
  path(`M${GATE.right - 26} ${FENCE - 40}q14 12 30 2`, { line: '#e8e0d0', width: 3, dash: '4 2.500' }) +
  path(`M${GATE.right - 18} ${FENCE - 30}v-6q6 -9 12 0v6`, { line: INK, width: 3 }) +
  rect(GATE.right - 23, FENCE - 31, 22, 19, { fill: '#f0b73a', line: INK, width: 2.2 }, 3) +
  circle(GATE.right - 12, FENCE - 22, 2.6, { fill: INK });

/** Swung inwards, with a lamp over it. */
const opened = (paints: Paints): string =>
  path(`M${GATE.left} ${FENCE - 62}L${GATE.left + 17} ${FENCE - 76}V${FENCE - 22}L${GATE.left} ${FENCE - 4}Z`, {
    line: INK,
    width: 5,
  }) +
  path(`M${GATE.left} ${FENCE - 62}L${GATE.left + 17} ${FENCE - 76}V${FENCE - 22}L${GATE.left} ${FENCE - 4}Z`, {
    line: paints.tone('#7ba094'),
    width: 2.4,
  }) +
  path(`M${GATE.left + 6} ${FENCE - 66}v58M${GATE.left + 12} ${FENCE - 71}v56`, { line: INK, width: 2.2 }) +
  path(`M${GATE.left} ${FENCE}H${GATE.right}L${GATE.right + 26} 676H${GATE.left - 26}Z`, {
    fill: '#ffe9b0',
    opacity: paints.theme === 'dark' ? 0.3 : 0.45,
  });

export const fence = (open: boolean, paints: Paints): string =>
  fencePart(PLOT_LEFT - 22, GATE.left - 10, paints) +
  fencePart(GATE.right + 10, PLOT_RIGHT + 22, paints) +
  (open ? opened(paints) : shut(paints)) +
  path(`M${GATE.left - 8} ${FENCE - 84}Q422 ${FENCE - 128} ${GATE.right + 8} ${FENCE - 84}`, { line: INK, width: 6 }) +
  path(`M${GATE.left - 8} ${FENCE - 84}Q422 ${FENCE - 128} ${GATE.right + 8} ${FENCE - 84}`, {
    line: paints.tone('#7ba094'),
    width: 2.8,
  }) +
  path(`M422 ${FENCE - 104}v6`, { line: INK, width: 2 }) +
  circle(422, FENCE - 92, 8, { fill: open ? '#ffe08a' : paints.tone('#d8cdbd'), line: INK, width: 2 }) +
  (open ? circle(422, FENCE - 92, 20, { fill: '#ffe08a', opacity: 0.3 }) : '') +
  post(GATE.left - 9, paints) +
  post(GATE.right + 9, paints);
