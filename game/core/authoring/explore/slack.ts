/** What is left over on a way, and what more to spend would bring. */
import { type Policy, begin, decide, parseDecision, playOut, policies, read } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { PILLARS } from '../../scenario/vocabulary.ts';
import type { GoalId, Slack, Witness } from './report.ts';

/** Hours and euros left on the way to something. */
export const slackOf = (scenario: Scenario, goal: GoalId, lines: Witness): Slack => {
  let game = begin(scenario, 1, [], false);
  const hours: number[] = [];
  for (const line of lines) {
    const parsed = parseDecision(line);
    const result = parsed.ok ? decide(game, parsed.dated) : undefined;
    if (result === undefined || !result.ok) throw new Error(`a way is refused: ${line}`);
    if (parsed.ok && parsed.dated.decision.kind === 'end') hours.push(read(game, 'hours')!);
    game = result.value;
  }
  const total = hours.reduce((sum, one) => sum + one, 0);
  return { goal, hours: total, leastHours: Math.min(...hours), funds: read(game, 'funds')! };
};

export const ONE_HOUR = 1;
export const THOUSAND_EUROS = 1000;
const MOST_HOURS = 24;
const MOST_FUNDS = 1_000_000;

/** The same scenario with more to spend. */
export const withMore = (scenario: Scenario, hours: number, funds: number): Scenario => ({
  ...scenario,
  start: {
    ...scenario.start,
    hours: Math.min(MOST_HOURS, scenario.start.hours + hours),
    funds: Math.min(MOST_FUNDS, scenario.start.funds + funds),
  },
});

/** Players whose games are compared: one plans, one does not. */
const PLAYERS: readonly (readonly [name: string, games: number])[] = [
  ['greedy', 3],
  ['ordinary', 24],
];
const MEASURED = ['value', ...PILLARS] as const;

export const COMPARED_GAMES = PLAYERS.flatMap(([name, games]) =>
  Array.from({ length: games }, (_, i) => ({ policy: policies[name] as Policy, seed: i + 1 })),
);

/** The measures at the end of one game. */
export const measured = (scenario: Scenario, { policy, seed }: (typeof COMPARED_GAMES)[number]): number[] => {
  const { game } = playOut(scenario, seed, policy, false);
  return MEASURED.map((name) => read(game, name)!);
};

/** Mean changes by name, in tenths of a point. */
export const gainsOf = (before: readonly number[][], after: readonly number[][]): Record<string, number> =>
  Object.fromEntries(
    MEASURED.map((name, i) => {
      const mean = (games: readonly number[][]) =>
        games.reduce((sum, one) => sum + one[i]!, 0) / Math.max(1, games.length);
      return [name, Math.round((mean(after) - mean(before)) * 10) / 10];
    }),
  );
