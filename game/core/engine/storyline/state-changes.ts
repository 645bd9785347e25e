/** What entering, leaving and passing between states does: the one place where machine and stepper touch the game. */
import { apply } from '../apply.ts';
import { type Step, because, post, postTo, remember } from '../step.ts';
import type { ChartNode, ChartTransition } from './chart.ts';

export const enter = (step: Step, node: ChartNode): void => {
  step.watch?.entered(node);
  because(step, node.cause, () => {
    if (node.active >= 0) postTo(step, node.active, 1);
    if (node.clock >= 0) remember(step, node.clock, 0);
    for (const deed of node.entry) apply(step, deed);
  });
};

export const leave = (step: Step, node: ChartNode): void => {
  because(step, node.cause, () => {
    for (const deed of node.exit) apply(step, deed);
    if (node.active >= 0) post(step, node.active, -1);
  });
};

export const pass = (step: Step, node: ChartNode, transition: ChartTransition): void => {
  step.watch?.taken(node, transition);
  because(step, node.cause, () => {
    for (const deed of transition.actions) apply(step, deed);
  });
};

/** Whether a transition's guard holds now. */
export const holds = (step: Step, { guard }: ChartTransition): boolean =>
  guard === undefined || guard(step.state) !== 0;
