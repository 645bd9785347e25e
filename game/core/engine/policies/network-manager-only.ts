/** Ordinary, and a network manager from the first week to the last. */
import { tasteOf } from './taste.ts';

export const networkManagerOnly = tasteOf({ hat: 'networkManager' });
