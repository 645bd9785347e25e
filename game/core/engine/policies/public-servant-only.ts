/** Ordinary, and a public servant from the first week to the last. */
import { tasteOf } from './taste.ts';

export const publicServantOnly = tasteOf({ hat: 'publicServant' });
