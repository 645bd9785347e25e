/** The gallery block on the left of the street: galleries with doors and windows, the meeting room on the ground floor. */
import { byHand, box } from '../ink.ts';
import { at, circle, INK, letters, path, rect, times } from '../svg.ts';
import type { Paints } from './paints.ts';

/** Its floors in the plane of the standard street: upper edge and floor of each gallery, from the top. */
const GALLERIES: readonly (readonly [number, number])[] = [
  [98, 232],
  [232, 358],
  [358, 478],
];
/** The floor that the wide street has above them. */
const ATTIC: readonly [number, number] = [-34, 98];
const LEFT = -12;
const RIGHT = 270;
const BAYS = [8, 96, 184] as const;
const WALLS = ['#f7e3c4', '#f2d9b4', '#eccea5', '#f9e8cd'];
const DOORS = ['#5f8a87', '#c98a45', '#a8553c'];

export const galleries = (tall: boolean): readonly (readonly [number, number])[] =>
  tall ? [ATTIC, ...GALLERIES] : GALLERIES;

const homeAt = (x: number, top: number, height: number, colour: string, paints: Paints): string =>
  path(byHand(box(x + 6, top + 30, 34, height - 30), 0.8), { fill: paints.tone(colour), line: INK }) +
  circle(x + 34, top + height * 0.62, 2, { fill: paints.tone('#ffffff') }) +
  rect(x + 12, top + 38, 22, 24, { line: INK, width: 1, opacity: 0.35 });

const windowAt = (x: number, top: number, lit: boolean, paints: Paints): string =>
  path(byHand(box(x + 47, top + 40, 32, 44), 0.8), { fill: lit ? paints.lit : paints.tone('#b98a6d'), line: INK }) +
  path(`M${x + 63} ${top + 40}v44M${x + 47} ${top + 58}h32`, { line: INK, width: 1.3 }) +
  (lit ? path(`M${x + 48} ${top + 41}q6 18 0 42ZM${x + 78} ${top + 41}q-6 18 0 42Z`, { fill: '#e89a4f' }) : '');

/** A door ajar, with light from within: where Sam comes out. */
const doorAjar = (x: number, top: number, floor: number, paints: Paints): string =>
  path(byHand(box(x, top + 30, 36, floor - top - 30), 0.6), { fill: paints.lit, line: INK }) +
  path(`M${x} ${top + 30}L${x + 17} ${top + 35}V${floor + 6}L${x} ${floor}Z`, { fill: '#c2500f', line: INK }) +
  circle(x + 13, top + 92, 1.8, { fill: '#ffffff' });

const galleryWall = ([top, floor]: readonly [number, number], index: number, home: boolean, paints: Paints): string =>
  path(byHand(box(LEFT, top, RIGHT - LEFT, floor - top)), { fill: paints.tone(WALLS[index % 4]!) }) +
  path(byHand(box(LEFT, top, RIGHT - LEFT, 15)), { fill: paints.tone('#c99a72'), opacity: 0.55 }) +
  BAYS.map(
    (x, bay) =>
      (home && bay === 2
        ? doorAjar(x + 6, top, floor, paints)
        : homeAt(x, top, floor - top, DOORS[(bay + index) % 3]!, paints)) +
      windowAt(x, top, (bay * 2 + index) % 3 !== 1 || (paints.theme === 'dark' && bay === 1), paints),
  ).join('') +
  // A lamp over every second door: by night the galleries glow.
  times(3, (bay) =>
    rect(BAYS[bay]! + 18, top + 18, 10, 5, {
      fill: paints.theme === 'dark' ? '#fff0c0' : '#e7b98c',
      line: INK,
      width: 1,
    }),
  );

const meetingRoomDoor = (open: boolean, { tone, lit }: Paints): string =>
  path(byHand(box(180, 500, 46, 96), 0.8), { fill: open ? lit : tone('#8d5a3c'), line: INK, width: 2.2 }) +
  (open
    ? path('M226 500L242 507V604L226 596Z', { fill: tone('#8d5a3c'), line: INK, width: 2 })
    : rect(186, 508, 34, 40, { fill: lit, line: INK, width: 1.6 }));

const groundFloor = (doorOpen: boolean, paints: Paints): string =>
  path(byHand(box(LEFT, 478, RIGHT - LEFT, 118)), { fill: paints.tone('#d9b48c') }) +
  path(byHand(box(26, 514, 128, 56), 0.8), { fill: paints.lit, line: INK, width: 2.2 }) +
  path('M68 514v56M112 514v56', { line: INK, width: 1.6 }) +
  path('M36 568v-18q10 -10 20 0v18M120 568v-14q11 -12 22 0v14', { fill: '#e2a85c', line: INK, width: 1.4 }) +
  path('M78 506v12m0 0q-9 2 -10 10h20q-1 -8 -10 -10', { fill: '#c2500f', line: INK, width: 1.4 }) +
  meetingRoomDoor(doorOpen, paints) +
  rect(26, 488, 92, 22, { fill: paints.theme === 'dark' ? '#e9d9b8' : '#fff3dc', line: INK, width: 1.6 }, 3);

