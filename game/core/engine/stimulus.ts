/**
 * What a decision asks of the rules, one thing after another: most decisions are one stimulus, the end of a turn is three
 * for each of its weeks. The storylines come to rest after each. Machine and stepper carry out the same stimuli.
 */
import type { Compiled } from './compiled.ts';
import { act, actRefused } from './rules/act.ts';
import { ask, askRefused, clear, clearRefused } from './rules/ask.ts';
import { drawTruths } from './rules/chance.ts';
import { closeWeek, endGame, endTurn, nextWeek } from './rules/closing.ts';
import { answer, answerRefused, openAnchor } from './rules/dilemma.ts';
import { changeHat, hatRefused } from './rules/hat.ts';
import { askLeader, leaderRefused } from './rules/leader.ts';
import { movePromise, promiseRefused } from './rules/promise.ts';
import type { PromiseMove } from '../scenario/vocabulary.ts';
import type { Refusal } from './refusal.ts';
import type { State } from './slots.ts';
import type { Step } from './step.ts';

/** A decision with its ids found: positions in the compiled lists; −1 stands for nobody. */
export type Resolved =
  | { readonly kind: 'act'; readonly act: number; readonly target: number; readonly cause: string }
  | { readonly kind: 'ask'; readonly question: number; readonly cause: string }
  | { readonly kind: 'clear'; readonly interest: number; readonly cause: string }
  | { readonly kind: 'answer'; readonly dilemma: number; readonly option: number; readonly cause: string }
  | { readonly kind: 'hat'; readonly hat: number; readonly told: readonly number[] | undefined; readonly cause: string }
  | { readonly kind: 'leader'; readonly task: number; readonly cause: string }
  | {
      readonly kind: 'promise';
      readonly move: PromiseMove;
      readonly promise: number;
      readonly to: number;
      readonly cause: string;
    }
  | { readonly kind: 'end'; readonly cause: string };

export type Stimulus =
  | { readonly kind: 'begin' }
  | { readonly kind: 'decide'; readonly decision: Exclude<Resolved, { kind: 'end' }> }
  | { readonly kind: 'closeWeek'; readonly first: boolean }
  | { readonly kind: 'after' }
  | { readonly kind: 'nextWeek'; readonly last: boolean }
  | { readonly kind: 'ending' };

/** What stops everything: the game is over, or something has broken in that must be answered first. */
export const halted = (compiled: Compiled, state: State, d: Resolved): Refusal | undefined => {
  const { own } = compiled.layout;
  if (state[own.ending]! > 0) return { code: 'game-over' };
  const interrupt = state[own.interrupt]!;
  if (interrupt === 0 || (d.kind === 'answer' && d.dilemma === interrupt - 1)) return undefined;
  return { code: 'interrupted', dilemma: compiled.deeds.dilemmas[interrupt - 1]!.id };
};

/** What speaks against this decision in particular: made once for each decision that lists are made of. */
export const checkOf = (compiled: Compiled, d: Resolved): ((state: State) => Refusal | undefined) => {
  switch (d.kind) {
    case 'act': {
      const { act: index, target } = d;
      return (state) => actRefused(compiled, state, index, target);
    }
    case 'ask': {
      const { question } = d;
      return (state) => askRefused(compiled, state, question);
    }
    case 'hat':
      return hatRefused(compiled, d.hat, d.told);
    case 'clear':
      return (state) => clearRefused(compiled, state, d.interest);
    case 'answer':
      return answerRefused(compiled, d.dilemma, d.option);
    case 'leader':
      return (state) => leaderRefused(compiled, state, d.task);
    case 'promise':
      return (state) => promiseRefused(compiled, state, d.move, d.promise, d.to);
    case 'end':
      return (state) => openAnchor(compiled, state);
  }
};

/** The stimuli of a decision, in order. */
export const stimuliOf = (compiled: Compiled, state: State, d: Resolved): Stimulus[] => {
  if (d.kind !== 'end') return [{ kind: 'decide', decision: d }];
  const { turns } = compiled.scenario.start;
  const turn = state[compiled.layout.own.turn]!;
  const weeks = turns[turn]!;
  const over: Stimulus[] = turn === turns.length - 1 ? [{ kind: 'ending' }] : [];
  return Array.from({ length: weeks }, (_, i): Stimulus[] => [
    { kind: 'closeWeek', first: i === 0 },
    { kind: 'after' },
    { kind: 'nextWeek', last: i === weeks - 1 },
  ])
    .flat()
    .concat(over);
};

/** Carries a stimulus out, up to the storylines, which hear of it afterwards. */
export const perform = (step: Step, stimulus: Stimulus): void => {
  switch (stimulus.kind) {
    case 'begin':
      step.cause = 'rule.begin';
      step.opening = true;
      drawTruths(step);
      return;
    case 'decide':
      step.cause = stimulus.decision.cause;
      performDecision(step, stimulus.decision);
      return;
    case 'closeWeek':
      if (stimulus.first) endTurn(step);
      closeWeek(step);
      return;
    case 'after':
      step.cause = 'rule.after';
      return;
    case 'nextWeek':
      nextWeek(step, stimulus.last);
      return;
    case 'ending':
      endGame(step);
      return;
  }
};

const performDecision = (step: Step, d: Exclude<Resolved, { kind: 'end' }>): void => {
  switch (d.kind) {
    case 'act':
      return act(step, d.act, d.target);
    case 'ask':
      return ask(step, d.question);
    case 'clear':
      return clear(step, d.interest);
    case 'answer':
      return answer(step, d.dilemma, d.option);
    case 'hat':
      return changeHat(step, d.hat, d.told);
    case 'leader':
      return askLeader(step, d.task);
    case 'promise':
      return movePromise(step, d.move, d.promise, d.to);
  }
};
