/**
 * Findings as headlines (look.md): made from the class by a rule with a threshold, and neutral below it. A headline never says
 * what would have been right. Words are keys of `room.headline.*`.
 *
 * A finding about people needs three of them; "nearly all" is four in five.
 */
import { HATS } from '../../scenario/vocabulary.ts';
import { type Words, phrase } from '../../scenario/phrase.ts';
import type {
  ClassAnger,
  ClassFact,
  ClassTask,
  Contrast,
  Curve,
  Endings,
  Fate,
  HatBand,
  Split,
} from '../class/class.ts';
import { SMALLEST_GROUP } from '../class/class.ts';
import type { Ranked } from '../class/discuss.ts';

const NEARLY_ALL = 0.8;
/** What somebody is called at the beginning of a sentence: without what stands behind the comma to find somebody by. */
const short = (name: string): string => name.split(',')[0]!.trim();
/** The same within one: an article, and a title in Dutch, are small there. */
const within = (name: string): string =>
  short(name).replace(/^(The|An?|De|Het|Een|Wethouder|Mevrouw|Meneer|Directeur)(?= )/, (word) => word.toLowerCase());
const enough = (n: number): boolean => n >= SMALLEST_GROUP;
const headline = (name: string, values: Readonly<Record<string, Words | number>> = {}): Words =>
  phrase(`room.headline.${name}`, values);
const most = <T>(all: readonly T[], of: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best === undefined || of(one) > of(best) ? one : best), undefined);

/**
 * How many fewer stood behind an answer after the advice than before, as the picture shows it; else where nearly all stood, or
 * two camps that were nearly all together.
 */
export const splitHeadline = ({ answered, twice, options, moves }: Split): Words => {
  const came = (id: string, end: 'from' | 'to'): number =>
    moves.filter((move) => move[end] === id).reduce((sum, { n }) => sum + n, 0);
  const lost = twice === 0 ? [] : options.map(({ id, name }) => ({ name, n: came(id, 'from') - came(id, 'to') }));
  const left = most(lost, ({ n }) => n);
  if (left !== undefined && enough(left.n)) return headline('left', { n: left.n, option: left.name });
  const [first, second] = options.toSorted((a, b) => b.last.length - a.last.length);
  if (first === undefined) return headline('answers', { n: answered });
  if (first.last.length >= answered * NEARLY_ALL)
    return headline('nearlyAll', { n: first.last.length, of: answered, option: first.name });
  const both = first.last.length + (second?.last.length ?? 0);
  if (second !== undefined && enough(second.last.length) && both >= answered * NEARLY_ALL)
    return headline('camps', { a: first.name, n: first.last.length, b: second.name, m: second.last.length });
  return headline('answers', { n: answered });
};

/** Whom the class looked at (nobody was pointed at more), and who it was. */
export const angerHeadline = ({ people, pointed }: ClassAnger): Words => {
  const over = (one: ClassAnger['people'][number]): number => one.expected.length - one.actual.length;
  const seen = most(people, ({ expected }) => expected.length);
  const missed = most(people, (one) => -over(one));
  const [looked, were] = [seen ? over(seen) : 0, missed ? -over(missed) : 0];
  if (seen !== undefined && missed !== undefined && enough(looked) && enough(were))
    return headline('lookedAt', { a: within(seen.name), b: within(missed.name) });
  if (missed !== undefined && enough(were)) return headline('nobodyExpected', { b: within(missed.name), n: were });
  return headline('anger', { n: pointed });
};

/** What a few re-runs can tell, and no more. */
const tenths = (points: number): number => Math.round(points * 10) / 10;

/** Only a difference that is no accident of the re-runs (class/discuss.ts). */
export const worthHeadline = (split: Split, ranked: Ranked | undefined): Words => {
  const nameOf = (id: string): string => split.options.find((one) => one.id === id)?.name ?? id;
  for (const reason of ranked?.reasons ?? []) {
    if (reason.kind === 'costly')
      return headline('costly', {
        n: reason.n,
        option: nameOf(reason.option),
        best: nameOf(reason.best),
        by: tenths(reason.by),
      });
    if (reason.kind === 'divided')
      return headline('worthMore', { best: nameOf(reason.best), worst: nameOf(reason.worst), by: tenths(reason.by) });
  }
  return headline('noWorth');
};

