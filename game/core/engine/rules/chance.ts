/** Chance (architecture: keyed): the state keeps only how often an outcome was drawn; a loaded draw is what was said. */
import type { LoadedDraw } from '../decision.ts';
import { drawIndex, outcomeKey } from '../dice.ts';
import { type Step, remember } from '../step.ts';

/** Draws one of an outcome's alternatives, by weight. */
export const draw = (step: Step, outcomes: number, id: string, weights: readonly number[]): number => {
  const { layout, turnStarts, deeds } = step.compiled;
  const { drawn, drawnBefore } = layout.outcomes[outcomes]!;
  const count = step.state[drawn]!;
  const week = turnStarts[step.state[layout.own.turn]!];
  const said = saidFor(
    step.loaded.filter((one) => one.outcomes === id && one.week === week),
    count,
    step.state[drawnBefore]!,
  );
  remember(step, drawn, count + 1);
  if (said) return deeds.outcomes[outcomes]!.alternatives.findIndex((one) => one.id === said.outcome);
  return drawIndex(step.seed, outcomeKey(id), count, weights);
};

/** Each loaded result is for the next draw after it was said that none before it has taken. */
const saidFor = (loaded: readonly LoadedDraw[], count: number, first: number): LoadedDraw | undefined => {
  let next = first;
  for (const one of loaded) {
    const at = Math.max(next, one.after ?? first);
    if (at === count) return one;
    next = at + 1;
  }
  return undefined;
};

/** A new turn begins: draws of the turn are counted from here. */
export const turnDraws = (step: Step): void => {
  for (const { drawn, drawnBefore } of step.compiled.layout.outcomes) remember(step, drawnBefore, step.state[drawn]!);
};

/** What is really the case: drawn once, before the first week. */
export const drawTruths = (step: Step): void => {
  const { layout, deeds } = step.compiled;
  for (const [i, { id, alternatives, weights }] of deeds.truths.entries()) {
    const said = step.loaded.find((one) => one.outcomes === id && one.week === 1);
    const drawn = said
      ? alternatives.indexOf(said.outcome)
      : drawIndex(step.seed, outcomeKey(`truth.${id}`), 0, weights);
    step.state[layout.truths[i]!.slot] = drawn;
  }
};
