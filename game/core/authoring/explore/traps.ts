/** Traps: positions where nothing can be decided, storyline states that lock in, and decisions that leave only failure. */
import { turnWeek } from '../../engine/engine.ts';
import type { Game } from '../../engine/engine.ts';
import { spanIn } from './charts/chances.ts';
import type { Charts } from './charts/charts.ts';
import { leadingTo } from './charts/walk-chart.ts';
import type { Walked } from './walk/exhaust.ts';
import type { Goal } from './goals.ts';
import { type Position, linesOf } from './position.ts';
import type { Possible } from './rules/possible.ts';
import { couldHold } from './rules/ranges.ts';
import type { GoalId, Trap, Witness } from './report.ts';

const MOST = 3;

const turnsAfter = ({ compiled, scenario }: Game, week: number): number =>
  scenario.start.turns.length - 1 - compiled.turnStarts.indexOf(week);

export const stuckTraps = (positions: readonly Position[]): Trap[] =>
  positions.map(({ game, way }) => {
    const week = turnWeek(game);
    return {
      kind: 'stuck',
      state: undefined,
      final: false,
      week,
      turnsLeft: turnsAfter(game, week),
      witness: linesOf(way),
    };
  });

/**
 * Storyline states from which every ending but the last is out of reach: in none of the configurations that can follow could
 * such an ending hold. `witness` is the way to each state that was reached. A storyline that was not walked locks nobody in.
 */
export const lockingStates = (
  game: Game,
  endings: readonly Goal[],
  possible: Possible,
  charts: Charts,
  witness: (state: GoalId) => Witness | undefined,
): Trap[] => {
  if (endings.length < 2) return [];
  const others = endings.slice(0, -1).filter(({ needs }) => needs.every((need) => couldHold(need, possible.spanOf)));
  return [...charts].flatMap(([story, { shape, walked }]) => {
    const within = spanIn(shape, possible.spanOf);
    const leads = leadingTo(walked, (here) => {
      const spanOf = within(here);
      return others.some(({ needs }) => needs.every((need) => couldHold(need, spanOf)));
    });
    const locking = shape.states.filter((node) =>
      walked.configurations.every((here, place) => !leads[place] || !shape.isActive(node, here)),
    );
    return locking.flatMap(({ id, kind }): Trap[] => {
      const state = `state:${story}.${id}`;
      const way = witness(state);
      if (way === undefined) return [];
      const week = weekAfter(game, way);
      const turnsLeft = turnsAfter(game, week);
      return turnsLeft < 1
        ? []
        : [{ kind: 'locked-in', state, final: kind === 'final', week, turnsLeft, witness: way }];
    });
  });
};

/** The first week of the turn in which one is after these lines. */
const weekAfter = ({ compiled }: Game, lines: Witness): number => {
  const [week = '1', verb] = (lines.at(-1) ?? '1').split(' ');
  if (verb !== 'end') return Number(week);
  return compiled.turnStarts[compiled.turnStarts.indexOf(Number(week)) + 1] ?? Number(week);
};

/** From an exhaustive walk: decisions, not the passing of time, after which only the last ending is left. */
export const failingDecisions = (game: Game, walked: Walked, ahead: Int32Array, last: number): Trap[] => {
  const only = 1 << last;
  const into = new Map<number, number>();
  for (let i = 0; i < walked.steps.length; i += 2) {
    const [from, to] = [walked.steps[i]!, walked.steps[i + 1]!];
    const lost = ahead[to] === only && ahead[from] !== only && ahead[from] !== 0;
    if (lost && walked.ways[to]?.line.decision.kind !== 'end' && !into.has(to)) into.set(to, from);
  }
  return [...into.keys()]
    .map((state): Trap => {
      const week = walked.weeks[state]!;
      const witness = linesOf(walked.ways[state]);
      return { kind: 'only-failure', state: undefined, final: false, week, turnsLeft: turnsAfter(game, week), witness };
    })
    .filter(({ turnsLeft }) => turnsLeft >= 1)
    .toSorted((a, b) => b.turnsLeft - a.turnsLeft || a.witness.length - b.witness.length)
    .slice(0, MOST);
};
