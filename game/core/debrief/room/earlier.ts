/**
 * An earlier class as a ghost behind the pictures: counts alone, of groups of three and more, so that it can be kept without
 * keeping anybody. It is compared only where the same things could be chosen.
 */
import { HATS, LEADER_TASKS } from '../../scenario/vocabulary.ts';
import { type ClassDebrief, type CurveName, SMALLEST_GROUP, type Split } from '../class/class.ts';
import type { Counted, Earlier, Stage } from './stage.ts';

type Counts = Readonly<Record<string, number>>;

/** Plain JSON: no alias, no session, no sentence. */
export type ClassCounts = {
  readonly format: 'two-hats-class/1';
  readonly scenario: string;
  readonly contentHash: string;
  readonly n: number;
  /** Of anchors that three or more answered, by dilemma: final answers by option. */
  readonly splits: Readonly<Record<string, Earlier>>;
  /** By ending, and `unfinished`. */
  readonly endings: Counts | undefined;
  /** The share that closed a turn as public servant, 0 to 1, by the first week of the turn. */
  readonly hats: readonly { readonly week: number; readonly share: number }[];
  /** The middle of the class at the end of each turn, by what was measured. */
  readonly curves: Readonly<Record<string, readonly { readonly week: number; readonly median: number }[]>>;
  /** How many never asked, by task. */
  readonly tasks: Counts;
};

const FORMAT = 'two-hats-class/1';
const UNFINISHED = 'unfinished';
const rounded = (n: number): number => Math.round(n * 1000) / 1000;
const tally = (all: readonly (readonly [string, number])[]): Counts => Object.fromEntries(all);

/** What of a class may be kept. Of fewer than three sessions nothing but how many they were. */
export const countsOf = (all: ClassDebrief): ClassCounts => ({
  format: FORMAT,
  scenario: all.scenario.id,
  contentHash: all.scenario.contentHash,
  n: all.n,
  splits: Object.fromEntries(
    all.splits
      .filter(({ anchor, shown }) => anchor && shown)
      .map(({ dilemma, answered, options }) => [
        dilemma,
        { n: answered, counts: tally(options.map(({ id, last }) => [id, last.length])) },
      ]),
  ),
  endings:
    all.endings &&
    tally([
      ...all.endings.endings.map(({ id, sessions }) => [id, sessions.length] as const),
      [UNFINISHED, all.endings.unfinished.length],
    ]),
  hats: all.hats.map(({ week, n, worn }) => ({ week, share: rounded(worn[HATS[0]].length / n) })),
  curves: Object.fromEntries(
    all.curves.map(({ id, turns }) => [id, turns.map(({ week, median }) => ({ week, median: rounded(median) }))]),
  ),
  tasks: tally(all.tasks.map(({ task, states }) => [task, states.neverAsked])),
});

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (it: unknown): it is Plain => typeof it === 'object' && it !== null && !Array.isArray(it);
const isNumber = (it: unknown): it is number => typeof it === 'number' && Number.isFinite(it) && it >= 0;
const isCounts = (it: unknown): it is Counts => isPlain(it) && Object.values(it).every(isNumber);
const isEarlier = (it: unknown): it is Earlier => isPlain(it) && isNumber(it['n']) && isCounts(it['counts']);
const areTurns = (it: unknown, figure: string): boolean =>
  Array.isArray(it) && it.every((turn) => isPlain(turn) && isNumber(turn['week']) && typeof turn[figure] === 'number');

/** What was kept, read back; undefined where it is nothing of the kind, or of fewer than three. */
export const countsFrom = (it: unknown): ClassCounts | undefined => {
  if (!isPlain(it) || it['format'] !== FORMAT || !isNumber(it['n']) || it['n'] < SMALLEST_GROUP) return undefined;
  const { scenario, contentHash, splits, endings, hats, curves, tasks } = it;
  const sound =
    typeof scenario === 'string' &&
    typeof contentHash === 'string' &&
    isPlain(splits) &&
    Object.values(splits).every(isEarlier) &&
    (endings === undefined || isCounts(endings)) &&
    areTurns(hats, 'share') &&
    isPlain(curves) &&
    Object.values(curves).every((turns) => areTurns(turns, 'median')) &&
    isCounts(tasks);
  return sound ? (it as unknown as ClassCounts) : undefined;
};

/** Whether every one of these has a number there, and nothing else has. */
const sameThings = (counts: Counts, ids: readonly string[]): boolean =>
  Object.keys(counts).length === ids.length && ids.every((id) => Object.hasOwn(counts, id));

/** The same options, and three answers at least. */
export const earlierSplit = (earlier: ClassCounts | undefined, { dilemma, options }: Split): Earlier | undefined => {
  const found = earlier !== undefined && Object.hasOwn(earlier.splits, dilemma) ? earlier.splits[dilemma] : undefined;
  if (found === undefined || found.n < SMALLEST_GROUP) return undefined;
  const same = sameThings(
    found.counts,
    options.map(({ id }) => id),
  );
  return same ? found : undefined;
};

/** Those who had not ended stand under `unfinished`. */
export const earlierEndings = (earlier: ClassCounts | undefined, endings: readonly Counted[]): Earlier | undefined => {
  if (earlier?.endings === undefined) return undefined;
  const same = sameThings(earlier.endings, [...endings.map(({ id }) => id), UNFINISHED]);
  return same ? { n: earlier.n, counts: earlier.endings } : undefined;
};

type Hats = Extract<Stage, { readonly kind: 'hats' }>['earlier'];
type Curves = Extract<Stage, { readonly kind: 'curves' }>['earlier'];

export const earlierHats = (earlier: ClassCounts | undefined): Hats =>
  earlier === undefined || earlier.hats.length === 0 ? undefined : { n: earlier.n, turns: earlier.hats };

export const earlierCurve = (earlier: ClassCounts | undefined, curve: CurveName): Curves => {
  const turns = earlier !== undefined && Object.hasOwn(earlier.curves, curve) ? earlier.curves[curve] : undefined;
  return earlier === undefined || turns === undefined || turns.length === 0 ? undefined : { n: earlier.n, turns };
};

export const earlierTasks = (earlier: ClassCounts | undefined): Earlier | undefined =>
  earlier !== undefined && sameThings(earlier.tasks, LEADER_TASKS)
    ? { n: earlier.n, counts: earlier.tasks }
    : undefined;
