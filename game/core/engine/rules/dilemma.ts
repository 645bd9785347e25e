/** Dilemmas (game.md §3, §4): answered in the words and with the effects of the hat worn, or by default. */
import { apply } from '../apply.ts';
import type { Compiled } from '../compiled.ts';
import { DILEMMA, deadlineOf, nextOpenDilemma, standing } from '../dilemma-slots.ts';
import { KNOWLEDGE } from '../layout.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';
import { type Step, because, raise, remember, standTo } from '../step.ts';
import { carryOut, notHeard } from './act.ts';
import { firstCase } from './cases.ts';
import { isFree, pay, tooDear } from './cost.ts';
import { use } from './permission.ts';

/**
 * Says why this answer cannot be given in a state. An option is open to both hats; a guard, a price or a fact unheard may
 * close it. What is asked is found once: lists ask it of every option there is.
 */
export const answerRefused = (
  compiled: Compiled,
  dilemma: number,
  option: number,
): ((state: State) => Refusal | undefined) => {
  const { layout, deeds } = compiled;
  const { id, options } = deeds.dilemmas[dilemma]!;
  const { guard, notYet, uses, cost } = options[option]!;
  const { place } = layout.dilemmas[dilemma]!;
  const further = uses.length > 0 || !isFree(cost);
  return (state) => {
    if (standing(state, place) !== DILEMMA.open) return { code: 'not-open', dilemma: id };
    if (guard !== undefined && guard(state) === 0) return notYet;
    if (!further) return undefined;
    const unheard = uses.find((interest) => state[layout.interests[interest]!.state] === KNOWLEDGE.unknown);
    return unheard === undefined ? tooDear(compiled, state, cost) : notHeard(compiled, unheard);
  };
};

/** Answers. What broke into an act is over with it: the act goes on. */
export const answer = (step: Step, dilemma: number, option: number): void => {
  const { own } = step.compiled.layout;
  const { cost, uses } = step.compiled.deeds.dilemmas[dilemma]!.options[option]!;
  pay(step, cost);
  use(step, uses);
  settleDilemma(step, dilemma, option, DILEMMA.answered);
  if (step.state[own.interrupt] !== dilemma + 1) return;
  remember(step, own.interrupt, 0);
  goOn(step, step.compiled.deeds.dilemmas[dilemma]!.interrupt);
};

/** The act into which something broke is carried out, and booked as itself. */
const goOn = (step: Step, index: number): void => {
  const { own, actors } = step.compiled.layout;
  const target = step.state[own.pendingActor]!;
  const { id } = step.compiled.deeds.acts[index]!;
  const cause = target < 0 ? `act.${id}` : `act.${id}.${actors[target]!.id}`;
  because(step, cause, () => carryOut(step, index, target, step.state[own.pendingEnergy]!));
};

const settleDilemma = (step: Step, dilemma: number, option: number, how: number): void => {
  const { layout, deeds } = step.compiled;
  const chosen = deeds.dilemmas[dilemma]!.options[option]!;
  const extra = firstCase(step.state, chosen.cases);
  standTo(step, dilemma, how, option + 1);
  apply(step, chosen.deed[step.state[layout.own.hat]! - 1]!);
  if (extra) apply(step, extra);
  raise(step, chosen.event);
};

/** At a closing: dilemmas whose last week this was take their default, in the words of the hat worn, at no cost. */
export const defaultDilemmas = (step: Step): void => {
  const { layout, deeds } = step.compiled;
  for (let i = nextOpenDilemma(step.state, layout, 0); i >= 0; i = nextOpenDilemma(step.state, layout, i + 1)) {
    const { id, weeks, otherwise, options } = deeds.dilemmas[i]!;
    if (weeks === 0 || deadlineOf(step.state, layout.dilemmas[i]!.place) > step.state[layout.own.week]!) continue;
    step.cause = `default.${id}.${options[otherwise]!.id}`;
    settleDilemma(step, i, otherwise, DILEMMA.defaulted);
  }
};

/** The first anchor that is open: a turn does not end before it was answered. */
export const openAnchor = ({ layout, deeds }: Compiled, state: State): Refusal | undefined => {
  const open = deeds.anchors.find((dilemma) => standing(state, layout.dilemmas[dilemma]!.place) === DILEMMA.open);
  return open === undefined ? undefined : { code: 'anchor-open', dilemma: deeds.dilemmas[open]!.id };
};
