/** Traps: positions where nothing can be decided, storyline states that lock in, and decisions that leave only failure. */
import { turnWeek } from '../../engine/engine.ts';
import type { Game } from '../../engine/engine.ts';
import { reachableStates } from './rules/chart-rules.ts';
import type { Walked } from './walk/exhaust.ts';
import type { Goal } from './goals.ts';
import { type Position, linesOf } from './position.ts';
import type { Possible } from './rules/possible.ts';
import { type SpanOf, couldHold } from './rules/ranges.ts';
import type { Trap, Witness } from './report.ts';

const MOST = 3;

const turnsAfter = ({ compiled, scenario }: Game, week: number): number =>
  scenario.start.turns.length - 1 - compiled.turnStarts.indexOf(week);

export const stuckTraps = (positions: readonly Position[]): Trap[] =>
  positions.map(({ game, way }) => {
    const week = turnWeek(game);
    return {
      kind: 'stuck',
      state: undefined,
      final: false,
      week,
      turnsLeft: turnsAfter(game, week),
      witness: linesOf(way),
    };
  });

/**
 * Storyline states from which every ending but the last is out of reach: of what such an ending asks for, something can
 * never hold again. `witness` is the way to each state that was reached.
 */
export const lockingStates = (
  game: Game,
  endings: readonly Goal[],
  possible: Possible,
  witness: (state: string) => Witness | undefined,
): Trap[] => {
  if (endings.length < 2) return [];
  const others = endings.slice(0, -1).filter(({ needs }) => needs.every((need) => couldHold(need, possible.spanOf)));
  return Object.entries(game.scenario.storylines).flatMap(([story, storyline]) => {
    // Side by side, states do not exclude each other.
    if (/"type":"parallel"/.test(JSON.stringify(storyline))) return [];
    const all = reachableStates(storyline);
    return all.flatMap(({ id, node, around }): Trap[] => {
      const way = witness(`state:${story}.${id}`);
      if (way === undefined) return [];
      const later = new Set([...around, ...all.flatMap((one) => (one.from.includes(id) ? [one.id] : []))]);
      const gone = new Set(all.flatMap((one) => (later.has(one.id) ? [] : [`at.${story}.${one.id}`])));
      const spanOf: SpanOf = (name) => (gone.has(name) ? { least: 0, most: 0 } : possible.spanOf(name));
      if (others.some(({ needs }) => needs.every((need) => couldHold(need, spanOf)))) return [];
      const week = weekAfter(game, way);
      const turnsLeft = turnsAfter(game, week);
      if (turnsLeft < 1) return [];
      return [
        {
          kind: 'locked-in',
          state: `state:${story}.${id}`,
          final: node.type === 'final',
          week,
          turnsLeft,
          witness: way,
        },
      ];
    });
  });
};

/** The first week of the turn in which one is after these lines. */
const weekAfter = ({ compiled }: Game, lines: Witness): number => {
  const [week = '1', verb] = (lines.at(-1) ?? '1').split(' ');
  if (verb !== 'end') return Number(week);
  return compiled.turnStarts[compiled.turnStarts.indexOf(Number(week)) + 1] ?? Number(week);
};

/** From an exhaustive walk: decisions, not the passing of time, after which only the last ending is left. */
export const failingDecisions = (game: Game, walked: Walked, ahead: Int32Array, last: number): Trap[] => {
  const only = 1 << last;
  const into = new Map<number, number>();
  for (let i = 0; i < walked.steps.length; i += 2) {
    const [from, to] = [walked.steps[i]!, walked.steps[i + 1]!];
    const lost = ahead[to] === only && ahead[from] !== only && ahead[from] !== 0;
    if (lost && walked.ways[to]?.line.decision.kind !== 'end' && !into.has(to)) into.set(to, from);
  }
  return [...into.keys()]
    .map((state): Trap => {
      const week = walked.weeks[state]!;
      const witness = linesOf(walked.ways[state]);
      return { kind: 'only-failure', state: undefined, final: false, week, turnsLeft: turnsAfter(game, week), witness };
    })
    .filter(({ turnsLeft }) => turnsLeft >= 1)
    .toSorted((a, b) => b.turnsLeft - a.turnsLeft || a.witness.length - b.witness.length)
    .slice(0, MOST);
};
