/** What the paired re-runs say of options: what each is worth, which is beaten by another, which choice is none. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Dominated, OptionBalance } from './balance.ts';
import type { GameFacts } from './facts.ts';
import { ENOUGH } from './reruns.ts';
import { rounded, shareOf } from './spread.ts';
import { COMPARED, type DilemmaTally, type Pair, type Tally } from './tally.ts';

/** At least as good in so many of the re-runs; better in something in more than the exceptions that leaves. */
const NEARLY_ALL = 0.95;

const eachOf = <T>(scenario: Scenario, of: (id: string, options: readonly string[], dilemma: number) => T[]): T[] =>
  Object.entries(scenario.dilemmas).flatMap(([id, { options }], i) => of(id, Object.keys(options), i));

export const optionsOf = (
  scenario: Scenario,
  games: readonly GameFacts[],
  tally: Tally,
): Readonly<Record<string, OptionBalance>> =>
  Object.fromEntries(
    eachOf(scenario, (id, options, dilemma) => {
      const given = games.flatMap(({ answers }) => (answers[dilemma] === 0 ? [] : [answers[dilemma]!]));
      return options.map((option, i): [string, OptionBalance] => {
        const { reruns, worth } = tally[dilemma]!.options[i]!;
        const picked = given.filter((answer) => answer === i + 1).length;
        return [
          `${id}.${option}`,
          {
            picked: shareOf(picked, given.length),
            answered: given.length,
            worth: reruns === 0 ? 0 : rounded(worth / reruns),
            reruns,
          },
        ];
      });
    }),
  );

/** Options that another beats; of several that do, the one that does so most often. */
export const dominatedOf = (scenario: Scenario, tally: Tally): Dominated[] =>
  eachOf(scenario, (id, options, dilemma) =>
    options.flatMap((option, worse) => {
      const found = options
        .map((by, better) => ({ by, pair: pairOf(tally[dilemma]!, better, worse) }))
        .filter(({ pair }) => beats(pair))
        .toSorted((a, b) => b.pair.asGood / b.pair.reruns - a.pair.asGood / a.pair.reruns)[0];
      if (found === undefined) return [];
      const { by, pair } = found;
      return [
        {
          option: `${id}.${option}`,
          by: `${id}.${by}`,
          reruns: pair.reruns,
          share: shareOf(pair.asGood, pair.reruns),
          better: moreOf(pair),
        },
      ];
    }),
  );

const pairOf = ({ pairs, options }: DilemmaTally, a: number, b: number): Pair => pairs[a * options.length + b]!;

const beats = ({ reruns, asGood, better }: Pair): boolean =>
  reruns >= ENOUGH && asGood >= NEARLY_ALL * reruns && better.some((times) => times > (1 - NEARLY_ALL) * reruns);

const moreOf = ({ reruns, more }: Pair): Record<string, number> =>
  Object.fromEntries(
    COMPARED.flatMap((name, i): [string, number][] => {
      const mean = rounded(more[i]! / reruns);
      return mean > 0 ? [[name, mean]] : [];
    }),
  );

/** Dilemmas whose options led to the same end in every re-run. */
export const fakeOf = (scenario: Scenario, tally: Tally): string[] =>
  eachOf(scenario, (id, _options, i) => {
    const { reruns, differed } = tally[i]!;
    return reruns >= ENOUGH && differed === 0 ? [id] : [];
  });

/** Dilemmas with too few re-runs to say anything of. */
export const unjudgedOf = (scenario: Scenario, tally: Tally): string[] =>
  eachOf(scenario, (id, _options, i) => (tally[i]!.reruns < ENOUGH ? [id] : []));
