import type { Share } from '../../../../core/debrief/exports/exports.ts';

export const FULL = 100;

/** How far a bar reaches, in hundredths. Of nobody it reaches nowhere. */
export const reach = ({ n, of }: Share): number => (of === 0 ? 0 : Math.round((FULL * n) / of));
