/** What stands beside a decision: first answer, advice, who will be angry, how sure, how long it took, and why. */
import { type Roll, openDecisions, read } from '../../engine/engine.ts';
import type { LineParts, Notes } from '../../session/session.ts';
import type { Pen } from './pen.ts';
import type { Step } from './step.ts';
import { type Trainee, shuffled } from './trainee.ts';

/** Somebody at work: their dice, their habits, their pen. */
export type Seat = { readonly roll: Roll; readonly trainee: Trainee; readonly pen: Pen };

/** Seconds that people take, from and to. */
const SECONDS = {
  act: [6, 55],
  ask: [5, 40],
  clear: [5, 30],
  answer: [12, 80],
  anchor: [45, 240],
  hat: [4, 25],
  leader: [10, 50],
  promise: [4, 30],
  end: [3, 20],
} as const;

type Unhurried = keyof typeof SECONDS;

const secondsOf = ({ roll, trainee }: Seat, kind: Unhurried): number => {
  const [from, to] = SECONDS[kind];
  return Math.max(1, Math.round((from + roll(to - from)) * trainee.pace));
};

const chance = (roll: Roll, outOf: number): boolean => roll(outOf) === 0;

/** Whoever will be angriest is guessed: half see what the answer does at once, the others point at somebody. */
const angriestOf = (roll: Roll, { before, after }: Step, among: readonly string[]): string => {
  const lost = (actor: string): number => read(after, `trust.${actor}`)! - read(before, `trust.${actor}`)!;
  const worst = among.reduce((low, one) => (lost(one) < lost(low) ? one : low));
  return chance(roll, 2) && lost(worst) < 0 ? worst : among[roll(among.length)]!;
};

const firstAnswerOf = ({ roll, trainee }: Seat, { before }: Step, dilemma: string, option: string): string => {
  const others = openDecisions(before).flatMap((one) =>
    one.kind === 'answer' && one.dilemma === dilemma && one.option !== option ? [one.option] : [],
  );
  const again = roll(1000) < trainee.thinksAgain * 1000;
  return again && others.length > 0 ? others[roll(others.length)]! : option;
};

const answerNotes = (seat: Seat, step: Step): Notes => {
  const { decision, before } = step;
  if (decision.kind !== 'answer') return {};
  const { roll } = seat;
  const { anchor, advisers, angriest } = before.scenario.dilemmas[decision.dilemma]!;
  const all = shuffled(roll, Object.keys(advisers));
  const opened = all.slice(0, all.length - (chance(roll, 3) ? roll(all.length + 1) : 0));
  if (!anchor)
    return { ...(opened.length > 0 && chance(roll, 2) ? { opened } : {}), seconds: secondsOf(seat, 'answer') };
  return {
    firstAnswer: firstAnswerOf(seat, step, decision.dilemma, decision.option),
    opened,
    ...(angriest.length === 0 ? {} : { angriest: angriestOf(roll, step, angriest) }),
    ...(chance(roll, 6) ? {} : { confidence: 1 + roll(3) }),
    seconds: secondsOf(seat, 'anchor'),
  };
};

/** Notes and texts of one decision. */
export const besideDecision = (seat: Seat, step: Step): LineParts => {
  const { decision, n } = step;
  const { pen } = seat;
  const intention = n === 1 ? pen.intention() : [];
  if (decision.kind === 'answer') {
    const notes = answerNotes(seat, step);
    return { notes, texts: [...intention, ...pen.justification(step, notes)] };
  }
  const notes: Notes = decision.kind in SECONDS ? { seconds: secondsOf(seat, decision.kind as Unhurried) } : {};
  return { notes, texts: [...intention, ...pen.reason(step)] };
};
