/** Places where people live and learn close by: the school yard, the energy quarter. */
import { byHand, box } from '../ink.ts';
import { at, circle, INK, n, path, rect, times } from '../svg.ts';
import { doubleDoor, field, hall, pane, paving, windTurbine } from './buildings.ts';
import { skyline, tree } from './landscape.ts';
import { MIDDLE, people } from './open-spots.ts';
import type { PlaceState, Scenery } from './place.ts';
import type { Paints } from './paints.ts';
import { bicycle } from './street-things.ts';

const schoolHouse = (open: boolean, paints: Paints): string => {
  const { tone } = paints;
  return (
    hall('school', [-120, 528, 300, 190], '#d98a63', [5, 2], paints) +
    hall('school more', [300, 528, 250, 150], '#dd9670', [5, 2], paints) +
    path(byHand('M176 528V300L240 236L304 300V528Z', 1), { fill: tone('#c77a55'), line: INK, width: 2.4 }) +
    path(byHand('M168 306L240 232L312 306', 1), { line: tone('#5a4a55'), width: 8 }) +
    circle(240, 308, 22, { fill: '#fffdf3', line: INK, width: 2.4 }) +
    path('M240 308v-14M240 308l9 6', { line: INK, width: 2.4, round: true }) +
    pane(216, 356, 48, 50, 'school hall', paints) +
    doubleDoor([208, 528, 64, 88], '#2f5b52', open, paints)
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

export const school = (paints: Paints, { open }: Pick<PlaceState, 'open'>): Scenery => ({
  back:
    skyline(440, 474, paints.tone('#eba47a')) +
    tree(600, 500, 44, paints) +
    tree(676, 496, 34, paints, '#a08650') +
    tree(880, 500, 40, paints) +
    field(474, '#b5ad6c', '#d8bd94', paints) +
    schoolHouse(open, paints) +
    paving(528, '#dcc29c', '#c2a67e', paints) +
    climbingFrame(676, 548, paints) +
    hopscotch(200, 690, paints),
  front:
    path(byHand(times(24, (i) => `M${560 + i * 20} 530v-36`)), { line: paints.tone('#4f6f66'), width: 4 }) +
    path(byHand('M556 500H1010M556 520H1010'), { line: paints.tone('#4f6f66'), width: 3.4 }) +
    bicycle(-70, 552) +
    bicycle(14, 548),
  middle: MIDDLE,
  people,
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
const transformer = (x: number, y: number, open: boolean, { tone, lit }: Paints): string =>
  path(byHand(box(x, y - 88, 96, 88), 1), { fill: tone('#8a8f78'), line: INK, width: 2.2 }) +
  path(byHand(`M${x - 6} ${y - 86}L${n(x + 10)} ${y - 108}H${x + 86}L${x + 102} ${y - 86}Z`, 1), {
    fill: tone('#6d705c'),
    line: INK,
  }) +
  rect(x + 14, y - 70, 30, 70, { fill: open ? lit : tone('#6d705c'), line: INK, width: 1.6 }) +
  (open
    ? path(`M${x + 14} ${y - 70}l-16 6v68l16 -4Z`, { fill: tone('#6d705c'), line: INK, width: 1.6 }) +
      path(`M${x + 20} ${y - 60}h18M${x + 20} ${y - 48}h18M${x + 20} ${y - 36}h18`, { line: INK, width: 1.8 })
    : '') +
  path(`M${x + 60} ${y - 66}h26l-13 -22ZM${x + 73} ${y - 80}v7`, { fill: '#f5d98f', line: INK, width: 1.8 });

export const energyQuarter = (paints: Paints, { open }: Pick<PlaceState, 'open'>): Scenery => ({
  back:
    windTurbine(-90, 474, 1.1, paints) +
    windTurbine(386, 476, 0.9, paints) +
    windTurbine(640, 476, 1.35, paints) +
    windTurbine(900, 474, 1, paints) +
    field(474, '#b5ad6c', '#dcc29c', paints) +
    terrace(-160, 532, 5, paints) +
    terrace(700, 532, 4, paints) +
    transformer(382, 528, open, paints) +
    tree(352, 532, 26, paints, '#a08650') +
    tree(640, 534, 30, paints) +
    paving(530, '#dcc29c', '#c4a880', paints),
  front: chargingCar(-20, 556, paints),
  middle: MIDDLE,
  people,
});