/** How the hands moved through the talk. */
export const slopeHeadline = (
  options: readonly { readonly name: string; readonly first: number; readonly last: number }[],
): Words => {
  const won = most(options, ({ first, last }) => last - first);
  const lost = most(options, ({ first, last }) => first - last);
  if (won !== undefined && enough(won.last - won.first))
    return headline('won', { option: won.name, n: won.last - won.first });
  if (lost !== undefined && enough(lost.first - lost.last))
    return headline('lost', { option: lost.name, n: lost.first - lost.last });
  return headline('unmoved');
};

export const partingHeadline = ({ parting, untilWeek }: Contrast): Words =>
  parting === undefined ? headline('apart', { week: untilWeek }) : headline('parting', { week: parting.week });

/** Which role heard it, or how few did. */
export const heardHeadline = ({ heard, n, name: whole }: ClassFact): Words => {
  const from = within(whole);
  const only = HATS.find((hat) => heard.every(({ as }) => as === hat));
  if (enough(heard.length) && only !== undefined && heard.length < n)
    return headline(`heardOnlyAs.${only}`, { n: heard.length, of: n, from });
  if (heard.length === 0) return headline('heardByNobody', { n, from });
  if (heard.length === n) return headline('heardByAll', { n, from });
  return headline('heardBy', { n: heard.length, of: n, from });
};

export const fatesHeadline = (fates: Readonly<Record<Fate, number>>, heard: number): Words => {
  if (enough(fates.broken)) return headline('broken', { n: fates.broken });
  if (fates.kept >= heard * NEARLY_ALL && enough(fates.kept)) return headline('unused', { n: fates.kept, of: heard });
  return headline('fates', { n: heard });
};

/** The turn in which the class wore most nearly one hat. */
export const hatsHeadline = (bands: readonly HatBand[]): Words => {
  const turns = bands.flatMap(({ week, n, worn }) => HATS.map((hat) => ({ week, n, hat, worn: worn[hat].length })));
  const top = most(turns, ({ worn, n }) => worn / n);
  if (top === undefined || !enough(top.worn) || top.worn < top.n * NEARLY_ALL) return headline('hats');
  return headline(`oneHat.${top.hat}`, { n: top.worn, of: top.n, week: top.week });
};

/** The turn after which the middle of the class fell most. */
export const curveHeadline = ({ id, turns }: Curve): Words => {
  const steps = turns.slice(1).map((turn, i) => ({ week: turn.week, by: Math.round(turns[i]!.median - turn.median) }));
  const fall = most(steps, ({ by }) => by);
  if (fall === undefined || fall.by < FALL || id === 'hours' || id === 'seen' || id === 'funds')
    return headline(`curve.${id}`);
  return headline('fell', { what: headline(`curve.${id}`), week: fall.week, by: fall.by });
};
/** Points on a scale of a hundred in one turn. */
const FALL = 8;

export const endingsHeadline = ({ endings, n }: Endings): Words => {
  const reached = endings.filter(({ sessions }) => sessions.length > 0);
  const top = most(reached, ({ sessions }) => sessions.length);
  if (top !== undefined && enough(top.sessions.length) && top.sessions.length >= n * NEARLY_ALL)
    return headline('oneEnding', { n: top.sessions.length, of: n, ending: top.name });
  return headline('endings', { n: reached.length });
};

/** A task that nobody asked for, and how many there were of these. */
export const tasksHeadline = (tasks: readonly ClassTask[], n: number): Words => {
  const never = tasks.filter(({ states }) => states.neverAsked === n);
  const [first] = never;
  if (first === undefined || !enough(n)) return headline('tasks');
  return headline('neverAsked', { n: never.length, task: phrase(`task.${first.task}`) });
};
