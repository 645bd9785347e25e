/** The points of a session at which somebody else could sit down, and the ways on from there. */
import { type Decision, type Game, decide, openDecisions, parseDecision, undated } from '../../engine/engine.ts';
import type { Course, Moment } from '../course.ts';
import type { Asked } from './wish.ts';

/** One way on: `id` is the option of an answer, else the decision in the notation without its week. */
export type Way = { readonly id: string; readonly decision: Decision };

/** A decision with all ways on from before it; what was decided is the first. */
export type Point = { readonly moment: Moment; readonly ways: readonly Way[] };

const wayOf = (decision: Decision): Way => ({
  id: decision.kind === 'answer' ? decision.option : undated(decision),
  decision,
});

/** Answers to the same dilemma that were open then, in file order. */
const otherAnswers = ({ before, decision }: Moment): readonly Decision[] =>
  decision.kind !== 'answer'
    ? []
    : openDecisions(before).filter(
        (one) => one.kind === 'answer' && one.dilemma === decision.dilemma && one.option !== decision.option,
      );

const written = (instead: string): Decision => {
  const parsed = parseDecision(`1 ${instead}`);
  if (!parsed.ok) throw new Error(`${instead}: ${parsed.message}`);
  return parsed.dated.decision;
};

/** Goes a way on that was open at this point. `found` is the game of that moment as a re-run finds it. */
export const goneOn = ({ moment: { week } }: Point, { id, decision }: Way, found: Game): Game => {
  const result = decide(found, { week, decision });
  if (!result.ok) throw new Error(`${id} is refused in week ${week}: ${result.refusal.code}`);
  return result.value;
};

/** The decisions asked about, as far as the session has them; what was not open there is left out. */
export const pointsOf = ({ moments }: Course, asked: readonly Asked[] | undefined): readonly Point[] => {
  const all: readonly Asked[] =
    asked ?? moments.filter(({ decision }) => decision.kind === 'answer').map(({ n }) => ({ n }));
  return all.flatMap(({ n, instead }): Point[] => {
    const moment = moments.find((one) => one.n === n);
    if (moment === undefined) return [];
    const { before, week, decision } = moment;
    const others = instead?.map(written).filter((one) => decide(before, { week, decision: one }).ok);
    return [{ moment, ways: [decision, ...(others ?? otherAnswers(moment))].map(wayOf) }];
  });
};