const slab = (floor: number, paints: Paints): string =>
  path(byHand(`M${LEFT} ${floor}H282V${floor + 9}H${LEFT}Z`, 1), {
    fill: paints.tone('#b98560'),
    line: INK,
    width: 1.8,
  });

const railing = (floor: number, paints: Paints): string =>
  path(byHand(box(LEFT, floor - 42, 294, 42), 1), { fill: paints.tone('#e7b98c'), opacity: 0.92 }) +
  path(
    byHand(
      times(24, (i) => `M${-6 + i * 12} ${floor - 42}V${floor}`),
      1,
    ),
    { line: paints.tone('#9b6a48'), width: 1.6 },
  ) +
  path(byHand(`M${LEFT} ${floor - 42}H282`, 1), { line: INK, width: 2.8 });

const plant = (x: number, floor: number, pot: string, paints: Paints): string =>
  at(
    x,
    floor,
    path('M0 0h28l-4 -16h-20Z', { fill: paints.tone(pot), line: INK, width: 1.6 }) +
      path('M4 -16q-8 -16 4 -18q2 -14 10 -2q14 -2 6 20Z', { fill: paints.tone('#7c8a4e'), line: INK, width: 1.4 }),
  );

/** A cat, washing, a dish, plants: that people live here. */
const signsOfLife = (paints: Paints): string =>
  at(
    196,
    316,
    path('M0 0q-2 -16 8 -18q0 -8 -2 -12l6 4h6l6 -4q-1 8 -2 12q8 6 6 18Z', { fill: '#4b3a33', line: INK, width: 1.6 }) +
      path('M28 -2q12 2 11 -14', { line: INK, width: 6, round: true }) +
      path('M28 -2q12 2 11 -14', { line: '#4b3a33', width: 3.4, round: true }),
  ) +
  path('M10 306q30 10 66 0', { line: INK, width: 1.3 }) +
  path('M22 309l16 2l-1 26h-14Z', { fill: paints.tone('#fff6e6'), line: INK, width: 1.4 }) +
  path('M46 311l18 -2v20h-17Z', { fill: paints.tone('#5f8a87'), line: INK, width: 1.4 }) +
  path('M176 436v-16', { line: INK, width: 2.4 }) +
  path('M162 406q-6 26 26 22Z', { fill: paints.tone('#f6ecd6'), line: INK, width: 1.8 }) +
  path('M175 417l10 -10', { line: INK, width: 1.8 }) +
  plant(104, 192, '#7a3350', paints) +
  plant(22, 436, '#b4552f', paints);

const stairTower = (top: number, paints: Paints): string =>
  path(byHand(`M320 ${top + 28}l16 10V604h-16Z`, 1), { fill: paints.tone('#b5805c') }) +
  path(byHand(`M320 ${top + 28}V598M320 ${top + 28}l16 10V600`, 1), { line: INK }) +
  path(byHand(`M-12 ${top}H48V604H-12Z`, 1), { fill: paints.tone('#96543b') }) +
  path(byHand(`M-12 ${top}h60V604`, 1), { line: INK, width: 2.4 }) +
  times(Math.floor((560 - top) / 52) - 1, (i) =>
    rect(
      16,
      top + 76 + i * 52,
      12,
      32,
      { fill: [0, 1, 3, 6].includes(i) ? paints.lit : paints.tone('#8a4d34'), line: INK, width: 1.4 },
      6,
    ),
  ) +
  letters(22, top + 52, 32, 'C', paints.theme === 'dark' ? '#ffe2ad' : '#ffeccb');

const top = (tall: boolean): number => galleries(tall)[0]![0];

/** Walls, doors and windows: behind whoever stands on a gallery. */
export const blockBehind = (tall: boolean, paints: Paints, doorOpen: boolean): string =>
  at(
    50,
    0,
    galleries(tall)
      .map((floor, i) => galleryWall(floor, i, i === 0, paints))
      .join('') +
      groundFloor(doorOpen, paints) +
      path(byHand(`M-12 ${top(tall)}H274`), { line: INK, width: 2.6 }),
  );

/** Railings, slabs, plants and the stair tower: in front of whoever stands on a gallery. */
export const blockBefore = (tall: boolean, paints: Paints): string =>
  at(
    50,
    0,
    galleries(tall)
      .map(([, floor]) => railing(floor, paints) + slab(floor, paints))
      .join('') + signsOfLife(paints),
  ) + stairTower(top(tall) - 28, paints);
