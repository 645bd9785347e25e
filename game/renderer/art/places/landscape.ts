/** What many places share: sky, far towns, blocks of flats, trees, birds, clouds, ground. */
import { byHand } from '../ink.ts';
import { lot } from '../lot.ts';
import { at, circle, INK, n, path, rect, times } from '../svg.ts';
import type { Paints } from './paints.ts';

/** Four bands of sky down to the ground, `top` below the upper edge. */
export const sky = (width: number, height: number, top: number, { sky: bands }: Paints): string => {
  const band = (y: number, hang: number, colour: string) =>
    path(
      `M0 ${n(y)}C${n(width * 0.24)} ${n(y - hang)} ${n(width * 0.5)} ${n(y + hang * 0.9)} ${n(width)} ${n(y - hang * 0.4)}V${height}H0Z`,
      { fill: colour },
    );
  return (
    rect(0, 0, width, height, { fill: bands[0] }) +
    band(top + 150, 30, bands[1]) +
    band(top + 232, 28, bands[2]) +
    band(top + 318, 22, bands[3])
  );
};

/** The sun low over the town by day; by night a moon with a few stars. */
export const sunOrMoon = (x: number, y: number, width: number, paints: Paints): string =>
  paints.theme === 'light'
    ? circle(x, y, 104, { fill: paints.glow, opacity: 0.28 }) + circle(x, y, 74, { fill: paints.glow })
    : circle(x, y - 130, 58, { fill: paints.glow, opacity: 0.1 }) +
      circle(x, y - 130, 36, { fill: paints.glow, opacity: 0.12 }) +
      path(
        `M${n(x + 4)} ${n(y - 154)}C${n(x - 26)} ${n(y - 152)} ${n(x - 30)} ${n(y - 108)} ${n(x + 10)} ${n(y - 106)}C${n(x - 8)} ${n(y - 116)} ${n(x - 10)} ${n(y - 142)} ${n(x + 4)} ${n(y - 154)}Z`,
        {
          fill: paints.glow,
        },
      ) +
      times(26, (i) =>
        circle(lot(`star x ${i}`) * width, 56 + lot(`star y ${i}`) * (y - 140), 0.8 + lot(`star r ${i}`) * 1.3, {
          fill: '#fff6df',
          opacity: 0.75,
        }),
      );

export const cloud = (x: number, y: number, scale: number, paints: Paints): string =>
  at(
    x,
    y,
    path('M0 0q18 -20 42 -8q14 -16 38 -2q30 -4 34 12H-6q-6 -2 6 -2Z', { fill: paints.cloud, opacity: 0.8 }),
    scale,
  );

export const birds = (x: number, y: number): string =>
  at(
    x,
    y,
    path('M0 0q8 -8 13 0q6 -8 14 -1M44 20q6 -6 10 0q5 -6 10 -1M-22 32q5 -5 8 0q4 -5 8 -1', {
      line: INK,
      width: 1.8,
      round: true,
    }),
  );

/** Windows in rows and columns; who is at home is drawn by lot under `word`. */
export const windows = (
  word: string,
  at: { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number; readonly size: number },
  columns: number,
  rows: number,
  dark: string,
  { lit, home }: Paints,
): string =>
  times(rows, (row) =>
    times(columns, (column) =>
      rect(at.x + column * at.dx, at.y + row * at.dy, at.size, at.size, {
        fill: lot(`${word} ${row} ${column}`) < home ? lit : dark,
      }),
    ),
  );

/** A block of flats in the middle distance: its upper left corner, its size, its wall by daylight and in shade. */
export const flats = (
  word: string,
  [x, y, width, height]: readonly [number, number, number, number],
  [wall, shade]: readonly [string, string],
  paints: Paints,
): string => {
  const [fill, dark] = [paints.tone(wall), paints.tone(shade)];
  const rows = Math.floor((height - 8) / 27);
  return (
    path(byHand(`M${x} ${y}h${width}v${height}h${-width}Z`), { fill }) +
    path(byHand(`M${x + width} ${y}l22 12v${height - 12}h-22Z`), { fill: dark }) +
    windows(
      word,
      { x: x + 12, y: y + 22, dx: 26, dy: 27, size: 13 },
      Math.floor((width - 16) / 26),
      rows,
      dark,
      paints,
    ) +
    path(byHand(times(rows + 1, (i) => `M${x} ${y + 14 + i * 27}h${width}`)), {
      line: dark,
      width: 2.4,
      opacity: 0.75,
    }) +
    path(byHand(`M${x} ${y}h${width}l22 12`), { line: INK, width: 1.2, opacity: 0.55 }) +
    rect(x + width * 0.3, y - 16, 26, 16, { fill: dark })
  );
};

/** The skyline behind everything, as wide as the picture; `y` is its foot. */
export const skyline = (x: number, y: number, colour: string): string =>
  path(
    byHand(
      `M${x} ${y}v-58h22v-14h30v20h20v-36l7 -22l7 22v30h26v-16h40v24h30v-30h18v34h50v-22h34v10h40v-26h44v20h60v-10h60v80Z`,
    ),
    { fill: colour },
  );

/** A tree whose trunk stands on (x, y). */
export const tree = (x: number, y: number, r: number, paints: Paints, colour = '#a9925a'): string =>
  path(byHand(`M${x} ${y}v${n(-r * 1.6)}`), { line: paints.tone('#6b4531'), width: r * 0.16, round: true }) +
  path(
    `M${n(x - r)} ${n(y - r * 1.5)}c${n(-r * 0.35)} ${n(-r * 0.9)} ${n(r * 0.5)} ${n(-r * 1.3)} ${n(r)} ${n(-r * 1.15)}c${n(r * 0.8)} ${n(-r * 0.3)} ${n(r * 1.4)} ${n(r * 0.5)} ${n(r)} ${n(r * 1.1)}c${n(r * 0.2)} ${n(r * 0.6)} ${n(-r * 0.8)} ${n(r * 0.9)} ${n(-r)} ${n(r * 0.5)}c${n(-r * 0.3)} ${n(r * 0.3)} ${n(-r * 1.1)} ${n(r * 0.2)} ${n(-r)} ${n(-r * 0.45)}Z`,
    { fill: paints.tone(colour) },
  ) +
  path(
    `M${n(x - r * 0.4)} ${n(y - r * 1.5)}q${n(r * 0.3)} ${n(-r * 0.4)} ${n(r * 0.6)} ${n(-r * 0.1)}M${n(x + r * 0.1)} ${n(y - r * 2)}q${n(r * 0.3)} ${n(-r * 0.25)} ${n(r * 0.5)} 0`,
    { line: paints.tone('#7f6c3d'), round: true },
  );

/** Tufts of grass and small flowers over a stretch of ground. */
export const meadow = (spots: readonly (readonly [number, number])[], paints: Paints): string =>
  path(spots.map(([x, y]) => `M${x} ${y}q-3 -8 -6 -10M${x} ${y}q0 -9 1 -13M${x} ${y}q3 -8 7 -9`).join(''), {
    line: paints.tone('#7d7a3d'),
    round: true,
  }) +
  spots
    .filter((_, i) => i % 2 === 0)
    .map(([x, y]) => circle(x + 13, y - 3, 2.6, { fill: paints.tone('#fff0c0') }))
    .join('');
