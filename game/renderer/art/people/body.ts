/** Bodies of our own for the heads: legs, torso, and what is worn over it. The feet stand on the origin. */
import type { Coat, Wear } from '../../../core/scenario/portrait.ts';
import { circle, INK, path, rect } from '../svg.ts';
import { LINE, limb } from './limb.ts';
import type { Look } from './look.ts';

const TORSO: Readonly<Record<Coat, string>> = {
  short: 'M-13 -93C-24 -91 -29 -85 -30 -74L-27 -36Q0 -32 25 -36L29 -74C28 -85 22 -91 12 -93Q0 -84 -13 -93Z',
  long: 'M-13 -93C-24 -91 -29 -85 -30 -74L-31 -18Q0 -13 30 -18L29 -74C28 -85 22 -91 12 -93Q0 -84 -13 -93Z',
};

const SHOES = 'M-20 -1Q-20 -9 -11 -9L-6 -8Q-5 -1 -5 0Z M4 -1Q4 -9 13 -9L19 -7Q23 -3 23 0L4 0Z';

export const legs = (colour: string): string =>
  limb('M-11 -38L-12 -7', colour) +
  limb('M11 -38L12 -7', colour) +
  path(SHOES, { fill: '#2a2220', line: INK, width: 1.5 });

/** Legs of somebody who sits on a bench and is seen from the front. */
export const seatedLegs = (colour: string): string =>
  limb('M-13 -34L-14 -8', colour, 12) +
  limb('M13 -34L14 -8', colour, 12) +
  path(SHOES, { fill: '#2a2220', line: INK, width: 1.5 });

const line = (d: string, width = 1.8): string => path(d, { line: INK, width });
const shirt = (tip: number): string => path(`M-12 -92L0 ${tip}L12 -92`, { fill: '#fffdf6', line: INK, width: 1.8 });

/** Drawn over the torso, from the shoulders (-93) to the hem (-36). */
const OVER: Readonly<Record<Wear, (look: Look) => string>> = {
  none: () => '',
  apron: () =>
    path('M-18 -78H18L22 -30H-22Z', { fill: '#f3dcb4', line: INK, width: 1.8 }) +
    line('M-15 -92L-17 -78M15 -92L17 -78M-9 -52H9'),
  hiVis: () =>
    path('M-29 -62H28M-28 -50H27', { line: '#f6f1dc', width: 5 }) +
    path('M-17 -91L-16 -66M17 -91L16 -66', { line: '#f6f1dc', width: 4.4 }) +
    line('M0 -86V-36', 1.4),
  overalls: ({ legs: bib }) =>
    path('M-15 -72H15L17 -35Q0 -32 -18 -35Z', { fill: bib, line: INK, width: 1.8 }) +
    path('M-14 -92L-12 -70M14 -92L12 -70', { line: INK, width: 6 }) +
    path('M-14 -92L-12 -70M14 -92L12 -70', { line: bib, width: 3 }) +
    rect(-7, -63, 14, 11, { line: INK, width: 1.4 }, 1) +
    circle(-12, -69, 1.8, { fill: '#f5d98f' }) +
    circle(12, -69, 1.8, { fill: '#f5d98f' }),
  scrubs: ({ skin }) =>
    path('M-10 -92L0 -72L10 -92', { fill: skin, line: INK, width: 1.8 }) +
    rect(9, -70, 12, 8, { fill: '#fff6e6', line: INK, width: 1.4 }),
  jacket: () =>
    shirt(-66) + line('M0 -66V-36') + circle(4, -54, 1.4, { fill: INK }) + circle(4, -45, 1.4, { fill: INK }),
  tie: () =>
    shirt(-62) +
    path('M-3 -88L3 -88L5 -66L0 -59L-5 -66Z', { fill: '#b4552f', line: INK, width: 1.2 }) +
    line('M0 -59V-36', 1.6),
  zip: () => line('M0 -84V-36') + line('M-13 -92L0 -78L12 -92'),
  cardigan: () =>
    path('M-10 -91L0 -60L10 -91', { fill: '#f2e6d2', line: INK, width: 1.8 }) +
    line('M0 -60V-35') +
    [-54, -47, -40].map((y) => circle(3.5, y, 1.5, { fill: '#f2e6d2', line: INK, width: 1 })).join(''),
  hoodie: ({ top }) =>
    path('M-16 -94Q-20 -82 -6 -78Q0 -76 6 -78Q20 -82 15 -94Q0 -84 -16 -94Z', { fill: top, line: INK, width: 1.8 }) +
    line('M-5 -78V-66M5 -78V-68', 1.6) +
    line('M-15 -54H15L19 -42H-19Z', 1.6),
  scarf: () =>
    path('M-15 -95Q0 -84 15 -95Q18 -88 14 -84Q0 -76 -14 -84Q-18 -89 -15 -95Z M2 -82L12 -82L15 -58L4 -57Z', {
      fill: '#d9772a',
      line: INK,
      width: 1.8,
    }) + line('M5 -62l8 -1', 1.2),
};

const collar = (skin: string): string =>
  path('M-9 -101L-11 -90Q0 -82 10 -90L9 -101Z', { fill: skin }) + line('M-11 -91Q0 -82 11 -91', LINE);

/** The torso with a neck and what is worn. */
export const torso = (look: Look, coat: Coat = look.coat): string =>
  path(TORSO[coat], { fill: look.top, line: INK, width: LINE }) + collar(look.skin) + OVER[look.wears](look);

/** Head-and-shoulders need broader shoulders than a whole figure has. */
const SHOULDERS = 'M-52 -56C-50 -78 -38 -88 -13 -93Q0 -84 12 -93C38 -88 50 -78 52 -56Z';

export const shoulders = (look: Look): string =>
  path(SHOULDERS, { fill: look.top, line: INK, width: LINE }) + collar(look.skin) + OVER[look.wears](look);
