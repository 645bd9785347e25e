/** Walks every state of a scenario, nearest first, so that the first way to anything is the shortest. */
import { ending, turnWeek } from '../../../engine/engine.ts';
import { canonicalOf } from './canonical.ts';
import { allMoves } from '../moves.ts';
import { type Position, type Way, isOver, takeAll } from '../position.ts';
import type { Record_ } from '../record.ts';

/** All states that were found, by number, with what leads from each to which. */
export type Walked = {
  readonly ways: readonly (Way | undefined)[];
  readonly weeks: readonly number[];
  /** First position of a turn. */
  readonly fresh: readonly boolean[];
  /** Endings by number of the state. */
  readonly endings: ReadonlyMap<number, string>;
  /** Pairs of states: from, to. */
  readonly steps: readonly number[];
};

export type Walk = {
  /** Looks at one more state; false when there is none left. */
  readonly step: () => boolean;
  readonly size: () => number;
  /** The first week of the turn of the state that is looked at next. */
  readonly week: () => number;
  readonly decisions: () => number;
  readonly walked: () => Walked;
  readonly byWeek: () => Record<string, number>;
  /** The number of a state that was found. */
  readonly numberOf: (position: Position) => number | undefined;
};

type Seen = (position: Position, open: ReturnType<typeof allMoves>) => void;

/** States by number, each once. */
type Found = {
  readonly ways: (Way | undefined)[];
  readonly weeks: number[];
  readonly fresh: boolean[];
  readonly steps: number[];
  readonly endings: Map<number, string>;
  readonly queue: (Position | undefined)[];
  readonly numbers: Map<string, number>;
};

/** Adds a state unless it is known; its number. */
const add = (found: Found, name: string, position: Position, fresh: boolean): number => {
  const before = found.numbers.get(name);
  if (before !== undefined) return before;
  const number = found.ways.push(position.way) - 1;
  found.numbers.set(name, number);
  found.weeks.push(turnWeek(position.game));
  found.fresh.push(fresh);
  found.queue.push(position);
  if (isOver(position)) found.endings.set(number, ending(position.game)!);
  return number;
};

/** `seen` is told of each position before its decisions are tried; `everything` walks without leaving anything out of states. */
export const walkOf = (beginnings: readonly Position[], record: Record_, seen: Seen, everything = false): Walk => {
  const found: Found = { ways: [], weeks: [], fresh: [], steps: [], endings: new Map(), queue: [], numbers: new Map() };
  const key = canonicalOf(beginnings[0]!.game, everything);
  let next = 0;
  let decisions = 0;
  const come = (position: Position, fresh: boolean): number => {
    record.visit(position);
    return add(found, key(position.game.state), position, fresh);
  };
  const expand = (position: Position, from: number): void => {
    const open = allMoves(position);
    seen(position, open);
    for (const decision of open) {
      for (const after of takeAll(position, decision)) {
        decisions++;
        found.steps.push(from, come(after, decision.kind === 'end' && !isOver(after)));
      }
    }
  };
  for (const one of beginnings) come(one, true);
  return {
    step: () => {
      const position = found.queue[next];
      if (position === undefined) return false;
      found.queue[next++] = undefined;
      if (!isOver(position)) expand(position, next - 1);
      return true;
    },
    size: () => found.ways.length,
    week: () => found.weeks[Math.min(next, found.weeks.length - 1)]!,
    decisions: () => decisions,
    walked: () => found,
    byWeek: () => countedByWeek(found),
    numberOf: ({ game }) => found.numbers.get(key(game.state)),
  };
};

/** How many states begin a turn, by its first week. */
const countedByWeek = ({ fresh, weeks }: Walked): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [i, begins] of fresh.entries()) if (begins) counts[weeks[i]!] = (counts[weeks[i]!] ?? 0) + 1;
  return counts;
};
