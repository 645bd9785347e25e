/** A position of a game that is being explored, with the way to it; all chance in it was chosen and stands in the way. */
import { type Game, type Watch, beginWatched, decide, ending, makeDecision, turnWeek } from '../../engine/engine.ts';
import type { DatedDecision, Decision } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Decisions, the last one first; positions share what they have in common. */
export type Way = { readonly line: DatedDecision; readonly before: Way | undefined; readonly length: number };
export type Position = { readonly game: Game; readonly way: Way | undefined };

type Draw = { readonly outcomes: string; readonly outcome: string };

const onward = (way: Way | undefined, line: DatedDecision): Way => ({
  line,
  before: way,
  length: (way?.length ?? 0) + 1,
});

/** The decisions of a way, the oldest first. */
export const decisionsOf = (way: Way | undefined): DatedDecision[] => {
  const all: DatedDecision[] = [];
  for (let here = way; here; here = here.before) all.push(here.line);
  return all.reverse();
};
export const linesOf = (way: Way | undefined): string[] => decisionsOf(way).map(makeDecision);

/** The most beginnings that are looked at: all combinations of truths, or the first so many. */
const MOST_BEGINNINGS = 64;

/** All combinations of truths, each as the lines that fix it. */
export const truthsOf = (scenario: Scenario): Draw[][] => {
  let all: Draw[][] = [[]];
  for (const [outcomes, alternatives] of Object.entries(scenario.truths)) {
    all = all.flatMap((so) => Object.keys(alternatives).map((outcome) => [...so, { outcomes, outcome }]));
    if (all.length > MOST_BEGINNINGS) all = all.slice(0, MOST_BEGINNINGS);
  }
  return all;
};

/** The game before the first decision, for one combination of truths. */
export const beginning = (scenario: Scenario, truths: readonly Draw[], watch: Watch): Position => {
  const loaded = truths.map((truth) => ({ week: 1, ...truth }));
  const game = bare(beginWatched(scenario, 1, loaded, watch), loaded);
  let way: Way | undefined;
  for (const truth of truths) way = onward(way, { week: 1, decision: { kind: 'draw', ...truth } });
  return { game, way };
};

/** Without what is only for undoing or telling, so that positions hold on to nothing. */
const bare = (game: Game, loaded: Game['loaded']): Game => ({ ...game, loaded, told: [], previous: undefined });

/** How often each outcome was drawn between two states. */
const drawsBetween = (before: Game, after: Game): string[] =>
  before.compiled.layout.outcomes.flatMap(({ id, drawn }) =>
    Array.from({ length: after.state[drawn]! - before.state[drawn]! }, () => id),
  );

/** What `decide` makes of it; undefined where it is refused. */
const tried = (game: Game, decision: Decision): Game | undefined => {
  const result = decide(game, { week: turnWeek(game), decision });
  return result.ok ? result.value : undefined;
};

/** The first of these that is there more often than in others. */
const firstBeyond = (these: readonly string[], others: readonly string[]): string | undefined => {
  const left = [...others];
  return these.find((id) => {
    const at = left.indexOf(id);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
};

/**
 * Takes a decision. Where chance comes in, `choose` picks among the alternatives, as often as there is something to pick;
 * undefined if the decision is refused.
 */
export const take = (
  position: Position,
  decision: Decision,
  choose: (outcomes: string) => string,
): Position | undefined => {
  const { game } = position;
  let chosen: Draw[] = [];
  for (;;) {
    const ready = chosen.reduce<Game>((so, draw) => tried(so, { kind: 'draw', ...draw })!, game);
    const next = tried(ready, decision);
    if (next === undefined) return undefined;
    const drawn = drawsBetween(game, next);
    const open = firstBeyond(
      drawn,
      chosen.map(({ outcomes }) => outcomes),
    );
    // What was chosen may have kept another draw from coming: it must not wait for one that comes later.
    const idle = firstBeyond(
      chosen.map(({ outcomes }) => outcomes),
      drawn,
    );
    if (idle !== undefined) chosen = chosen.filter(({ outcomes }) => outcomes !== idle);
    else if (open !== undefined) chosen.push({ outcomes: open, outcome: choose(open) });
    else return { game: bare(next, game.loaded), way: wayOf(position, chosen, decision) };
  }
};

const wayOf = ({ game, way }: Position, chosen: readonly Draw[], decision: Decision): Way => {
  const week = turnWeek(game);
  const drawn = chosen.reduce<Way | undefined>(
    (so, draw) => onward(so, { week, decision: { kind: 'draw', ...draw } }),
    way,
  );
  return onward(drawn, { week, decision });
};

/** Every way in which a decision can come out. */
export const takeAll = (position: Position, decision: Decision): Position[] => {
  const all: Position[] = [];
  const alternatives = (outcomes: string) => Object.keys(position.game.scenario.outcomes[outcomes]!);
  const branch = (picks: readonly number[]): void => {
    let at = 0;
    let more: number | undefined;
    const next = take(position, decision, (outcomes) => {
      const names = alternatives(outcomes);
      const pick = picks[at++];
      if (pick === undefined) more ??= names.length;
      return names[pick ?? 0]!;
    });
    if (next === undefined) return;
    if (more === undefined) all.push(next);
    else for (let i = 0; i < more; i++) branch([...picks, i]);
  };
  branch([]);
  return all;
};

export const isOver = ({ game }: Position): boolean => ending(game) !== undefined;
