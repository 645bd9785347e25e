/** Three faces, one line each, about what a turn did (game.md, section 3): those on whom it had most effect. */
import { type Entry, type Game, read } from '../engine/engine.ts';
import { HATS, type Hat } from '../scenario/vocabulary.ts';
import { echoOf } from './echo.ts';
import { type Person, isHere, person } from './people.ts';
import { type Words, phrase } from './phrase.ts';
import type { Look } from './texts.ts';

export type Face = {
  readonly person: Person;
  readonly line: Words | undefined;
  readonly mood: 'warmer' | 'cooler' | 'same';
};

const MOST = 3;
/** Rules of which somebody speaks in words of the game, where the author wrote none. */
const SPOKEN_RULES = ['thread', 'silentHat', 'permission', 'announceBroken', 'announceTooOften', 'theirHours', 'drift'];

/** What the ledger keeps of acts carried out, questions answered and dilemmas settled: a refused question is none of it. */
const DONE = /^(asked|done|dilemma)\./;

/** An entry about somebody, with the hat that was worn when it was made. */
type Felt = { readonly entry: Entry; readonly hat: Hat };

/** `before` is the game as the turn began, `look` the game after it; the latter must have come from the former. */
export const facesView = (before: Game, look: Look): Face[] => {
  const all = feltSince(before, look.game);
  const done = all.filter(({ entry }) => DONE.test(entry.name));
  const here = Object.keys(look.game.scenario.actors).filter((id) => isHere(look.game, id));
  const ranked = here
    .map((id) => ({ id, felt: all.filter(({ entry }) => concerns(entry, id)), echo: echoAmong(look, done, id) }))
    .filter((one) => one.felt.length > 0 || one.echo !== undefined || metSince(before, look.game, one.id))
    .toSorted((a, b) => Math.abs(total(b.felt)) - Math.abs(total(a.felt)));
  return inTheirOwnWords(ranked.slice(0, MOST).map((one) => face(look, one.id, one.felt, one.echo)));
};

/** What the game lets somebody say is said once; after that people speak in a line of their own. */
const inTheirOwnWords = (faces: readonly Face[]): Face[] => {
  const said = new Set<string>();
  return faces.map((one) => {
    if (typeof one.line !== 'object') return one;
    const again = said.has(one.line.key);
    said.add(one.line.key);
    return again ? { ...one, line: one.person.mood } : one;
  });
};

const concerns = ({ name }: Entry, id: string): boolean => name === `trust.${id}` || name === `engagement.${id}`;
const total = (felt: readonly Felt[]): number => felt.reduce((sum, { entry }) => sum + entry.change, 0);
const metSince = (before: Game, after: Game, id: string): boolean =>
  read(after, `lastMet.${id}`)! > 0 && read(after, `lastMet.${id}`)! >= read(before, 'week')!;

/** The ledger since `before`, oldest first; the hat is followed through its own entries. */
const feltSince = (before: Game, after: Game): Felt[] => {
  const entries: Entry[] = [];
  for (let at = after.ledger; at && at !== before.ledger; at = at.before) entries.push(at.entry);
  let hat = read(before, 'hat')!;
  return entries.toReversed().map((entry) => {
    if (entry.name === 'hat') hat += entry.change;
    return { entry, hat: HATS[hat - 1]! };
  });
};

const face = (look: Look, id: string, felt: readonly Felt[], echo: string | undefined): Face => {
  const sum = total(felt);
  const somebody = person(look, id);
  return {
    person: somebody,
    line: lineOf(look, id, felt) ?? echo ?? somebody.mood,
    mood: sum === 0 ? 'same' : sum > 0 ? 'warmer' : 'cooler',
  };
};

/** The largest entry that somebody has words for. */
const lineOf = (look: Look, id: string, felt: readonly Felt[]): Words | undefined => {
  const largestFirst = felt.toSorted((a, b) => Math.abs(b.entry.change) - Math.abs(a.entry.change));
  for (const { entry, hat } of largestFirst) {
    const line = ruleLine(entry) ?? echoOf(look, entry.cause, id, hat) ?? behind(look, entry, id, hat);
    if (line !== undefined) return line;
  }
  return undefined;
};

/** What somebody says about a thing that came about and moved nothing in them, such as a question that was answered. */
const echoAmong = (look: Look, done: readonly Felt[], id: string): string | undefined => {
  for (const { entry, hat } of done) {
    const line = echoOf(look, entry.cause, id, hat);
    if (line !== undefined) return line;
  }
  return undefined;
};

const behind = (look: Look, { because }: Entry, id: string, hat: Hat): string | undefined =>
  because === undefined ? undefined : echoOf(look, because, id, hat);

const ruleLine = ({ cause, change }: Entry): Words | undefined => {
  const rule = cause.startsWith('rule.') ? cause.slice('rule.'.length) : '';
  return change < 0 && SPOKEN_RULES.includes(rule) ? phrase(`face.${rule}`) : undefined;
};
