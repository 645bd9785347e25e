/** Where people stand in the polder: in the yard, on the banks, at the station, and up on the dike. */
import type { PersonSpot } from '../place.ts';
import { spot } from '../sheet.ts';
import { overhead, type Row, standingIn } from '../open-spots.ts';

const ROWS: readonly Row[] = [
  ['yard', 92, 672, 0.84, false, ['business', 'citizens']],
  ['gate', 206, 624, 0.78, false, ['business', 'civilSociety']],
  ['bank', 470, 692, 0.84, true, ['civilSociety', 'citizens']],
  ['quay', 544, 632, 0.75, true, ['publicAgency', 'ownOrganisation']],
  ['station', 632, 598, 0.69, true, ['ownOrganisation', 'publicAgency']],
  ['slope', 800, 676, 0.82, true, ['business', 'citizens']],
  ['road', 722, 644, 0.78, true, ['politics', 'leadership', 'publicAgency']],
  ['barn', 36, 596, 0.68, false, ['business', 'publicAgency']],
  ['meadow', 262, 574, 0.62, false, ['civilSociety', 'publicAgency', 'business']],
  ['beyondYard', -84, 650, 0.8, false, ['business', 'civilSociety', 'citizens']],
  ['beyondSlope', 922, 650, 0.8, true, ['business', 'publicAgency', 'citizens']],
];

export const spots: readonly PersonSpot[] = [
  ...standingIn(ROWS),
  spot({
    id: 'lastHouse',
    x: 804,
    y: 494,
    scale: 0.56,
    flip: true,
    sectors: ['citizens'],
    label: { x: 790, y: 499, width: 110 },
  }),
  spot({
    id: 'kade',
    x: 708,
    y: 510,
    scale: 0.5,
    group: true,
    sectors: ['citizens', 'civilSociety'],
    ...overhead(712, 510, 0.5, 190),
  }),
  spot({
    id: 'beyondKade',
    x: 908,
    y: 484,
    scale: 0.54,
    flip: true,
    sectors: ['citizens', 'business'],
    ...overhead(908, 484, 0.54),
  }),
];
