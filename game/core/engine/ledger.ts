/** The ledger: no number changes without a cause. `post` is the only function that changes a quantity. */
import { canonicalJson, sha256Hex } from '../scenario/canonical.ts';

/** One factor that scaled a change, in hundredths (`{name: 'fit', hundredths: 50}`). */
export type Modifier = { readonly name: string; readonly hundredths: number };

/** One change of one quantity. `base` and `modifiers` are there where a rule scaled what the scenario says. */
export type Entry = {
  readonly week: number;
  /** The quantity, in the words of conditions: `trust.sam`, `value`, `known.sam.oneCard`, `at.containers.locked`. */
  readonly name: string;
  /** How much it really changed, after rounding and clamping; never 0. */
  readonly change: number;
  /** What brought it: `act.doorstepRound`, `event.badPress`, `rule.drift` … */
  readonly cause: string;
  /** What brought that about, where there is something behind it. */
  readonly because?: string;
  readonly base?: number;
  readonly modifiers?: readonly Modifier[];
};

/** A linked list, newest first, so that a step shares all that came before it. */
export type Ledger = { readonly entry: Entry; readonly before: Ledger | undefined };

/** All entries, oldest first. */
export const entriesOf = (ledger: Ledger | undefined): Entry[] => {
  const entries: Entry[] = [];
  for (let here = ledger; here; here = here.before) entries.push(here.entry);
  return entries.reverse();
};

/** SHA-256 in hex over the ledger, one entry a line as JSON with sorted keys. */
export const ledgerHash = (ledger: Ledger | undefined): string =>
  sha256Hex(
    entriesOf(ledger)
      .map((entry) => `${canonicalJson(entry)}\n`)
      .join(''),
  );
