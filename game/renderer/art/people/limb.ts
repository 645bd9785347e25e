/** Arms, legs and hands: a coloured line in an inked one. */
import { circle, INK, n } from '../svg.ts';

/** The width of ink round a body. */
export const LINE = 2.2;

export const limb = (d: string, colour: string, width = 11): string =>
  `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${n(width + 4)}" stroke-linecap="round" stroke-linejoin="round"/>` +
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const hand = (x: number, y: number, skin: string): string =>
  circle(x, y, 6.2, { fill: skin, line: INK, width: LINE });
