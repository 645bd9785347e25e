/** Monday morning in the hall: both hats on their hooks, the bag below, light from the door that opens. */
import { byHand, box } from '../ink.ts';
import type { Theme } from '../places/place.ts';
import { clock } from '../places/indoors.ts';
import { at, type Box, INK, path, rect, svg } from '../svg.ts';
import { wornHat } from '../things/hats.ts';

export const COAT_HOOKS: Box = { x: 0, y: 0, width: 560, height: 128 };

const COLOURS = {
  light: { wall: '#f6e0bd', panel: '#eccb9c', floor: '#c99a68', out: '#fff6df', beam: 0.8 },
  dark: { wall: '#2d2a48', panel: '#252240', floor: '#1d1a33', out: '#f8c98c', beam: 0.22 },
} as const;

const hook = (x: number): string =>
  path(`M${x} 28v12q0 9 9 7`, { line: INK, width: 4.4, round: true }) +
  path(`M${x} 28v12q0 9 9 7`, { line: '#d9a03a', width: 2, round: true });

const satchel =
  path('M-10 -30L-14 -64M18 -30L-4 -64', { line: INK, width: 5 }) +
  path('M-10 -30L-14 -64M18 -30L-4 -64', { line: '#e8cf9f', width: 2.4 }) +
  path(byHand(box(-22, -34, 48, 34), 0.8), { fill: '#e8cf9f', line: INK, width: 2.2 }) +
  path('M-22 -28Q2 -10 26 -28', { line: INK, width: 1.8 });

/** A strip of wall, wider than high. */
export const coatHooks = (theme: Theme): string => {
  const { wall, panel, floor, out, beam } = COLOURS[theme];
  return svg(
    COAT_HOOKS,
    rect(0, 0, 560, 128, { fill: wall }) +
      path(byHand('M-10 84H570V120H-10Z'), { fill: panel }) +
      path(byHand('M-10 84H570'), { line: INK, width: 1.6 }) +
      path(byHand('M-10 114H570V140H-10Z'), { fill: floor }) +
      path('M444 115L540 115L500 134H290Z', { fill: out, opacity: beam }) +
      path(byHand(box(446, 10, 62, 105), 0.8), { fill: out, line: INK, width: 2.4 }) +
      path('M447 114V96q14 -10 30 -4q16 -8 30 2v20Z', { fill: '#e99d6c' }) +
      path('M508 10L532 18V124L508 115Z', { fill: '#c2500f', line: INK, width: 2.2 }) +
      at(394, 42, clock(0, 0), 0.9) +
      path(byHand(box(40, 18, 286, 13), 0.8), { fill: '#a9743f', line: INK, width: 2.2 }) +
      [72, 144, 216, 288].map(hook).join('') +
      at(80, 62, wornHat('publicServant'), 0.95) +
      at(219, 64, wornHat('networkManager'), 0.95) +
      at(302, 113, satchel),
  );
};
