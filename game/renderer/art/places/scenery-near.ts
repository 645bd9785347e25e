/** Places where people live and learn close by: the school yard, the village square, the energy quarter. */
import { byHand, box } from '../ink.ts';
import { at, circle, INK, n, path, rect, times } from '../svg.ts';
import { church, field, hall, house, pane, paving, seat, windTurbine } from './buildings.ts';
import { skyline, tree } from './landscape.ts';
import type { Scenery } from './place.ts';
import type { Paints } from './paints.ts';
import { bicycle } from './street-things.ts';

const schoolHouse = (paints: Paints): string => {
  const { tone } = paints;
  return (
    hall('school', [-120, 528, 300, 190], '#d98a63', [5, 2], paints) +
    hall('school more', [300, 528, 250, 150], '#dd9670', [5, 2], paints) +
    path(byHand('M176 528V300L240 236L304 300V528Z', 1), { fill: tone('#c77a55'), line: INK, width: 2.4 }) +
    path(byHand('M168 306L240 232L312 306', 1), { line: tone('#5a4a55'), width: 8 }) +
    circle(240, 308, 22, { fill: '#fffdf3', line: INK, width: 2.4 }) +
    path('M240 308v-14M240 308l9 6', { line: INK, width: 2.4, round: true }) +
    pane(216, 356, 48, 50, 'school hall', paints) +
    rect(208, 440, 64, 88, { fill: tone('#2f5b52'), line: INK, width: 2.2 }) +
    path('M240 440v88', { line: INK, width: 1.6 }) +
    circle(234, 488, 2.4, { fill: '#f5d98f' }) +
    circle(246, 488, 2.4, { fill: '#f5d98f' })
  );
};

const climbingFrame = (x: number, y: number, { tone }: Paints): string =>
  at(
    x,
    y,
    path('M0 0L24 -92H96L120 0M24 -92L48 0M96 -92L72 0M14 -38H106M19 -64H101', { line: INK, width: 6, round: true }) +
      path('M0 0L24 -92H96L120 0M24 -92L48 0M96 -92L72 0M14 -38H106M19 -64H101', {
        line: tone('#d9a03a'),
        width: 3,
        round: true,
      }),
  );

const hopscotch = (x: number, y: number, { tone }: Paints): string =>
  path(
    `M${x} ${y}l8 -20h40l-8 20ZM${x + 8} ${y - 20}l7 -17h40l-7 17ZM${x + 15} ${y - 37}l6 -15h78l-6 15ZM${x + 58} ${y - 52}l-6 15M${x + 41} ${y - 52}l5 -13h40l-5 13Z`,
    { line: tone('#fff6e6'), width: 2.6 },
  );

export const school = (paints: Paints): Scenery => ({
  back:
    skyline(440, 474, paints.tone('#eba47a')) +
    tree(600, 500, 44, paints) +
    tree(676, 496, 34, paints, '#a08650') +
    tree(880, 500, 40, paints) +
    field(474, '#b5ad6c', '#d8bd94', paints) +
    schoolHouse(paints) +
    paving(528, '#dcc29c', '#c2a67e', paints) +
    climbingFrame(676, 548, paints) +
    hopscotch(200, 690, paints),
  front:
    path(byHand(times(24, (i) => `M${560 + i * 20} 530v-36`)), { line: paints.tone('#4f6f66'), width: 4 }) +
    path(byHand('M556 500H1010M556 520H1010'), { line: paints.tone('#4f6f66'), width: 3.4 }) +
    bicycle(-70, 552) +
    bicycle(14, 548),
});

const stall = (x: number, y: number, { tone }: Paints): string =>
  at(
    x,
    y,
    path('M6 0V-92M120 0V-92', { line: INK, width: 4 }) +
      rect(0, -46, 126, 34, { fill: tone('#a9743f'), line: INK }) +
      times(6, (i) =>
        circle(14 + i * 20, -50, 8, { fill: ['#d9772a', '#a8b24e', '#c9453a'][i % 3]!, line: INK, width: 1.3 }),
      ) +
      path('M-10 -78L8 -116H118L136 -78Z', { fill: '#f3dcb4', line: INK }) +
      times(3, (i) => path(`M${8 + i * 44} -78l6 -38h18l8 38Z`, { fill: '#b4480c', opacity: 0.86 })),
  );

const linden = (x: number, y: number, paints: Paints): string =>
  tree(x, y, 66, paints, '#9c9a54') +
  path(`M${x - 52} ${y + 8}v-16M${x + 52} ${y + 8}v-16M${x} ${y + 14}v-16`, { line: INK, width: 4 }) +
  path(byHand(`M${x - 62} ${y - 8}Q${x} ${y + 12} ${x + 62} ${y - 8}Q${x} ${y + 24} ${x - 62} ${y - 8}Z`, 0.6), {
    fill: paints.tone('#a9743f'),
    line: INK,
  });

const pump = (x: number, y: number, { tone }: Paints): string =>
  rect(x - 26, y - 22, 52, 22, { fill: tone('#b9a58c'), line: INK }) +
  rect(x - 9, y - 84, 18, 62, { fill: tone('#4f6f66'), line: INK }) +
  circle(x, y - 90, 9, { fill: tone('#4f6f66'), line: INK }) +
  path(`M${x + 9} ${y - 66}h14v10M${x - 9} ${y - 72}l-20 26`, { line: INK, width: 4.4, round: true });

