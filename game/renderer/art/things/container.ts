/** The container the bags lie beside: locked or not, lid up or down. */
import { byHand } from '../ink.ts';
import { type Box, INK, path, rect } from '../svg.ts';

/** The middle of the foot is the origin. */
export const CONTAINER: Box = { x: -66, y: -142, width: 140, height: 150 };

export type ContainerState = { readonly locked: boolean; readonly open: boolean };

const SHUT_LID = 'M-52 -82Q-50 -100 -34 -102H34Q50 -100 52 -82Z';
const OPEN_LID = 'M-44 -88L-54 -108Q-54 -119 -42 -120H32Q46 -119 46 -106L46 -88Z';

const body =
  path(byHand('M46 -80L60 -74V-6L46 0Z', 0.8), { fill: '#37534c', line: INK }) +
  path(byHand('M-46 0V-82Q-46 -90 -38 -90H38Q46 -90 46 -82V0Z', 0.8), { fill: '#4f6f66', line: INK, width: 2.6 }) +
  path('M-34 0V4H-22V0M22 0V4H34V0', { fill: '#2a2220', line: INK, width: 1.5 }) +
  path('M-36 -20H36M-36 -12H36', { line: '#37534c', width: 2 });

const reader = (locked: boolean): string =>
  rect(20, -72, 22, 26, { fill: '#f0e3c8', line: INK }, 3) +
  rect(26, -60, 10, 8, { fill: INK }) +
  path(locked ? 'M28 -60v-3q0 -4 3 -4q3 0 3 4v3' : 'M28 -60v-4q0 -4 3 -4q3 0 3 3', { line: INK, width: 1.8 });

/** Locked, a padlock shows on the reader; open, the lid stands up and the dark inside shows. */
export const containerDrawing = ({ locked, open }: ContainerState): string =>
  (open
    ? path(byHand(OPEN_LID, 0.8), { fill: '#7ba094', line: INK, width: 2.6 }) +
      path('M-46 -90H46V-80H-46Z', { fill: '#1d2f2b', line: INK })
    : '') +
  body +
  (open
    ? path('M-46 -90H46L42 -78H-42Z', { fill: '#1d2f2b', line: INK })
    : path(byHand(SHUT_LID, 0.8), { fill: '#638a7f', line: INK, width: 2.6 })) +
  rect(-36, -72, 50, 24, { fill: '#2d443f', line: INK }, 4) +
  reader(locked);
