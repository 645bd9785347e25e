/** In which hat somebody was met, in the order of the table: as expected, the other one announced, the other one unsaid. */
import type { Fit } from '../../../../../core/debrief/debrief.ts';

export const FITS: readonly Fit[] = ['expected', 'announced', 'other'];
