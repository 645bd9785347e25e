/** Ordinary, but money and overtime go as long as there is any, on what costs most. */
import { tasteOf } from './taste.ts';

export const spendsEarly = tasteOf({ spends: 'early' });
