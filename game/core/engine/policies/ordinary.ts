/** Plausible tastes, no plan to win: what most people would make of it. */
import { tasteOf } from './taste.ts';

export const ordinary = tasteOf({});
