/** How many decisions a second `decide` takes, all choices being listed before each. */
import { type Decision, begin, choices, decide, ending, turnWeek } from '../../game/core/engine/engine.ts';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import { dice } from './dice.ts';

const DECISIONS_A_ROUND = 60_000;

const round = (scenario: Scenario, seed: number): number => {
  const roll = dice(seed);
  let game = begin(scenario, seed);
  const open: Decision[] = [];
  const start = performance.now();
  for (let n = 0; n < DECISIONS_A_ROUND; n++) {
    if (ending(game) !== undefined) game = begin(scenario, seed + n);
    open.length = 0;
    for (const choice of choices(game))
      if (choice.closed === undefined && choice.decision.kind !== 'undo') open.push(choice.decision);
    const result = decide(game, { week: turnWeek(game), decision: open[roll(open.length)]! });
    if (!result.ok) throw new Error('an open decision was refused');
    game = result.value;
  }
  return Math.round((DECISIONS_A_ROUND / (performance.now() - start)) * 1000);
};

const WARM_UP = 3;

/** Rounds of random play; the first three warm up and do not count. */
export const decisionsPerSecond = (scenario: Scenario, rounds: number): { median: number; rounds: number[] } => {
  for (let seed = 1; seed <= WARM_UP; seed++) round(scenario, seed);
  const measured = Array.from({ length: rounds }, (_, i) => round(scenario, WARM_UP + i + 1));
  return { median: measured.toSorted((a, b) => a - b)[measured.length >> 1]!, rounds: measured };
};
