/** The charter (game.md §2): a clause that was never agreed comes back as a crisis. */
import { happen } from '../apply.ts';
import { type Step, remember } from '../step.ts';

/** At a closing: clauses missing at their week bring their event, once. */
export const missClauses = (step: Step): void => {
  const { layout, deeds } = step.compiled;
  step.cause = 'rule.charter';
  for (const [i, { slot, crisis }] of layout.charter.entries()) {
    const { by, missing } = deeds.charter[i]!;
    if (step.state[slot] === 1 || step.state[crisis] === 1 || step.state[layout.own.week]! < by) continue;
    remember(step, crisis, 1);
    happen(step, missing);
  }
};