export const villageSquare = (paints: Paints): Scenery => ({
  back:
    church(566, 520, paints) +
    house(-150, 528, [96, 170], ['#c77a55', '#5a4a55', '#2f5b52'], paints) +
    house(-40, 528, [100, 200], ['#e0b68a', '#7a4a40', '#7a3350'], paints) +
    house(70, 528, [92, 176], ['#b9684a', '#4a3340', '#3d5f86'], paints) +
    house(172, 528, [108, 214], ['#e8cda0', '#5a4a55', '#b4552f'], paints) +
    house(290, 528, [96, 184], ['#c98862', '#7a4a40', '#2f5b52'], paints) +
    house(724, 528, [104, 196], ['#d98a63', '#5a4a55', '#7a3350'], paints) +
    house(838, 528, [110, 180], ['#e0b68a', '#7a4a40', '#3d5f86'], paints) +
    paving(526, '#d9bd95', '#bf9f76', paints) +
    linden(476, 552, paints),
  front: stall(636, 560, paints) + pump(146, 566, paints) + seat(-120, 600, paints),
});

const panels = (x: number, y: number, columns: number, { tone }: Paints): string =>
  times(
    columns,
    (i) =>
      path(`M${x + i * 26} ${y}l10 -30h22l-8 30Z`, { fill: tone('#2f568f'), line: INK, width: 1.4 }) +
      path(`M${x + 5 + i * 26} ${y - 15}h23M${x + 12 + i * 26} ${y}l9 -30`, { line: tone('#9bbce6'), width: 1 }),
  );

const terrace = (x: number, y: number, homes: number, paints: Paints): string => {
  const { tone } = paints;
  const width = homes * 92;
  return (
    path(byHand(box(x, y - 96, width, 96), 1), { fill: tone('#dba27a'), line: INK, width: 2.2 }) +
    path(byHand(`M${x - 8} ${y - 94}L${x + 22} ${y - 160}H${x + width - 22}L${x + width + 8} ${y - 94}Z`, 1), {
      fill: tone('#7a4a40'),
      line: INK,
      width: 2.2,
    }) +
    panels(x + 26, y - 106, Math.floor((width - 70) / 26), paints) +
    times(homes, (i) => {
      const left = x + i * 92;
      return (
        pane(left + 12, y - 80, 30, 34, `terrace ${x} ${i}`, paints) +
        rect(left + 56, y - 62, 24, 62, {
          fill: tone(['#2f5b52', '#7a3350', '#3d5f86'][i % 3]!),
          line: INK,
          width: 1.8,
        }) +
        // A heat pump under the window.
        rect(left + 14, y - 26, 30, 24, { fill: tone('#f0e3c8'), line: INK, width: 1.6 }, 2) +
        circle(left + 29, y - 14, 8, { line: INK, width: 1.4 }) +
        path(`M${left + 23} ${y - 18}l12 8M${left + 35} ${y - 18}l-12 8`, { line: INK, width: 1.2 })
      );
    })
  );
};

const chargingCar = (x: number, y: number, { tone, lit }: Paints): string =>
  at(
    x,
    y,
    path('M0 0V-24Q2 -32 14 -34L36 -58H92L114 -34H132Q142 -30 142 -18V0Z', {
      fill: tone('#5f8a87'),
      line: INK,
      width: 2.2,
    }) +
      path('M42 -36L54 -52H68V-36ZM76 -52H88L102 -36H76Z', { fill: lit, line: INK, width: 1.6 }) +
      circle(32, 0, 13, { fill: '#3a302c', line: INK }) +
      circle(112, 0, 13, { fill: '#3a302c', line: INK }) +
      rect(164, -62, 18, 64, { fill: tone('#f0e3c8'), line: INK }, 3) +
      path('M174 -52l-6 12h9l-5 12', { line: '#1d4a8c', width: 2.4, round: true }) +
      path('M164 -40Q148 -34 150 -20Q150 -10 142 -14', { line: INK, width: 2.6, round: true }),
  );

/** The station where the quarter meets the grid. */
const transformer = (x: number, y: number, { tone }: Paints): string =>
  path(byHand(box(x, y - 88, 96, 88), 1), { fill: tone('#8a8f78'), line: INK, width: 2.2 }) +
  path(byHand(`M${x - 6} ${y - 86}L${n(x + 10)} ${y - 108}H${x + 86}L${x + 102} ${y - 86}Z`, 1), {
    fill: tone('#6d705c'),
    line: INK,
  }) +
  rect(x + 14, y - 70, 30, 70, { fill: tone('#6d705c'), line: INK, width: 1.6 }) +
  path(`M${x + 60} ${y - 66}h26l-13 -22ZM${x + 73} ${y - 80}v7`, { fill: '#f5d98f', line: INK, width: 1.8 });

export const energyQuarter = (paints: Paints): Scenery => ({
  back:
    windTurbine(-90, 474, 1.1, paints) +
    windTurbine(386, 476, 0.9, paints) +
    windTurbine(640, 476, 1.35, paints) +
    windTurbine(900, 474, 1, paints) +
    field(474, '#b5ad6c', '#dcc29c', paints) +
    terrace(-160, 532, 5, paints) +
    terrace(700, 532, 4, paints) +
    transformer(382, 528, paints) +
    tree(352, 532, 26, paints, '#a08650') +
    tree(640, 534, 30, paints) +
    paving(530, '#dcc29c', '#c4a880', paints),
  front: chargingCar(-20, 556, paints),
});
