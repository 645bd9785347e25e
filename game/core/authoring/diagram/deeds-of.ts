import type { Consequence } from '../../scenario/consequence.ts';

const LISTS = ['event', 'open', 'draw', 'reveals', 'stale', 'settles', 'raises', 'agrees'] as const;

/** What a consequence does, a few words each, in those of the scenario file: `open fines`, `cover −8`. What is said is left out. */
export const deedsOf = (one: Consequence): readonly string[] => [
  ...LISTS.flatMap((name) => one[name].map((id) => `${name} ${id}`)),
  ...Object.entries(one.effects).map(([name, by]) =>
    typeof by === 'boolean' ? `${name} = ${by}` : `${name} ${by < 0 ? '−' : '+'}${Math.abs(by)}`,
  ),
  ...Object.entries(one.expects).map(([actor, hat]) => `${actor} expects ${hat}`),
  ...Object.keys(one.promises).map((id) => `promise ${id}`),
];
