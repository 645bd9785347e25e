/** Puts the results of all jobs together. What is missing is left out and the report says that it is partial. */
import type { Scenario } from '../../scenario/scenario.ts';
import { PILLARS, type Pillar } from '../../scenario/vocabulary.ts';
import type { Binding, GoalBalance, PlayerBalance, Resource, SimulateReport, Spread } from './balance.ts';
import { AMOUNTS, type Amount, type GameFacts, RESOURCES } from './facts.ts';
import { figuresOf } from './figures.ts';
import { type Job, type JobResult, SEARCHED, type Wearing, type Wish, playersOf } from './jobs.ts';
import { shareOf, spreadOf } from './spread.ts';
import { addTally, emptyTally } from './tally.ts';
import { twoHatsOf } from './two-hats.ts';
import { dominatedOf, fakeOf, optionsOf, unjudgedOf } from './verdicts.ts';

type Results = readonly (JobResult | undefined)[];
type Played = ReadonlyMap<string, readonly GameFacts[]>;

/** The report of a simulation. Results are taken in the order of the jobs, so it does not matter who finished first. */
export const reportOf = (scenario: Scenario, wish: Wish, jobs: readonly Job[], results: Results): SimulateReport => {
  const played = playedBy(wish, jobs, results);
  const named = Object.fromEntries([...played].map(([name, games]) => [name, balanceOf(scenario, games)]));
  const games = [...played.values()].flat();
  const twoHats = twoHatsOf(scenario, searchedBy(jobs, results));
  const tally = tallyOf(scenario, results);
  const binding = bindingOf(games);
  return {
    seed: wish.seed,
    runs: games.length,
    partial: jobs.some((_, i) => results[i] === undefined),
    policies: named,
    twoHats,
    options: optionsOf(scenario, games, tally),
    dominated: dominatedOf(scenario, tally),
    fake: fakeOf(scenario, tally),
    unjudged: unjudgedOf(scenario, tally),
    binding,
    neverBinding: games.length === 0 ? [] : RESOURCES.filter((resource) => binding[resource] === 0),
    goals: goalsIn(scenario, played),
    neverGot: neverGot(scenario, games),
    figures: figuresOf(named, twoHats),
  };
};

/** Games by player, in the order of the wish. The searched player's are those by which the free search was measured. */
const playedBy = (wish: Wish, jobs: readonly Job[], results: Results): Played => {
  const all = new Map<string, GameFacts[]>(playersOf(wish).map((name) => [name, []]));
  for (const [i, job] of jobs.entries()) {
    const result = results[i];
    if (result === undefined || result.kind === 'reruns') continue;
    const player = job.kind === 'games' ? job.policy : job.kind === 'search' && job.wearing === 'free' ? SEARCHED : '';
    all.get(player)?.push(...result.games);
  }
  return all;
};

const searchedBy = (jobs: readonly Job[], results: Results): ReadonlyMap<Wearing, readonly GameFacts[]> =>
  new Map(
    jobs.flatMap((job, i): [Wearing, readonly GameFacts[]][] => {
      const result = results[i];
      return job.kind === 'search' && result?.kind === 'search' ? [[job.wearing, result.games]] : [];
    }),
  );

const tallyOf = (scenario: Scenario, results: Results) => {
  const tally = emptyTally(Object.values(scenario.dilemmas).map(({ options }) => Object.keys(options).length));
  for (const result of results) if (result?.kind === 'reruns') addTally(tally, result.tally);
  return tally;
};

const balanceOf = (scenario: Scenario, games: readonly GameFacts[]): PlayerBalance => {
  const all = (name: Amount): number[] => games.map(({ amounts }) => amounts[AMOUNTS.indexOf(name)]!);
  const endings = Object.keys(scenario.endings);
  return {
    runs: games.length,
    endings: Object.fromEntries(
      endings.map((id, i) => [id, shareOf(games.filter(({ ending }) => ending === i).length, games.length)]),
    ),
    value: spreadOf(all('value')),
    gained: spreadOf(all('value').map((value) => value - scenario.value.start)),
    pillars: Object.fromEntries(PILLARS.map((pillar) => [pillar, spreadOf(all(pillar))])) as Record<Pillar, Spread>,
    energy: spreadOf(all('energy')),
    cover: spreadOf(all('cover')),
    funds: spreadOf(all('funds')),
    hours: spreadOf(all('hours')),
    decisions: spreadOf(all('decisions')),
  };
};

const bindingOf = (games: readonly GameFacts[]): Binding =>
  Object.fromEntries(
    RESOURCES.map((resource, i) => [
      resource,
      shareOf(games.filter(({ bound }) => (bound & (1 << i)) !== 0).length, games.length),
    ]),
  ) as Record<Resource, number>;

const goalsIn = (scenario: Scenario, played: Played): SimulateReport['goals'] => {
  const games = [...played.values()].flat();
  return Object.fromEntries(
    scenario.goals.map((goal, i): [string, GoalBalance] => {
      const avoids = ({ goals }: GameFacts): boolean => (goals & (1 << i)) === 0;
      const avoidedBy = [...played].flatMap(([policy, own]) => {
        const avoiding = own.filter(avoids);
        const [first] = avoiding;
        return first === undefined ? [] : [{ policy, share: shareOf(avoiding.length, own.length), seed: first.seed }];
      });
      return [goal, { practised: shareOf(games.length - games.filter(avoids).length, games.length), avoidedBy }];
    }),
  );
};

const neverGot = (scenario: Scenario, games: readonly GameFacts[]): string[] =>
  games.length === 0 ? [] : Object.keys(scenario.endings).filter((_, i) => !games.some(({ ending }) => ending === i));
