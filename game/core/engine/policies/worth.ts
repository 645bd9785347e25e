/** What a position is worth to somebody who plans: value there is, and what value is made of. */
import { PILLARS } from '../../scenario/vocabulary.ts';
import type { Compiled } from '../compiled.ts';
import { KNOWLEDGE, NAME, OBJECTION } from '../layout.ts';
import type { Slot, State } from '../slots.ts';

export type Worth = (state: State) => number;

/** By hand, from many games; a search goes on from here. */
export const WEIGHTS = {
  value: 10,
  keyTrust: 1.2,
  trust: 0.4,
  engagement: 0.2,
  cover: 0.6,
  energy: 0.3,
  legitimacy: 0.6,
  design: 0.6,
  accountability: 0.6,
  embedding: 0.6,
  funds: 0.004,
  tie: 8,
  known: 10,
  cleared: 5,
  settled: 10,
  ready: 25,
  signed: 10,
  clause: 5,
};
export type Weights = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** Above these, more of it opens no door that was shut. */
const ENERGY_ENOUGH = 60;
const COVER_ENOUGH = 70;
const NO_CAP = 2 ** 31 - 1;

/** A quantity that counts by its amount, up to a cap. */
type Amount = { readonly slot: Slot; readonly weight: number; readonly cap: number };
/** A quantity that counts once it stands at a value. */
type Mark = { readonly slot: Slot; readonly at: number; readonly weight: number };

const amountsOf = ({ layout, deeds }: Compiled, w: Weights): Amount[] => [
  { slot: layout.own.value, weight: w.value, cap: NO_CAP },
  { slot: layout.own.energy, weight: w.energy, cap: ENERGY_ENOUGH },
  { slot: layout.own.cover, weight: w.cover, cap: COVER_ENOUGH },
  { slot: layout.own.funds, weight: w.funds, cap: NO_CAP },
  ...PILLARS.map((pillar) => ({ slot: layout.own[pillar], weight: w[pillar], cap: NO_CAP })),
  ...layout.actors.flatMap(({ trust, engagement }, i) => [
    { slot: trust, weight: deeds.actors[i]!.key ? w.keyTrust : w.trust, cap: NO_CAP },
    { slot: engagement, weight: w.engagement, cap: NO_CAP },
  ]),
];

const promisingOf = ({ layout }: Compiled, w: Weights): Amount[] => [
  ...layout.ties.map(({ slot }) => ({ slot, weight: w.tie, cap: NO_CAP })),
  ...layout.interests.map(({ cleared }) => ({ slot: cleared, weight: w.cleared, cap: NO_CAP })),
  ...layout.charter.map(({ slot }) => ({ slot, weight: w.clause, cap: NO_CAP })),
];

const marksOf = ({ layout }: Compiled, w: Weights): Mark[] => [
  ...layout.interests.map(({ state: slot }) => ({ slot, at: KNOWLEDGE.known, weight: w.known })),
  ...layout.objections.map(({ slot }) => ({ slot, at: OBJECTION.settled, weight: w.settled })),
];

const sum = (amounts: readonly Amount[], state: State): number => {
  let total = 0;
  for (const { slot, weight, cap } of amounts) {
    const amount = state[slot]!;
    total += weight * (amount < cap ? amount : cap);
  }
  return total;
};

/** Facts, ties and settled objections weigh less as the weeks run out: there is no time left to use them. */
export const worthOf = (compiled: Compiled, weights: Weights): Worth => {
  const { layout, deeds, turnStarts } = compiled;
  const weeks = turnStarts.at(-1)!;
  const amounts = amountsOf(compiled, weights);
  const promising = promisingOf(compiled, weights);
  const marks = marksOf(compiled, weights);
  const names = layout.agreements.flatMap((sheet, i) =>
    sheet.names.map((slot, k) => ({ slot, when: deeds.sheets[i]!.names[k]!.when })),
  );
  const signed = weights.signed + weights.ready;
  return (state) => {
    let later = sum(promising, state);
    for (const { slot, at, weight } of marks) if (state[slot] === at) later += weight;
    for (const { slot, when } of names) {
      if (state[slot] !== NAME.none) later += signed;
      else if (when(state) === 1) later += weights.ready;
    }
    return sum(amounts, state) + (later * Math.max(0, weeks - state[layout.own.week]!)) / weeks;
  };
};
