/** Small pieces of sentences that the parts of the debrief share. */
import type { Debrief, Hung } from '../../../../core/debrief/debrief.ts';
import type { Say } from '../say.ts';

export const nameIn = ({ people }: Debrief, actor: string): string => people[actor]?.name ?? actor;

/** `3`, or `9–10`. */
export const span = (from: number, to: number): string => (from >= to ? String(from) : `${from}–${to}`);

export const list = (say: Say, names: readonly string[]): string =>
  names.length === 0 ? say.t('looking.nobody') : names.join(', ');

/** A change with its sign, as this language writes it. */
export const signed = ({ language }: Say, n: number): string =>
  `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(n).toLocaleString(language)}`;

/** Lines of the ledger in a row: `trust of Sam +3, cover −2`. */
export const changes = (say: Say, { ledger }: Debrief, at: readonly number[]): string =>
  at
    .flatMap((one) => ledger[one] ?? [])
    .map(({ name, why, change }) => `${say.words(name ?? why)} ${signed(say, change)}`)
    .join(', ');

/** Quantities that an answer moved, in a row. */
export const hung = (say: Say, all: readonly Hung[]): string =>
  all.map(({ name, by }) => `${say.words(name)} ${signed(say, by.value)}`).join(', ');
