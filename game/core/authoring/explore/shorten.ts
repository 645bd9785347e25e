/** Makes a way to a goal short: leaves decisions out, in large pieces first, as long as the rest still gets there (delta debugging). */
import { type DatedDecision, type Decision, makeDecision, turnWeek } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Goal } from './goals.ts';
import { type Position, beginning, decisionsOf, take } from './position.ts';
import { recordOf } from './record.ts';

type Draw = { readonly outcomes: string; readonly outcome: string };
/** A decision with the results of chance that were chosen for it. */
type Move = { readonly week: number; readonly decision: Decision; readonly draws: readonly Draw[] };
type Way = { readonly truths: readonly Draw[]; readonly moves: readonly Move[] };

const wayOf = (scenario: Scenario, decisions: readonly DatedDecision[]): Way => {
  const truths: Draw[] = [];
  const moves: Move[] = [];
  let draws: Draw[] = [];
  for (const { week, decision } of decisions) {
    if (decision.kind !== 'draw') {
      moves.push({ week, decision, draws });
      draws = [];
    } else if (Object.hasOwn(scenario.truths, decision.outcomes)) truths.push(decision);
    else draws.push(decision);
  }
  return { truths, moves };
};

/**
 * Plays the moves and leaves out what is refused; stops at the goal. Undefined if it is not reached, or if chance decides
 * something that the moves do not say.
 */
export const replayed = (
  scenario: Scenario,
  { truths, moves }: Way,
  goal: Goal,
): { position: Position; kept: Move[] } | undefined => {
  const record = recordOf([goal]);
  let position = beginning(scenario, truths, record.watch);
  record.visit(position);
  const kept: Move[] = [];
  for (const move of moves) {
    if (record.ways.has(goal.id)) break;
    if (turnWeek(position.game) !== move.week) continue;
    const left = [...move.draws];
    let unsaid = false;
    const next = take(position, move.decision, (outcomes) => {
      const at = left.findIndex((one) => one.outcomes === outcomes);
      unsaid ||= at < 0;
      return at < 0 ? Object.keys(scenario.outcomes[outcomes]!)[0]! : left.splice(at, 1)[0]!.outcome;
    });
    if (unsaid) return undefined;
    if (next === undefined) continue;
    position = next;
    kept.push(move);
    record.visit(position);
  }
  return record.ways.has(goal.id) ? { position, kept } : undefined;
};

/** A short way to the same goal; `decisions` must reach it. No decision of the result can be left out by itself. */
export function* shortened(
  scenario: Scenario,
  goal: Goal,
  decisions: readonly DatedDecision[],
): Generator<void, readonly DatedDecision[]> {
  const { truths, moves } = wayOf(scenario, decisions);
  const first = replayed(scenario, { truths, moves }, goal);
  if (first === undefined) return decisions;
  let best = first.kept;
  let { position } = first;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = best.length - size; at > -size; at -= size) {
      const from = Math.max(0, at);
      if (size === 1 && best[from]!.decision.kind === 'end') continue;
      yield;
      const without = replayed(scenario, { truths, moves: best.toSpliced(from, size) }, goal);
      if (without === undefined || without.kept.length >= best.length) continue;
      best = without.kept;
      ({ position } = without);
      at = Math.min(at, best.length);
    }
  }
  return withoutTruths(scenario, goal, truths, best) ?? decisionsOf(position.way);
}

/** A truth need not be said where the same decisions get there whatever it is. */
const withoutTruths = (
  scenario: Scenario,
  goal: Goal,
  truths: readonly Draw[],
  moves: readonly Move[],
): DatedDecision[] | undefined => {
  if (truths.length === 0) return undefined;
  let said = truths;
  const line = (draws: readonly Draw[]): string | undefined => {
    const played = replayed(scenario, { truths: draws, moves }, goal);
    return played && decisionsOf(played.position.way).slice(draws.length).map(makeDecision).join('\n');
  };
  const wanted = line(truths);
  for (const { outcomes } of truths) {
    const others = said.filter((one) => one.outcomes !== outcomes);
    const all = combinations(
      scenario,
      truths.filter((one) => !others.includes(one)).map((one) => one.outcomes),
    );
    if (all.every((some) => line(inOrder(truths, [...others, ...some])) === wanted)) said = others;
  }
  const played = replayed(scenario, { truths, moves }, goal)!;
  return [
    ...said.map((draw): DatedDecision => ({ week: 1, decision: { kind: 'draw', ...draw } })),
    ...decisionsOf(played.position.way).slice(truths.length),
  ];
};

const combinations = (scenario: Scenario, truths: readonly string[]): Draw[][] =>
  truths.reduce<Draw[][]>(
    (all, outcomes) =>
      all.flatMap((some) => Object.keys(scenario.truths[outcomes]!).map((outcome) => [...some, { outcomes, outcome }])),
    [[]],
  );

const inOrder = (truths: readonly Draw[], draws: readonly Draw[]): Draw[] =>
  truths.map(({ outcomes }) => draws.find((one) => one.outcomes === outcomes)!);
