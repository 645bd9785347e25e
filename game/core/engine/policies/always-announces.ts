/** Ordinary, but tells as many people as possible of every change of hats. */
import { tasteOf } from './taste.ts';

export const alwaysAnnounces = tasteOf({ announces: 'many' });
