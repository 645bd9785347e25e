/** The figures behind `i`, for whoever wants them: gauges, people as numbers, and why they changed. No truths, no risks. */
import { type Entry, type Game, read } from '../engine/engine.ts';
import { OWN_GAUGES, PILLARS } from '../scenario/vocabulary.ts';
import { legWords } from './board/bands.ts';
import { isHere, nameOf, peopleHere } from './people.ts';
import { causeWords } from './cause.ts';
import type { Phrase, Words } from './phrase.ts';
import type { Look } from './texts.ts';

export type FiguresView = {
  readonly gauges: Readonly<Record<string, number>>;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly trust: number;
    readonly engagement: number;
  }[];
  /** Which leg carries what you do for citizens. */
  readonly legs: Phrase;
  /** Changes since `before`, oldest first. */
  readonly ledger: readonly LedgerLine[];
};

/** One change; whose it is stands in `person` where it is somebody's, why it came in `why`. */
export type LedgerLine = Entry & {
  readonly gauge: string;
  readonly person: string | undefined;
  readonly why: Words;
};

const GAUGES: readonly string[] = [...OWN_GAUGES, ...PILLARS];
const OF_PEOPLE: readonly string[] = ['trust', 'engagement'];

/** `before` is where the ledger begins: the turn's beginning as a rule; without it, all of it. */
export const figuresView = (look: Look, before: Game | undefined): FiguresView => {
  const { game } = look;
  return {
    gauges: Object.fromEntries(GAUGES.map((gauge) => [gauge, read(game, gauge)!])),
    people: peopleHere(look).map(({ id, name }) => ({
      id,
      name,
      trust: read(game, `trust.${id}`)!,
      engagement: read(game, `engagement.${id}`)!,
    })),
    legs: legWords(game),
    ledger: ledgerSince(look, before),
  };
};

const ledgerSince = (look: Look, before: Game | undefined): LedgerLine[] => {
  const lines: LedgerLine[] = [];
  for (let at = look.game.ledger; at && at !== before?.ledger; at = at.before) {
    const [gauge = '', id = ''] = at.entry.name.split('.');
    if (GAUGES.includes(at.entry.name))
      lines.push({ ...at.entry, gauge, person: undefined, why: causeWords(look, at.entry.cause) });
    else if (OF_PEOPLE.includes(gauge) && isHere(look.game, id))
      lines.push({ ...at.entry, gauge, person: nameOf(look, id), why: causeWords(look, at.entry.cause) });
  }
  return lines.toReversed();
};
