/** Garden plots in use: a bed each, with what somebody put into it. */
import { type Box, circle, INK, path, rect, times } from '../svg.ts';

/** The middle of a bed's front edge is the origin. */
export const PLOT: Box = { x: -30, y: -52, width: 60, height: 58 };

const LEAF = '#5f7a3a';
const PALE_LEAF = '#8a9c4e';

const bed = (wood: string): string =>
  path('M-24 0L-18 -12H18L24 0Z', { fill: '#6b4a35', line: INK, width: 1.8 }) +
  path('M-24 0H24V5H-24Z', { fill: wood, line: INK, width: 1.6 });

const cabbages = times(3, (i) => {
  const x = -13 + i * 13;
  return (
    path(`M${x - 7} -6q-2 -10 7 -11q9 1 7 11q-7 5 -14 0Z`, { fill: PALE_LEAF, line: INK, width: 1.5 }) +
    path(`M${x - 3} -8q3 -5 6 0`, { line: INK, width: 1 })
  );
});

/** Poles tied on top, beans climbing. */
const beans =
  path('M-14 -6L0 -42L14 -6M-5 -8L1 -42L6 -8', { line: '#a9743f', width: 2 }) +
  path('M-12 -10q10 -4 4 -12q8 2 8 -10q6 -2 2 -8M12 -9q-9 -6 -4 -13q-8 -2 -5 -11', { line: LEAF, width: 3.2 }) +
  circle(-8, -18, 3.4, { fill: LEAF, line: INK, width: 1 }) +
  circle(7, -25, 3.4, { fill: LEAF, line: INK, width: 1 }) +
  circle(0, -34, 2.6, { fill: '#c9453a', line: INK, width: 1 });

const sunflowers = [-12, 1, 13]
  .map((x, i) => {
    const top = -34 - ((i * 5) % 9);
    return (
      path(`M${x} -6V${top}M${x} -16q7 -2 8 -7M${x} -20q-7 -1 -8 -6`, { line: LEAF, width: 2.4 }) +
      circle(x, top, 7, { fill: '#f0b73a', line: INK, width: 1.5 }) +
      circle(x, top, 3, { fill: '#7a4a26' })
    );
  })
  .join('');

const tomatoes =
  path('M-12 -6V-32M0 -6V-35M12 -6V-31', { line: '#a9743f', width: 1.8 }) +
  path('M-18 -12q6 -12 6 -18q8 6 6 18ZM-5 -12q5 -12 5 -20q8 8 5 20ZM7 -12q5 -12 5 -17q8 6 6 17Z', {
    fill: LEAF,
    line: INK,
    width: 1.4,
  }) +
  [
    [-12, -18],
    [-8, -25],
    [0, -18],
    [3, -26],
    [13, -17],
  ]
    .map(([x, y]) => circle(x!, y!, 2.8, { fill: '#d8413a', line: INK, width: 1 }))
    .join('');

const flowers = times(5, (i) => {
  const [x, y] = [-16 + i * 8, -16 - ((i * 7) % 11)];
  return (
    path(`M${x} -6V${y}`, { line: LEAF, width: 2 }) +
    circle(x, y, 4.6, { fill: ['#d86a8c', '#f6ecd6', '#8a6fb0', '#f0b73a'][i % 4]!, line: INK, width: 1.3 }) +
    circle(x, y, 1.5, { fill: '#7a4a26' })
  );
});

/** A bench with a thermos: not every plot is for eating. */
const bench = (wood: string): string =>
  path('M-16 -2V-18M16 -2V-18M-16 -26V-18M16 -26V-18', { line: INK, width: 3 }) +
  rect(-20, -20, 40, 5, { fill: wood, line: INK, width: 1.5 }) +
  rect(-20, -31, 40, 6, { fill: wood, line: INK, width: 1.5 }) +
  rect(4, -30, 6, 10, { fill: '#5f8a87', line: INK, width: 1.2 }, 2);

const pumpkins =
  path('M-18 -8q10 -14 18 -2q8 -12 18 0', { line: LEAF, width: 3 }) +
  [-9, 8]
    .map((x, i) =>
      path(`M${x - 9} -8q0 -9 9 -9q9 0 9 9q-9 6 -18 0ZM${x} -17v-4`, {
        fill: i === 0 ? '#d9772a' : '#e0953f',
        line: INK,
        width: 1.6,
      }),
    )
    .join('');

const youngTree =
  path('M0 -5V-28', { line: '#6b4531', width: 3.4 }) +
  path('M-13 -26c-4 -12 6 -20 13 -19c9 -2 17 8 12 18c2 8 -8 10 -12 6c-5 5 -14 2 -13 -5Z', {
    fill: PALE_LEAF,
    line: INK,
    width: 1.6,
  }) +
  circle(-4, -30, 2.4, { fill: '#c9453a' }) +
  circle(6, -34, 2.4, { fill: '#c9453a' });

/** A bench stands on grass, all else in a bed. */
const onGrass = (wood: string): string =>
  path('M-24 2Q-18 -12 0 -12Q20 -12 24 2Z', { fill: '#a6a362', line: INK, width: 1.4 }) + bench(wood);

const IN_BEDS = [cabbages, sunflowers, beans, flowers, tomatoes, pumpkins, youngTree];
const KINDS: readonly ((wood: string) => string)[] = [
  ...IN_BEDS.map((grown) => (wood: string) => bed(wood) + grown),
  onGrass,
];
const WOODS = ['#b98a56', '#a9743f', '#c49a68'];

/** More have no room anywhere. */
export const MOST_PLOTS = 24;
export const PLOTS = KINDS.length * WOODS.length;

/** One of the kinds, in wood of one of three colours. */
export const plotDrawing = (variant: number): string => KINDS[variant % KINDS.length]!(WOODS[variant % WOODS.length]!);
