/** The two hats, and the badge: right angles for the office, curves for the street. */
import type { Hat } from '../../../core/scenario/vocabulary.ts';
import type { Theme } from '../places/place.ts';
import { circle, INK, path, rect, svg, type Box } from '../svg.ts';

const CAP =
  path('M-24 -8L-28 -24L28 -24L24 -8Z', { fill: '#1f4f93', line: INK, width: 2.4 }) +
  path('M-24 -8H24V2H-24Z', { fill: '#143a70', line: INK, width: 2.2 }) +
  path('M-24 2H38L32 9H-20Z', { fill: '#0f2850', line: INK, width: 2.2 }) +
  rect(-6, -19, 12, 9, { fill: '#f5d98f', line: INK, width: 1.8 });
const SUN_HAT =
  path('M-34 6C-40 -2 -22 -6 -20 -8C-22 -34 20 -36 20 -9C24 -6 42 -3 35 6C22 16 -22 16 -34 6Z', {
    fill: '#d9621a',
    line: INK,
    width: 2.4,
  }) +
  path('M-20 -8C-10 0 12 0 20 -9', { line: INK, width: 2 }) +
  path('M-20.5 -13C-10 -5 12 -5 20.5 -14', { line: '#ffd9a8', width: 3.4 });

/** A hat to be put on a head whose crown is the origin. */
export const wornHat = (hat: Hat): string => (hat === 'publicServant' ? CAP : SUN_HAT);

const HAT: Box = { x: -44, y: -38, width: 88, height: 58 };

/** What shows round a hat on a dark ground: its outline, a little wider, in a pale colour. */
const PALE = '#f6ecd9';
const EDGE: Readonly<Record<Hat, string>> = {
  publicServant: path('M-28 -24L28 -24L24 -8V2H38L32 9H-20L-24 2V-8Z', { fill: PALE, line: PALE, width: 6.4 }),
  networkManager: path('M-34 6C-40 -2 -22 -6 -20 -8C-22 -34 20 -36 20 -9C24 -6 42 -3 35 6C22 16 -22 16 -34 6Z', {
    fill: PALE,
    line: PALE,
    width: 6.4,
  }),
};

/** A hat by itself: the peaked cap of the public servant, the sun hat of the network manager. */
export const hat = (which: Hat, theme: Theme = 'light'): string =>
  svg(HAT, (theme === 'dark' ? EDGE[which] : '') + wornHat(which));

const BADGE: Box = { x: -30, y: -46, width: 60, height: 92 };

const badgeDrawing =
  path('M-14 -42L0 -14L14 -42', { line: INK, width: 8.5 }) +
  path('M-14 -42L0 -14L14 -42', { line: '#3f74c4', width: 5 }) +
  rect(-24, -14, 48, 54, { fill: '#1d4a8c', line: INK, width: 2.6 }) +
  rect(-17, -7, 34, 22, { fill: '#dbe7fb', line: INK, width: 1.8 }) +
  path('M-8 15q0 -9 8 -9q8 0 8 9Z', { fill: '#1d4a8c' }) +
  circle(0, 0, 4.6, { fill: '#1d4a8c' }) +
  path('M-15 23h30M-15 31h20', { line: '#ffffff', width: 3 });

/** The badge on its ribbon. */
export const badge = (): string => svg(BADGE, badgeDrawing);
