/** Where people stand in the open, and the middle they stand around, in places without spots of their own. */
import type { Sector } from '../../../core/scenario/vocabulary.ts';
import type { Middle, PersonSpot } from './place.ts';
import { spot } from './sheet.ts';

export const MIDDLE: Middle = {
  foot: { x: 450, y: 612 },
  left: 362,
  right: 548,
  plots: { x: 322, y: 572, width: 244, height: 80 },
};

export type Row = readonly [id: string, x: number, y: number, scale: number, flip: boolean, sectors: readonly Sector[]];

/** Near, middle and far, so that nobody hides another, nor what stands in the middle. */
const ROWS: readonly Row[] = [
  ['nearLeft', 98, 676, 0.84, false, ['civilSociety', 'citizens']],
  ['nearMiddle', 306, 680, 0.84, false, ['citizens', 'civilSociety']],
  ['nearRight', 574, 684, 0.84, true, ['business', 'citizens']],
  ['left', 194, 630, 0.78, false, ['citizens', 'civilSociety']],
  ['middle', 634, 620, 0.74, true, ['civilSociety', 'publicAgency']],
  ['right', 786, 624, 0.78, true, ['business', 'publicAgency']],
  ['farLeft', 52, 580, 0.66, false, ['publicAgency', 'business']],
  ['farMiddle', 582, 552, 0.6, true, ['ownOrganisation', 'publicAgency']],
  ['farRight', 712, 572, 0.66, true, ['politics', 'leadership', 'ownOrganisation']],
  ['beyond', 134, 556, 0.6, false, ['civilSociety', 'business', 'citizens']],
  ['beyondLeft', -84, 640, 0.78, false, ['citizens', 'business', 'civilSociety']],
  ['beyondRight', 918, 640, 0.78, true, ['publicAgency', 'civilSociety', 'citizens']],
];

/** Far off, the name hangs over the head: whoever stands nearer would hide it. */
export const overhead = (x: number, y: number, scale: number, width = 110): Pick<PersonSpot, 'label'> => ({
  label: { x: Math.max(76, x), y: y - 176 * scale - 34, width },
});

export const standingIn = (rows: readonly Row[]): readonly PersonSpot[] =>
  rows.map(([id, x, y, scale, flip, sectors]) =>
    spot({ id, x, y, scale, flip, sectors, ...(scale < 0.7 && overhead(x, y, scale)) }),
  );

export const people: readonly PersonSpot[] = [
  ...standingIn(ROWS),
  spot({
    id: 'group',
    x: 262,
    y: 554,
    scale: 0.6,
    group: true,
    sectors: ['citizens', 'civilSociety'],
    ...overhead(262, 554, 0.6, 180),
  }),
];
