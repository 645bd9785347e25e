/** You, from behind: the bag with the other hat in it, and the hat you wear. */
import type { Hat } from '../../../core/scenario/vocabulary.ts';
import { at, circle, INK, path, rect, svg } from '../svg.ts';
import { wornHat } from '../things/hats.ts';
import { FIGURE } from './figure.ts';
import { LINE, limb } from './limb.ts';

const SKIN = '#c99a70';
const COAT: Readonly<Record<Hat, string>> = { networkManager: '#b65a3c', publicServant: '#3c5f97' };
const TORSO = 'M-13 -93C-24 -91 -29 -85 -30 -74L-31 -18Q0 -13 30 -18L29 -74C28 -85 22 -91 12 -93Q0 -84 -13 -93Z';
const HAIR = 'M-21 -120C-22 -98 -12 -94 0 -94C12 -94 22 -98 21 -120Z';

const shouldersAndBag = (top: string): string =>
  path(TORSO, { fill: top, line: INK, width: LINE }) +
  path('M0 -84V-20', { line: INK, width: 1.4, opacity: 0.5 }) +
  path('M-22 -88L18 -46', { line: INK, width: 7 }) +
  path('M-22 -88L18 -46', { line: '#e8cf9f', width: 3.4 }) +
  rect(8, -54, 26, 24, { fill: '#e8cf9f', line: INK, width: LINE }, 4) +
  path('M8 -48Q21 -38 34 -48', { line: INK, width: 1.6 });

const arm = (side: -1 | 1, top: string): string =>
  circle(side * 30, -38, 6, { fill: SKIN, line: INK, width: LINE }) +
  limb(`M${side * 24} -80L${side * 32} -60L${side * 30} -44`, top);

const headFromBehind =
  path('M-8 -100L-9 -88L9 -88L8 -100Z', { fill: SKIN, line: INK }) +
  path(HAIR, { fill: '#4b3428', line: INK, width: LINE }) +
  circle(-21, -112, 5, { fill: SKIN, line: INK }) +
  circle(21, -112, 5, { fill: SKIN, line: INK });

type YouOptions = { readonly seated?: boolean };

/** The player as part of another drawing: feet on the origin, no frame. */
export const youDrawing = (hat: Hat, { seated = false }: YouOptions = {}): string => {
  const top = COAT[hat];
  const low = seated
    ? ''
    : path('M-18 1L16 1L58 11Q44 17 24 12Z', { fill: '#3a2418', opacity: 0.2 }) +
      limb('M-11 -38L-12 -7', '#4a4f5c') +
      limb('M11 -38L12 -7', '#4a4f5c') +
      path('M-20 0Q-20 -9 -12 -9Q-4 -9 -4 0Z M4 0Q4 -9 12 -9Q20 -9 20 0Z', { fill: '#2a2220' });
  return (
    low +
    arm(-1, top) +
    arm(1, top) +
    shouldersAndBag(top) +
    headFromBehind +
    at(0, -122, wornHat(hat), hat === 'publicServant' ? 0.95 : 1)
  );
};

/** The player in the plane of a figure. `seated` leaves the legs out, for behind a desk. */
export const you = (hat: Hat, options: YouOptions = {}): string => svg(FIGURE, youDrawing(hat, options));
