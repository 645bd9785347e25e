/** Turns in which nothing sensible can be done but to end them, and positions in which nothing can be done at all. */
import { type Decision, type Game, choices, turnWeek } from '../../engine/engine.ts';
import { type Position, type Way, linesOf } from './position.ts';
import type { DeadWeek } from './report.ts';

type Count = { of: number; empty: number; way: Way | undefined };

export type Weeks = {
  /** Told of every position that is looked at, with what is open in it. */
  readonly seen: (position: Position, open: readonly Decision[]) => void;
  readonly dead: () => DeadWeek[];
  /** Shortest ways to positions where nothing is open. */
  readonly stuck: () => readonly Position[];
};

/** A turn counts as dead when so many of its games, in hundredths, found nothing to do. */
const SHARE = 50;
const MOST_STUCK = 3;

export const weeksOf = (): Weeks => {
  const counts = new Map<number, Count>();
  let stuck: Position[] = [];
  const seen = (position: Position, open: readonly Decision[]): void => {
    if (open.length === 0) {
      stuck = [...stuck, position].toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, MOST_STUCK);
      return;
    }
    const last = position.way?.line.decision.kind;
    if (last !== undefined && last !== 'end' && last !== 'draw') return;
    const week = turnWeek(position.game);
    const count = counts.get(week) ?? { of: 0, empty: 0, way: undefined };
    counts.set(week, count);
    count.of++;
    if (open.some(isSensible) || waitsForOtherHat(position.game, open)) return;
    count.empty++;
    if (count.way === undefined || lengthOf(position) < count.way.length) count.way = position.way;
  };
  const dead = (): DeadWeek[] =>
    [...counts]
      .filter(([, { of, empty }]) => empty * 100 >= of * SHARE)
      .toSorted(([a], [b]) => a - b)
      .map(([week, { of, empty, way }]) => ({ week, of, empty, witness: linesOf(way) }));
  return { seen, dead, stuck: () => stuck };
};

const lengthOf = ({ way }: Position): number => way?.length ?? 0;

/** Something that means to get further: not ending the turn, giving up, or changing hats for its own sake. */
const isSensible = (d: Decision): boolean =>
  d.kind !== 'end' && d.kind !== 'hat' && !(d.kind === 'promise' && d.move !== 'keep');

/** Whether the other hat can be put on, and there is an act that only needs it. */
const waitsForOtherHat = (game: Game, open: readonly Decision[]): boolean =>
  open.some(({ kind }) => kind === 'hat') && choices(game).some(({ closed }) => closed?.code === 'wrong-hat');
