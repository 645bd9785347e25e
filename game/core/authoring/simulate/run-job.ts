/** Does one piece of the work of a simulation. */
import { type Policy, lookingAhead, policies, search } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type GameFacts, playGame } from './facts.ts';
import type { Job, JobResult, Wearing, Wish } from './jobs.ts';
import { rerunPart } from './reruns.ts';

/** Nothing is remembered from one job to the next, so that it does not matter who does which. */
export const runJob = (scenario: Scenario, wish: Wish, job: Job): JobResult => {
  switch (job.kind) {
    case 'games':
      return { kind: 'games', games: gamesOf(scenario, policies[job.policy]!, wish.seed + job.first, job.count) };
    case 'search':
      return {
        kind: 'search',
        games: gamesOf(scenario, bestOf(scenario, wish.seed, job.wearing), wish.seed, job.measured),
      };
    case 'reruns':
      return { kind: 'reruns', tally: rerunPart(scenario, wish, job.part) };
  }
};

const gamesOf = (scenario: Scenario, policy: Policy, first: number, count: number): GameFacts[] =>
  Array.from({ length: count }, (_, i) => playGame(scenario, policy, (first + i) >>> 0));

/** Searches draw luck of their own from the seed; it is not the luck that the games of the report have. */
const bestOf = (scenario: Scenario, seed: number, wearing: Wearing): Policy => {
  const held = wearing === 'free' ? undefined : wearing;
  return lookingAhead(search(scenario, seed, held), held);
};
