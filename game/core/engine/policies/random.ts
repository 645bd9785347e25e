/** Anything that is open, by kind first, so that many acts do not drown the rest. */
import type { DecisionKind } from '../decision.ts';
import { type Policy, pick, rollOf, sensible } from './player.ts';

const TASTE: Readonly<Partial<Record<DecisionKind, number>>> = {
  act: 8,
  ask: 3,
  answer: 4,
  clear: 1,
  hat: 1,
  leader: 1,
  promise: 2,
  end: 1,
};

export const random: Policy = (_scenario, seed) => {
  const roll = rollOf(seed);
  return (game) => {
    const open = sensible(game);
    const kinds = [...new Set(open.map(({ kind }) => kind))].flatMap((kind) =>
      Array.from({ length: TASTE[kind] ?? 0 }, () => kind),
    );
    const kind = pick(roll, kinds);
    return pick(
      roll,
      open.filter((decision) => decision.kind === kind),
    );
  };
};
