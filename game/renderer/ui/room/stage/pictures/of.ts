import type { Stage } from '../../../../../core/debrief/room/room.ts';

/** A picture's data by its kind. */
export type Of<K extends Stage['kind']> = Extract<Stage, { readonly kind: K }>;

/** As many marks as a picture bears at the back of a room (debrief.md, section 3). */
export const MOST_MARKS = 7;
