/** What a player has to choose from, with what it needs to know of each: laid out once for a scenario, walked in thousands of games. */
import { type Candidate, candidateGroups } from '../candidates.ts';
import type { Compiled } from '../compiled.ts';
import type { Decision, DecisionKind } from '../decision.ts';
import type { Slot, State } from '../slots.ts';

export type Move = Candidate & {
  /** Its place among all moves of the scenario: stable, so that dice can be keyed by it. */
  readonly index: number;
  readonly kind: DecisionKind;
  readonly decision: Decision;
  /** Listed only while `slot` holds a value from `from` to `to`; −1 is always. */
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
  /** Who is there, or is asked, told or asked leave; empty where it concerns nobody. */
  readonly actors: readonly number[];
  /** What it costs in plain hours and euros. */
  readonly hours: number;
  readonly funds: number;
};

const made = new WeakMap<Compiled, readonly Move[]>();

/** Every move of a scenario, in the order in which choices are listed; ways to lose on purpose are left out. */
export const movesOf = (compiled: Compiled): readonly Move[] => {
  const before = made.get(compiled);
  if (before) return before;
  const all = candidateGroups(compiled).flatMap(({ slot, from, to, candidates }) =>
    candidates.flatMap((candidate) =>
      meantWell(candidate.choice.decision) ? [{ ...aboutOf(compiled, candidate), slot, from, to }] : [],
    ),
  );
  const numbered = all.map((move, index): Move => ({ ...move, index }));
  made.set(compiled, numbered);
  return numbered;
};

/** Nobody who means well breaks promises for fun. */
const meantWell = (d: Decision): boolean => !(d.kind === 'promise' && (d.move === 'break' || d.move === 'renegotiate'));

const NOTHING = { actors: [], hours: 0, funds: 0 } as const;

const aboutOf = (compiled: Compiled, candidate: Candidate) => {
  const { resolved } = candidate;
  const { decision } = candidate.choice;
  const basis = { ...candidate, decision, kind: decision.kind, ...NOTHING };
  const { deeds, numbers } = compiled;
  switch (resolved.kind) {
    case 'act': {
      const { present, cost } = deeds.acts[resolved.act]!;
      const { hours, funds } = cost;
      return { ...basis, actors: resolved.target < 0 ? present : [resolved.target], hours, funds };
    }
    case 'ask': {
      const { actor, cost } = deeds.askings[resolved.question]!;
      return { ...basis, actors: [actor], hours: cost.hours, funds: cost.funds };
    }
    case 'clear':
      return { ...basis, actors: [deeds.interests[resolved.interest]!.actor], hours: 1 };
    case 'hat':
      return { ...basis, actors: resolved.told ?? [], hours: resolved.told ? numbers.announceHours : 0 };
    case 'leader':
      return { ...basis, hours: 1 };
    default:
      return basis;
  }
};

/** Whether a move is listed at all: something that broke in leaves only its answers. */
export const isListed = (compiled: Compiled, move: Move, state: State): boolean => {
  const { slot, from, to, resolved } = move;
  if (slot >= 0 && (state[slot]! < from || state[slot]! > to)) return false;
  const interrupt = state[compiled.layout.own.interrupt]!;
  return interrupt === 0 || (resolved.kind === 'answer' && resolved.dilemma === interrupt - 1);
};

export const isOpen = (compiled: Compiled, move: Move, state: State): boolean =>
  isListed(compiled, move, state) && move.why(state) === undefined;
