/** Points of no return: along one game, after which decision something could not be had any more. */
import { type DatedDecision, type Game, makeDecision } from '../../engine/engine.ts';
import { PILLARS } from '../../scenario/vocabulary.ts';
import { diceOf } from './dice.ts';
import type { Distance } from './distance.ts';
import type { Goal } from './goals.ts';
import { type Expression, type Need, reaches, written } from './rules/needs.ts';
import { type Position, beginning, decisionsOf, isOver, take, truthsOf } from './position.ts';
import { recordOf } from './record.ts';
import type { PointOfNoReturn } from './report.ts';
import { searchOf } from './search.ts';

/** Games that are played from one position before it is said that nothing was found from there. */
const ROUNDS = 25;

/** Each pillar at the highest level that some ending asks for. */
export const pillarGoals = ({ scenario }: Game): Goal[] =>
  PILLARS.flatMap((pillar): Goal[] => {
    const levels = Object.values(scenario.endings).flatMap(({ when }) =>
      written(scenario, when).flatMap((e) => levelsOf(e, pillar)),
    );
    if (levels.length === 0) return [];
    const level = Math.max(...levels);
    return [{ id: `pillar:${pillar}>=${level}`, needs: [reaches(pillar, level)], shows: () => false }];
  });

const levelsOf = (e: Expression, name: string): number[] => {
  if ((e.op === '>=' || e.op === '>') && e.left.op === 'name' && e.left.name === name && e.right.op === 'value')
    return [e.right.value + (e.op === '>' ? 1 : 0)];
  if (e.op === 'and' || e.op === 'or') return [...levelsOf(e.left, name), ...levelsOf(e.right, name)];
  return [];
};

/** A pillar's level counts once the game is over. */
export const atTheEnd = (goal: Goal, game: Game): Goal => {
  if (!goal.id.startsWith('pillar:')) return goal;
  const [pillar = '', level = ''] = goal.id.slice(7).split('>=');
  const now = game.compiled.reader(pillar)!;
  const over = game.compiled.reader('ending')!;
  return { ...goal, shows: (state) => over(state) > 0 && now(state) >= Number(level) };
};

/** All positions of a game, the beginning first. */
export const positionsAlong = (game: Game, decisions: readonly DatedDecision[]): Position[] => {
  const said = decisions.flatMap(({ decision }) => (decision.kind === 'draw' ? [decision] : []));
  const truths = truthsOf(game.scenario).find((some) =>
    some.every(({ outcomes, outcome }) => {
      const one = said.find((draw) => draw.outcomes === outcomes);
      return one === undefined || one.outcome === outcome;
    }),
  )!;
  let here = beginning(game.scenario, truths, SILENT);
  const all = [here];
  let draws = said.filter(({ outcomes }) => Object.hasOwn(game.scenario.outcomes, outcomes));
  for (const { decision } of decisions) {
    if (decision.kind === 'draw') continue;
    const next = take(here, decision, (outcomes) => {
      const at = draws.findIndex((one) => one.outcomes === outcomes);
      const { outcome } = draws[at]!;
      draws = draws.toSpliced(at, 1);
      return outcome;
    });
    if (next === undefined) throw new Error(`a way is refused: ${makeDecision({ week: 0, decision })}`);
    here = next;
    all.push(here);
  }
  return all;
};

const SILENT = { entered: () => undefined, taken: () => undefined };

/** Whether a goal is found by searching on from a position. */
function* found(
  from: Position,
  goal: Goal,
  measure: (needs: readonly Need[]) => Distance,
  seed: number,
): Generator<void, boolean> {
  const record = recordOf([goal]);
  const distance = measure(goal.needs);
  const search = searchOf({
    record,
    dice: diceOf(seed),
    distanceTo: () => distance,
    beginnings: [from],
    seen: () => undefined,
  });
  search.keep(from);
  for (let i = 0; i < ROUNDS && record.open().length > 0; i++) {
    search.round();
    yield;
  }
  return record.open().length === 0;
}

/**
 * Halves the game until it is known after which decision the goal was not found any more. Undefined if it was never there, or
 * was there until the last decision.
 */
export function* lostAlong(
  positions: readonly Position[],
  goal: Goal,
  along: string,
  measure: (needs: readonly Need[]) => Distance,
  seed: number,
): Generator<void, PointOfNoReturn | undefined> {
  const game = positions[0]!.game;
  const wanted = atTheEnd(goal, game);
  let has = 0;
  let lost = positions.length - 1;
  if (wanted.shows(positions[lost]!.game.state) || !isOver(positions[lost]!)) return undefined;
  while (lost - has > 1) {
    const middle = (has + lost) >> 1;
    if (yield* found(positions[middle]!, wanted, measure, seed)) has = middle;
    else lost = middle;
  }
  if (lost === positions.length - 1) return undefined;
  if (has === 0 && !(yield* found(positions[0]!, wanted, measure, seed))) return undefined;
  return pointOf(goal, along, positions[lost]!, false);
}

export const pointOf = (goal: Goal, along: string, { way }: Position, proved: boolean): PointOfNoReturn => {
  const last = decisionsOf(way).at(-1)!;
  return { goal: goal.id, along, week: last.week, after: makeDecision(last), proved };
};
