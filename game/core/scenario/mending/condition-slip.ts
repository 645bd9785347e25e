/** Words and signs that conditions have elsewhere, and what stands for them here. */

export type Slip = { readonly offset: number; readonly end: number; readonly written: string; readonly meant: string };

/** A word alone: `trust.or` is a name. */
const word = (it: string) => new RegExp(`(?<![\\w.])${it}(?![\\w.])`, 'gi');

const SLIPS: readonly (readonly [RegExp, meant: string])[] = [
  [word('and'), '&&'],
  [word('or'), '||'],
  [word('not'), '!'],
  [/<>|≠/g, '!='],
  [/=<|≤/g, '<='],
  [/=>|≥/g, '>='],
  [/(?<![=!<>])=(?![=<>])/g, '=='],
  [/(?<!&)&(?!&)/g, '&&'],
  [/(?<!\|)\|(?!\|)/g, '||'],
];

/** The first such slip in a condition that cannot be read; undefined where it is none of these. */
export const slipIn = (condition: string): Slip | undefined =>
  SLIPS.flatMap(([pattern, meant]) =>
    [...condition.matchAll(pattern)].map(({ index, 0: written }) => ({
      offset: index,
      end: index + written.length,
      written,
      meant,
    })),
  ).toSorted((a, b) => a.offset - b.offset)[0];
