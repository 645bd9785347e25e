/** Wants value, and what value is made of. */
import type { Hat } from '../../scenario/vocabulary.ts';
import { lookingAhead } from './looking-ahead.ts';
import type { Policy } from './player.ts';
import { WEIGHTS } from './worth.ts';

/** Held to one hat, or free to change. */
export const greedy = (held?: Hat): Policy => lookingAhead(WEIGHTS, held);
