/** Where people stand on the square: before the fence, under the linden, at the doors, and in the plot itself. */
import type { PersonSpot } from '../place.ts';
import { overhead, type Row, standingIn } from '../open-spots.ts';
import { spot } from '../sheet.ts';

const ROWS: readonly Row[] = [
  ['linden', 96, 684, 0.84, false, ['citizens', 'civilSociety']],
  ['fenceLeft', 304, 690, 0.84, false, ['civilSociety', 'citizens']],
  ['fenceRight', 496, 690, 0.84, true, ['civilSociety', 'business', 'citizens']],
  ['doorstep', 196, 650, 0.78, false, ['citizens', 'civilSociety']],
  ['stall', 800, 672, 0.82, true, ['business', 'citizens']],
  ['shutters', 640, 640, 0.74, true, ['ownOrganisation', 'publicAgency', 'civilSociety']],
  ['arcade', 746, 608, 0.7, true, ['politics', 'leadership', 'publicAgency']],
  ['alley', 50, 600, 0.7, false, ['business', 'publicAgency', 'citizens']],
  ['corner', 140, 584, 0.66, false, ['publicAgency', 'civilSociety', 'citizens']],
  ['beyondAlley', -84, 646, 0.8, false, ['citizens', 'business', 'civilSociety']],
  ['beyondStall', 920, 646, 0.8, true, ['publicAgency', 'business', 'citizens']],
];

export const spots: readonly PersonSpot[] = [
  ...standingIn(ROWS),
  spot({
    id: 'inThePlot',
    x: 232,
    y: 548,
    scale: 0.58,
    sectors: ['citizens', 'civilSociety'],
    ...overhead(232, 548, 0.58),
  }),
  spot({
    id: 'amongBeds',
    x: 610,
    y: 556,
    scale: 0.58,
    flip: true,
    sectors: ['civilSociety', 'citizens', 'publicAgency'],
    ...overhead(610, 556, 0.58),
  }),
  spot({
    id: 'neighbours',
    x: 334,
    y: 552,
    scale: 0.5,
    group: true,
    sectors: ['citizens', 'civilSociety'],
    ...overhead(334, 552, 0.5, 180),
  }),
];
