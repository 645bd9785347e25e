/** What trainees wrote, to be put up. */
import type { Split } from '../class/class.ts';

/** Sentences to a dilemma in their order; what two wrote word for word for the same option is there once. */
export const saidOnce = ({ justifications }: Pick<Split, 'justifications'>): Split['justifications'] =>
  justifications.filter(
    (one, at, all) => all.findIndex(({ option, text }) => option === one.option && text === one.text) === at,
  );
