/** The course of an exploration: prove, walk, search, shorten, judge; in small steps, each of which leaves a report that holds. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Progress } from '../authoring.ts';
import { diceOf } from './dice.ts';
import { canonicalOf } from './walk/canonical.ts';
import { type Walk, walkOf } from './walk/exhaust.ts';
import { type Findings, noReturns, slacksOf, trapsOf, unfairOf, worthsOf } from './findings.ts';
import { decisionsOf, linesOf } from './position.ts';
import type { ExploreReport, GoalId, StoppedBy, Witness } from './report.ts';
import { searchOf } from './search.ts';
import { shortened } from './shorten.ts';
import { type Study, studyOf } from './study.ts';
import { makeDecision } from '../../engine/engine.ts';

export type Wish = { readonly limit: number; readonly goals: readonly string[] | undefined; readonly seed: number };

type Exploration = {
  readonly steps: Iterator<void>;
  readonly progress: () => Progress;
  readonly report: () => ExploreReport;
};

/** What has come of it so far; each step fills in some more. */
type Course = {
  stoppedBy: StoppedBy;
  exhaustive: boolean;
  states: number;
  decisions: number;
  walk: Walk | undefined;
  ways: Map<GoalId, Witness>;
  findings: Findings;
};

/** A first turn with more states than this, or than a tenth of the limit: whole games have far more than can be walked. */
const MOST_IN_FIRST_TURN = 5000;
/** Games that are played at the least, so that coverage and weeks rest on more than the search for the last goal. */
const FEWEST_ROUNDS = 200;
const NO_WORTH = { opens: [], gains: {} };

export const exploration = (scenario: Scenario, wish: Wish): Exploration => {
  const study = studyOf(scenario, wish.goals);
  const course: Course = {
    stoppedBy: 'driver',
    exhaustive: false,
    states: 0,
    decisions: 0,
    walk: undefined,
    ways: new Map(),
    findings: {
      traps: [],
      fairness: [],
      slack: [],
      pointsOfNoReturn: [],
      worth: { hour: NO_WORTH, thousandEuros: NO_WORTH },
    },
  };
  return {
    steps: stepsOf(study, wish, course),
    progress: () => ({ done: course.states, of: wish.limit }),
    report: () => reportOf(study, wish, course),
  };
};

function* stepsOf(study: Study, wish: Wish, course: Course): Generator<void, void> {
  for (const beginning of study.beginnings) study.record.visit(beginning);
  yield* walking(study, wish, course);
  if (!course.exhaustive) yield* searching(study, wish, course);
  yield* shortening(study, course);
  const { walk, ways } = course;
  const whole = course.exhaustive ? walk : undefined;
  course.findings = { ...course.findings, traps: trapsOf(study, ways, whole), slack: slacksOf(study, ways) };
  yield;
  if (wish.goals !== undefined) return;
  course.findings = { ...course.findings, pointsOfNoReturn: yield* noReturns(study, ways, whole, wish.seed) };
  course.findings = { ...course.findings, worth: yield* worthsOf(study, wish.seed) };
}

/** Every state, as long as there are not too many. */
function* walking(study: Study, wish: Wish, course: Course): Generator<void, void> {
  const walk = walkOf(study.beginnings, study.record, study.weeks.seen);
  course.walk = walk;
  const manyAtFirst = Math.min(wish.limit / 10, MOST_IN_FIRST_TURN);
  for (let going = true; going;) {
    going = walk.step();
    course.states = walk.size();
    course.decisions = walk.decisions();
    if (!going) {
      course.exhaustive = true;
      course.stoppedBy = 'done';
    }
    const week = walk.week();
    if (walk.size() >= wish.limit || (week === 1 && walk.size() > manyAtFirst)) return;
    yield;
  }
}

/** Towards what was not seen yet, until all of it was, or so many states were looked at. */
function* searching(study: Study, wish: Wish, course: Course): Generator<void, void> {
  const { record, weeks } = study;
  const key = canonicalOf(study.game);
  const seen = new Set<string>();
  const search = searchOf({
    ...study,
    dice: diceOf(wish.seed),
    seen: (position, open) => {
      if (course.walk?.numberOf(position) === undefined) seen.add(key(position.game.state));
      weeks.seen(position, open);
    },
  });
  for (const beginning of study.beginnings) search.keep(beginning);
  const walked = course.states;
  for (let round = 0; record.open().length > 0 || round < FEWEST_ROUNDS; round++) {
    course.decisions += search.round();
    course.states = walked + seen.size;
    if (course.states >= wish.limit) {
      course.stoppedBy = 'states';
      return;
    }
    yield;
  }
  course.stoppedBy = 'done';
}

/** Makes every way short and free of chance; ways of an exhaustive walk are the shortest already. */
function* shortening(study: Study, course: Course): Generator<void, void> {
  for (const goal of study.goals) {
    const { ways } = study.record;
    if (!ways.has(goal.id)) continue;
    const decisions = decisionsOf(ways.get(goal.id));
    const short = yield* shortened(study.scenario, goal, decisions);
    course.ways.set(goal.id, short.map(makeDecision));
    yield;
  }
}

const reportOf = (study: Study, { limit, seed }: Wish, course: Course): ExploreReport => {
  const { goals, record, weeks } = study;
  const { exhaustive, stoppedBy, states, decisions, walk, findings } = course;
  const reached = goals.flatMap(({ id }): [GoalId, Witness][] =>
    record.ways.has(id) ? [[id, course.ways.get(id) ?? linesOf(record.ways.get(id))]] : [],
  );
  const unreachable = { ...study.unreachable };
  const missing = goals.filter(({ id }) => !record.ways.has(id) && !(id in unreachable)).map(({ id }) => id);
  if (exhaustive) for (const id of missing) unreachable[id] = { key: 'explore.why.exhausted', values: { n: states } };
  return {
    exhaustive,
    partial: false,
    stoppedBy,
    limit,
    states,
    statesByWeek: exhaustive ? walk!.byWeek() : {},
    decisions,
    seconds: 0,
    seed,
    reached: Object.fromEntries(reached),
    unreachable,
    notReached: exhaustive ? [] : missing,
    deadWeeks: weeks.dead(),
    ...findings,
    fairness: unfairOf(study, exhaustive),
    coverage: record.coverage(study.game.compiled.events),
  };
};
