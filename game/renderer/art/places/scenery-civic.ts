/** Places that belong to an institution: the front of the town hall, the clinic. */
import { byHand, box } from '../ink.ts';
import { at, circle, INK, path, rect, times } from '../svg.ts';
import { doubleDoor, field, hall, house, paving, seat } from './buildings.ts';
import { skyline, tree } from './landscape.ts';
import { MIDDLE, people } from './open-spots.ts';
import type { PlaceState, Scenery } from './place.ts';
import type { Paints } from './paints.ts';

const bed = (x: number, y: number, { tone }: Paints): string =>
  path(byHand(`M${x} ${y}h110v-14h-110Z`, 0.6), { fill: tone('#8d7a66'), line: INK, width: 1.8 }) +
  times(
    6,
    (i) =>
      path(`M${x + 8 + i * 17} ${y - 14}q-6 -14 6 -16q12 2 6 16Z`, { fill: tone('#7c8a4e'), line: INK, width: 1.3 }) +
      circle(x + 14 + i * 17, y - 31, 4.5, { fill: ['#c9453a', '#f0b73a', '#f6ecd6'][i % 3]!, line: INK, width: 1.2 }),
  );

const townHallFront = (open: boolean, paints: Paints): string => {
  const { tone } = paints;
  return (
    hall('town hall left', [60, 528, 150, 170], '#e3c59c', [3, 2], paints) +
    hall('town hall right', [402, 528, 150, 170], '#e3c59c', [3, 2], paints) +
    path(byHand(box(206, 300, 200, 228), 1), { fill: tone('#ecd3ab'), line: INK, width: 2.4 }) +
    path(byHand('M196 302L306 234L416 302Z', 1), { fill: tone('#c98a62'), line: INK, width: 2.4 }) +
    circle(306, 276, 15, { fill: '#fffdf3', line: INK, width: 2.2 }) +
    path('M306 276v-9M306 276l6 4', { line: INK, width: 2, round: true }) +
    doubleDoor([286, 510, 40, 92], '#7a4a33', open, paints) +
    times(4, (i) => {
      const x = 222 + i * 49;
      return (
        rect(x, 320, 18, 186, { fill: tone('#f7ead0'), line: INK, width: 2 }) +
        rect(x - 4, 314, 26, 8, { fill: tone('#f7ead0'), line: INK, width: 1.8 })
      );
    }) +
    times(4, (i) =>
      rect(200 - i * 12, 506 + i * 8, 212 + i * 24, 9, { fill: tone('#cdb894'), line: INK, width: 1.6 }),
    ) +
    path('M306 234V160', { line: INK, width: 4 }) +
    path(byHand('M308 162Q330 152 352 164Q374 174 396 164V196Q374 206 352 196Q330 186 308 196Z', 0.6), {
      fill: '#1d4a8c',
      line: INK,
    }) +
    path('M308 172Q330 162 352 174Q374 184 396 174V186Q374 196 352 186Q330 174 308 184Z', { fill: '#f6ecd6' })
  );
};

export const townHall = (paints: Paints, { open }: Pick<PlaceState, 'open'>): Scenery => ({
  back:
    skyline(430, 476, paints.tone('#eba47a')) +
    house(-160, 528, [110, 190], ['#c77a55', '#5a4a55', '#2f5b52'], paints) +
    house(-44, 528, [100, 170], ['#b9684a', '#7a4a40', '#3d5f86'], paints) +
    townHallFront(open, paints) +
    tree(616, 528, 40, paints) +
    house(668, 528, [104, 186], ['#d98a63', '#5a4a55', '#7a3350'], paints) +
    house(780, 528, [96, 164], ['#e0b68a', '#7a4a40', '#2f5b52'], paints) +
    house(884, 528, [104, 184], ['#c98862', '#5a4a55', '#3d5f86'], paints) +
    paving(526, '#dcc7a4', '#c0a680', paints),
  front: bed(60, 556, paints) + bed(446, 552, paints) + seat(700, 566, paints),
  middle: MIDDLE,
  people,
});

const ambulance = (x: number, y: number, { tone, lit }: Paints): string =>
  at(
    x,
    y,
    path(byHand('M0 0V-66Q0 -74 8 -74H112V0Z', 0.6), { fill: tone('#fdf6e6'), line: INK, width: 2.4 }) +
      path('M112 0V-58h18q8 0 13 9l14 22V0Z', { fill: tone('#fdf6e6'), line: INK, width: 2.4 }) +
      path('M118 -52h12q5 0 8 6l10 18h-30Z', { fill: lit, line: INK, width: 1.8 }) +
      path('M0 -22H157', { line: '#d9772a', width: 7 }) +
      path('M46 -62h12v12h12v12h-12v12h-12v-12h-12v-12h12Z', { fill: '#1d4a8c', line: INK, width: 1.6 }) +
      rect(76, -82, 18, 8, { fill: '#1d4a8c', line: INK, width: 1.6 }, 2) +
      circle(32, 0, 13, { fill: '#3a302c', line: INK }) +
      circle(124, 0, 13, { fill: '#3a302c', line: INK }),
  );

const clinicFront = (open: boolean, paints: Paints): string => {
  const { tone } = paints;
  return (
    hall('clinic left', [-140, 528, 330, 220], '#e6d7c2', [7, 4], paints) +
    hall('clinic right', [330, 528, 220, 150], '#dcc7ae', [5, 2], paints) +
    path(byHand(box(188, 268, 144, 260), 1), { fill: tone('#f4ead8'), line: INK, width: 2.4 }) +
    path('M248 290h24v24h24v24h-24v24h-24v-24h-24v-24h24Z', { fill: '#3f8583', line: INK, width: 2.4 }) +
    doubleDoor([214, 528, 92, 88], '#5f8a87', open, paints) +
    path(byHand('M176 436H346L356 422H166Z', 0.8), { fill: tone('#5f8a87'), line: INK, width: 2.2 }) +
    path('M182 436V528M340 436V528', { line: INK, width: 4 })
  );
};

export const clinic = (paints: Paints, { open }: Pick<PlaceState, 'open'>): Scenery => ({
  back:
    skyline(430, 474, paints.tone('#eba47a')) +
    field(474, '#b5ad6c', '#d8bd94', paints) +
    clinicFront(open, paints) +
    tree(606, 524, 42, paints) +
    tree(690, 520, 32, paints, '#a08650') +
    tree(880, 526, 44, paints) +
    paving(528, '#d6c4a8', '#bca888', paints),
  front: ambulance(648, 566, paints) + bed(30, 552, paints) + seat(392, 556, paints),
  middle: MIDDLE,
  people,
});
