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

/** `seen` is told of each position before its decisions are tried; `everything` walks without leaving anything out of states. */
export const walkOf = (beginnings: readonly Position[], record: Record_, seen: Seen, everything = false): Walk => {
  const [ways, weeks, fresh, steps]: [(Way | undefined)[], number[], boolean[], number[]] = [[], [], [], []];
  const endings = new Map<number, string>();
  const numbers = new Map<string, number>();
  const queue: (Position | undefined)[] = [];
  const key = canonicalOf(beginnings[0]!.game, everything);
  let next = 0;
  let decisions = 0;
  const add = (position: Position, newTurn: boolean): number => {
    record.visit(position);
    const name = key(position.game.state);
    const before = numbers.get(name);
    if (before !== undefined) return before;
    const number = ways.length;
    numbers.set(name, number);
    ways.push(position.way);
    weeks.push(turnWeek(position.game));
    fresh.push(newTurn);
    queue.push(position);
    if (isOver(position)) endings.set(number, ending(position.game)!);
    return number;
  };
  for (const one of beginnings) add(one, true);
  const expand = (position: Position, from: number): void => {
    if (isOver(position)) return;
    const open = allMoves(position);
    seen(position, open);
    for (const decision of open) {
      for (const after of takeAll(position, decision)) {
        decisions++;
        steps.push(from, add(after, decision.kind === 'end' && !isOver(after)));
      }
    }
  };
  const walked = (): Walked => ({ ways, weeks, fresh, steps, endings });
  return {
    step: () => {
      const position = queue[next];
      if (position === undefined) return false;
      queue[next] = undefined;
      expand(position, next++);
      return true;
    },
    size: () => ways.length,
    week: () => weeks[Math.min(next, weeks.length - 1)]!,
    decisions: () => decisions,
    walked,
    byWeek: () => countedByWeek(walked()),
    numberOf: ({ game }) => numbers.get(key(game.state)),
  };
};

/** How many states begin a turn, by its first week. */
const countedByWeek = ({ fresh, weeks }: Walked): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [i, begins] of fresh.entries()) if (begins) counts[weeks[i]!] = (counts[weeks[i]!] ?? 0) + 1;
  return counts;
};
