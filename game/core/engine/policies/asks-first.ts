/** Ordinary, but asks all that can be asked before doing anything else. */
import { tasteOf } from './taste.ts';

export const asksFirst = tasteOf({ asks: 'first' });
