/** What is shown of the record store, and what can be done about it. Values in, intents out. */
import type { FailureCode } from '../screens/views.ts';

export type Batch = {
  /** Names it to the host. */
  readonly batch: string;
  /** Whose statements they are. */
  readonly name: string;
  readonly statements: number;
  readonly stored: number;
  /** Each with what the store said. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
};

export type StoreTrouble = {
  readonly kind: 'failing' | 'busy' | 'unreachable' | 'badKey' | 'noStore';
  readonly why: string;
  /** In how many milliseconds it is tried again, counted from when this was said; null: only a person can help. */
  readonly againMs: number | null;
};

export type Standing = {
  /** Its name on the network; null where none is set. */
  readonly store: string | null;
  readonly keepsKey: boolean;
  readonly waiting: readonly Batch[];
  readonly trouble: StoreTrouble | null;
};

export type RecordsView = {
  /** Whether this edition can reach a store at all. */
  readonly here: boolean;
  /** Undefined until the host has answered once. */
  readonly standing: Standing | undefined;
  /** How often it has answered: times that it told run from there. */
  readonly said: number;
  /** What is being asked for by hand. */
  readonly busy: RecordsIntent['kind'] | undefined;
  /** What came of the last thing that was asked for, where it was refused. */
  readonly failure:
    { readonly of: RecordsIntent['kind']; readonly code: FailureCode; readonly detail: string } | undefined;
};

export type RecordsIntent =
  /** What waits is looked at anew. */
  | { readonly kind: 'look' }
  | { readonly kind: 'connect'; readonly address: string; readonly user: string; readonly secret: string }
  | { readonly kind: 'disconnect' }
  | { readonly kind: 'now' }
  | { readonly kind: 'putBack' | 'discard'; readonly batch: string };

/** Statements that are neither in the store nor refused by it. */
export const toGo = (batches: readonly Batch[]): number =>
  batches.reduce((sum, { statements, stored, refused }) => sum + Math.max(0, statements - stored - refused.length), 0);
