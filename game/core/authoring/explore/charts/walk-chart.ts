/** Walks every configuration of one storyline: which of its states can be active together, and what can come after what. */
import type { ChartTransition, Configuration, Successors } from '../../../engine/engine.ts';

export type WalkedChart = {
  /** Every configuration that can be come to, those that only last a moment too; the first is where it begins. */
  readonly configurations: readonly Configuration[];
  /** Pairs of places in that list: from, to. One for each microstep that can happen. */
  readonly steps: readonly number[];
  readonly taken: ReadonlySet<ChartTransition>;
};

/** Nearest first. Undefined where there are more steps than `most`: then nothing is known of what it did not come to. */
export const walkChart = (first: Configuration, successors: Successors, most = Infinity): WalkedChart | undefined => {
  const places = new Map<Configuration, number>([[first, 0]]);
  const configurations = [first];
  const steps: number[] = [];
  const taken = new Set<ChartTransition>();
  for (let from = 0; from < configurations.length; from++) {
    if (steps.length / 2 > most) return undefined;
    successors(configurations[from]!, (_impulse, transitions, next) => {
      let to = places.get(next);
      if (to === undefined) {
        to = configurations.push(next) - 1;
        places.set(next, to);
      }
      steps.push(from, to);
      for (const one of transitions) taken.add(one);
    });
  }
  return { configurations, steps, taken };
};

/** From which configurations one that is wanted can still be come to, itself included; by place. */
export const leadingTo = (
  { configurations, steps }: WalkedChart,
  wanted: (here: Configuration) => boolean,
): boolean[] => {
  const before: number[][] = configurations.map(() => []);
  for (let i = 0; i < steps.length; i += 2) before[steps[i + 1]!]!.push(steps[i]!);
  const leads = configurations.map(wanted);
  const waiting = leads.flatMap((yes, place) => (yes ? [place] : []));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const earlier of before[place]!) {
      if (leads[earlier]) continue;
      leads[earlier] = true;
      waiting.push(earlier);
    }
  }
  return leads;
};
