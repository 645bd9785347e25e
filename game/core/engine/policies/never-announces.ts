/** Ordinary, but changes hats without telling anybody. */
import { tasteOf } from './taste.ts';

export const neverAnnounces = tasteOf({ announces: 'never' });
