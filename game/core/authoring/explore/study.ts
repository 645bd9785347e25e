/** Everything about one scenario that the parts of exploring share. */
import { type Game, begin } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Charts, narrowed } from './charts/charts.ts';
import { type Distance, measureOf } from './distance.ts';
import { type Goal, goalsOf } from './goals.ts';
import { type Hinge, hingesOf } from './hinges.ts';
import type { Need } from './rules/needs.ts';
import { type Position, beginning, truthsOf } from './position.ts';
import type { Possible } from './rules/possible.ts';
import { provedUnreachable } from './rules/proof.ts';
import { type Record_, recordOf } from './record.ts';
import type { ExploreReport } from './report.ts';
import { rulesOf } from './rules/rules.ts';
import { type Weeks, weeksOf } from './weeks.ts';

export type Study = {
  readonly scenario: Scenario;
  /** Some game of it, for what is the same in all. */
  readonly game: Game;
  /** What was asked for. */
  readonly goals: readonly Goal[];
  readonly endings: readonly Goal[];
  readonly hinges: readonly Hinge[];
  readonly possible: Possible;
  readonly charts: Charts;
  readonly unreachable: ExploreReport['unreachable'];
  readonly measure: (needs: readonly Need[]) => Distance;
  readonly distanceTo: (goal: Goal) => Distance;
  readonly record: Record_;
  readonly weeks: Weeks;
  readonly beginnings: readonly Position[];
};

/** Prepares exploring, and proves what can be proved without playing. `wanted` are goal ids; all without it. */
export const studyOf = (scenario: Scenario, wanted: readonly string[] | undefined): Study => {
  const game = begin(scenario, 1, [], false);
  const { layout, promises } = game.compiled;
  const rules = rulesOf(scenario, new Map(layout.promises.map(({ id }, i) => [id, promises[i]!.terms.when])));
  const all = goalsOf(game);
  const goals = wanted === undefined ? all : all.filter(({ id }) => wanted.includes(id));
  const { possible, charts } = narrowed(game, rules);
  const proved = provedUnreachable(goals, rules, possible);
  const hinges = wanted === undefined ? hingesOf(game) : [];
  const impossible = provedUnreachable(
    hinges.map(({ goal }) => goal),
    rules,
    possible,
  );
  const record = recordOf([
    ...goals.filter(({ id }) => !proved.has(id)),
    ...hinges.flatMap(({ goal }) => (impossible.has(goal.id) ? [] : [goal])),
  ]);
  const measure = measureOf(game, rules);
  return {
    scenario,
    game,
    goals,
    endings: all.filter(({ id }) => id.startsWith('ending:')),
    hinges,
    possible,
    charts,
    unreachable: Object.fromEntries(proved),
    measure,
    distanceTo: measuredOnce(measure),
    record,
    weeks: weeksOf(),
    beginnings: truthsOf(scenario).map((truths) => beginning(scenario, truths, record.watch)),
  };
};

const measuredOnce = (measure: Study['measure']): Study['distanceTo'] => {
  const distances = new Map<string, Distance>();
  return ({ id, needs }) => {
    const made = distances.get(id) ?? measure(needs);
    distances.set(id, made);
    return made;
  };
};
