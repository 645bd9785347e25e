/** Ordinary, but never asks anybody anything: acts, answers, and thinks to know. */
import { tasteOf } from './taste.ts';

export const neverAsks = tasteOf({ asks: 'never' });
