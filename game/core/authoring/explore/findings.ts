/** What stands in the report once the walking and searching is done: traps, fairness, points of no return, slack, worth. */
import type { Walk } from './walk/exhaust.ts';
import { endingsAhead } from './walk/endings.ts';
import type { Goal } from './goals.ts';
import { lostAlong, pillarGoals, pointOf, positionsAlong } from './no-return.ts';
import type { ExploreReport, GoalId, PointOfNoReturn, Trap, Unfair, Witness, Worth } from './report.ts';
import { diceOf } from './dice.ts';
import { recordOf } from './record.ts';
import { searchOf } from './search.ts';
import { COMPARED_GAMES, ONE_HOUR, THOUSAND_EUROS, gainsOf, measured, slackOf, withMore } from './slack.ts';
import { type Study, studyOf } from './study.ts';
import { failingDecisions, lockingStates, stuckTraps } from './traps.ts';
import { parseDecision } from '../../engine/engine.ts';

export type Findings = Pick<ExploreReport, 'traps' | 'fairness' | 'slack' | 'pointsOfNoReturn' | 'worth'>;

export const trapsOf = (study: Study, ways: ReadonlyMap<GoalId, Witness>, walk: Walk | undefined): Trap[] => {
  const { game, endings, possible, charts, weeks } = study;
  const locking = lockingStates(game, endings, possible, charts, (state) => ways.get(state));
  const known = [...stuckTraps(weeks.stuck()), ...locking];
  if (walk === undefined || endings.length < 2) return known;
  const walked = walk.walked();
  const order = endings.map(({ id }) => id.slice('ending:'.length));
  return [...known, ...failingDecisions(game, walked, endingsAhead(walked, order), order.length - 1)];
};

/** Hinges that no game showed; certain where they cannot be, or where every state was seen. */
export const unfairOf = ({ hinges, record, possible }: Study, exhaustive: boolean): Unfair[] => {
  const open = new Set(record.open().map(({ id }) => id));
  return hinges.flatMap(({ where, interest, hat, goal }) =>
    record.ways.has(goal.id)
      ? []
      : [
          {
            where,
            interest: `interest:${interest}`,
            hat,
            proved: exhaustive || !open.has(goal.id) || possible.spanOf(`known.${interest}`).most === 0,
          },
        ],
  );
};

/** Along the way to the last ending that was found: after which decision each other ending and each pillar's level was lost. */
export function* noReturns(
  study: Study,
  ways: ReadonlyMap<GoalId, Witness>,
  walk: Walk | undefined,
  seed: number,
): Generator<void, PointOfNoReturn[]> {
  const { game, endings } = study;
  const along = endings.findLast(({ id }) => ways.has(id));
  if (along === undefined) return [];
  const lines = ways.get(along.id)!.flatMap((line) => {
    const parsed = parseDecision(line);
    return parsed.ok ? [parsed.dated] : [];
  });
  const positions = positionsAlong(game, lines);
  const points: PointOfNoReturn[] = [];
  const others = endings.filter(({ id }) => id !== along.id && ways.has(id));
  if (walk !== undefined) points.push(...exactly(study, walk, others, along, positions));
  const guessed = walk === undefined ? [...others, ...pillarGoals(game)] : pillarGoals(game);
  for (const goal of guessed) {
    const point = yield* lostAlong(positions, goal, along.id, study.measure, seed);
    if (point !== undefined) points.push(point);
  }
  return points;
}

const exactly = (
  { endings }: Study,
  walk: Walk,
  others: readonly Goal[],
  along: Goal,
  positions: ReturnType<typeof positionsAlong>,
): PointOfNoReturn[] => {
  const order = endings.map(({ id }) => id.slice('ending:'.length));
  const ahead = endingsAhead(walk.walked(), order);
  return others.flatMap((goal) => {
    const bit = 1 << endings.indexOf(goal);
    const lost = positions.findIndex((position) => ((ahead[walk.numberOf(position) ?? -1] ?? bit) & bit) === 0);
    return lost <= 0 ? [] : [pointOf(goal, along.id, positions[lost]!, true)];
  });
};

export const slacksOf = ({ scenario, endings }: Study, ways: ReadonlyMap<GoalId, Witness>): ExploreReport['slack'] =>
  endings.flatMap(({ id }) => (ways.has(id) ? [slackOf(scenario, id, ways.get(id)!)] : []));

/** Games that are searched with more to spend, for what was not found without. */
const ROUNDS = 60;

/** What one more hour a turn and 1,000 euros more would change. */
export function* worthsOf(study: Study, seed: number): Generator<void, ExploreReport['worth']> {
  const { scenario } = study;
  const before: number[][] = [];
  for (const game of COMPARED_GAMES) {
    before.push(measured(scenario, game));
    yield;
  }
  const hour = yield* worthOf(study, withMore(scenario, ONE_HOUR, 0), before, seed);
  const thousandEuros = yield* worthOf(study, withMore(scenario, 0, THOUSAND_EUROS), before, seed);
  return { hour, thousandEuros };
}

function* worthOf(
  study: Study,
  richer: Study['scenario'],
  before: readonly number[][],
  seed: number,
): Generator<void, Worth> {
  const after: number[][] = [];
  for (const game of COMPARED_GAMES) {
    after.push(measured(richer, game));
    yield;
  }
  const missing = study.goals.filter(({ id }) => !study.record.ways.has(id)).map(({ id }) => id);
  const opens = missing.length === 0 ? [] : yield* opened(richer, missing, seed);
  return { opens, gains: gainsOf(before, after) };
}

function* opened(richer: Study['scenario'], missing: readonly GoalId[], seed: number): Generator<void, GoalId[]> {
  const study = studyOf(richer, missing);
  const goals = study.goals.filter(({ id }) => !(id in study.unreachable));
  const record = recordOf(goals);
  const search = searchOf({ ...study, record, dice: diceOf(seed), seen: () => undefined });
  for (let i = 0; i < ROUNDS && record.open().length > 0; i++) {
    search.round();
    yield;
  }
  return goals.flatMap(({ id }) => (record.ways.has(id) ? [id] : []));
}
