/** Numbers and what they count, as a language writes them. */
import type { Words } from '../../../../core/view/view.ts';
import type { Say } from '../../text/text.ts';

/** A number with a real minus, and with a plus where it is a change. */
export const amount = (n: number, say: Say, signed = false): string =>
  `${n < 0 ? '−' : signed && n > 0 ? '+' : ''}${Math.abs(n).toLocaleString(say.language)}`;

/** What so many are called: a text may have a form of its own for one. */
export const counted = (words: Words, n: number, say: Say): string =>
  typeof words === 'string' ? words : say.words({ ...words, values: { ...words.values, n: Math.abs(n) } });
