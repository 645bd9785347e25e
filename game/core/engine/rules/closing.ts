/** The closing of a week (game.md §3, §4 "Decided"): `end` runs it once for each week of the turn. */
import { type Step, postTo, remember } from '../step.ts';
import { addNames, returnMissing } from './agreement.ts';
import { turnDraws } from './chance.ts';
import { missClauses } from './charter.ts';
import { defaultDilemmas } from './dilemma.ts';
import { drift } from './drift.ts';
import { rest } from './energy.ts';
import { deliver, drainCover } from './leader.ts';
import { fallDue } from './promise.ts';
import { forgetATurn } from './scaling/repetition.ts';
import { cutThreads } from './thread.ts';

/** What a turn leaves is set aside first, so that hours taken or given at its closings belong to the next one. */
export const endTurn = (step: Step): void => {
  const { own } = step.compiled.layout;
  step.cause = 'rule.turn';
  remember(step, own.hoursLeft, step.state[own.hours]!);
  postTo(step, own.hours, step.compiled.scenario.start.hours);
  postTo(step, own.overtime, 0);
};

/** Before the storylines: what falls due, drifts or is signed; then the weeks of the storylines' clocks. */
export const closeWeek = (step: Step): void => {
  defaultDilemmas(step);
  fallDue(step);
  cutThreads(step);
  drift(step);
  addNames(step);
  returnMissing(step);
  missClauses(step);
  deliver(step);
  for (const { clock, active } of step.compiled.chart) {
    if (clock >= 0 && (active < 0 || step.state[active] === 1)) remember(step, clock, step.state[clock]! + 1);
  }
};

/** After the storylines: cover, energy at the last closing of a turn, then the next week begins. */
export const nextWeek = (step: Step, last: boolean): void => {
  const { own } = step.compiled.layout;
  drainCover(step);
  if (last) rest(step);
  step.cause = 'rule.week';
  postTo(step, own.week, step.state[own.week]! + 1);
  if (last) nextTurn(step);
};

const nextTurn = (step: Step): void => {
  const { own, actors } = step.compiled.layout;
  postTo(step, own.turn, step.state[own.turn]! + 1);
  forgetATurn(step);
  remember(step, own.worn, step.state[own.hat]!);
  for (const { toldNow } of actors) remember(step, toldNow, 0);
  turnDraws(step);
  step.opening = true;
};

/** After the last closing, the storylines at rest: the first ending in file order whose condition is true. */
export const endGame = (step: Step): void => {
  step.cause = 'rule.ending';
  const { endings } = step.compiled.deeds;
  const ending = endings.findIndex(({ when }) => when === undefined || when(step.state) === 1);
  postTo(step, step.compiled.layout.own.ending, ending + 1);
};
