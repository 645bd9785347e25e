/** A game: a scenario, a seed and what was decided so far. Every game value stays as it is; deciding makes a new one. */
import type { Scenario } from '../scenario/scenario.ts';
import { candidateOf, listed } from './candidates.ts';
import { type Compiled, compile } from './compiled.ts';
import type { DatedDecision, Decision, LoadedDraw } from './decision.ts';
import type { Seed } from './dice.ts';
import type { Ledger } from './ledger.ts';
import { DILEMMA, standing, optionOf } from './dilemma-slots.ts';
import type { Refusal, Result } from './refusal.ts';
import { type State, copyState } from './slots.ts';
import type { Step } from './step.ts';
import { type Resolved, type Stimulus, halted, perform, stimuliOf } from './stimulus.ts';
import { beginCharts, runCharts } from './storyline/stepper.ts';
import type { Telling } from './telling.ts';

export type { Seed } from './dice.ts';

export type Game = {
  readonly scenario: Scenario;
  /** The scenario compiled: not for sending or storing. */
  readonly compiled: Compiled;
  readonly seed: Seed;
  readonly loaded: readonly LoadedDraw[];
  readonly state: State;
  readonly ledger: Ledger | undefined;
  /** What was read because of the last decision; at the beginning, the opening. */
  readonly told: readonly Telling[];
  /** The game before the last standing decision of this turn; none once something was revealed, drawn or closed. */
  readonly previous: Game | undefined;
  /** Whether the ledger is kept; mass runs leave it out. */
  readonly recording: boolean;
  /** What carries the decisions out: the fast stepper, or the machine that defines the game. */
  readonly driver: Driver;
};

/** Two ways to the same states: rules and storylines, from `before` to what the step holds. */
export type Driver = {
  readonly begin: (step: Step) => void;
  readonly run: (step: Step, stimulus: Stimulus, before: State) => void;
};

export const STEPPER: Driver = {
  begin: (step) => {
    perform(step, { kind: 'begin' });
    beginCharts(step);
  },
  run: (step, stimulus) => {
    perform(step, stimulus);
    runCharts(step, stimulus.kind === 'after');
  },
};

/** Something that could be done; `closed` says why it cannot be done now. */
export type Choice = { readonly decision: Decision; readonly closed?: Refusal };

type Basis = Pick<Game, 'scenario' | 'compiled' | 'seed' | 'loaded' | 'recording' | 'driver' | 'ledger' | 'state'>;

const stepOf = (basis: Basis): Step => ({
  compiled: basis.compiled,
  state: copyState(basis.state),
  seed: basis.seed,
  loaded: basis.loaded,
  recording: basis.recording,
  ledger: basis.ledger,
  cause: '',
  because: undefined,
  queue: [],
  told: [],
  opening: false,
  final: false,
});

/**
 * Begins a game in week 1, before the first decision. `seed` is whole, 0 … 2³²−1; `loaded` fixes chance results. With
 * `recording: false` no ledger is kept and nothing is told: for mass runs.
 */
export const begin = (scenario: Scenario, seed: Seed, loaded: readonly LoadedDraw[] = [], recording = true): Game =>
  beginOn(STEPPER, scenario, seed, loaded, recording);

/** Begins a game that a given driver carries out. */
export const beginOn = (
  driver: Driver,
  scenario: Scenario,
  seed: Seed,
  loaded: readonly LoadedDraw[],
  recording: boolean,
): Game => {
  const compiled = compile(scenario);
  const basis: Basis = {
    scenario,
    compiled,
    seed: seed >>> 0,
    loaded,
    recording,
    driver,
    ledger: undefined,
    state: compiled.initial,
  };
  const step = stepOf(basis);
  driver.begin(step);
  return { ...basis, state: step.state, ledger: step.ledger, told: step.told, previous: undefined };
};

/**
 * All that could be done now, open or closed with the reason: what is asked, promised or told, and everything else.
 * Announcing a hat is listed once for each actor.
 */
export const choices = (game: Game): readonly Choice[] => {
  const { compiled, state } = game;
  const all: Choice[] = [];
  const { ending: over, interrupt } = compiled.layout.own;
  const running = state[over] === 0 && state[interrupt] === 0;
  for (const candidates of listed(compiled, state)) {
    for (const { choice, resolved, why } of candidates) {
      const reason = (running ? undefined : halted(compiled, state, resolved)) ?? why(state);
      all.push(reason === undefined ? choice : { decision: choice.decision, closed: reason });
    }
  }
  all.push(game.previous ? UNDO : NO_UNDO);
  return all;
};

const UNDO: Choice = Object.freeze({ decision: Object.freeze({ kind: 'undo' }) });
const NO_UNDO: Choice = Object.freeze({ ...UNDO, closed: Object.freeze({ code: 'nothing-to-undo' }) });

/** Only what is open now, an undo aside. */
export const openDecisions = ({ compiled, state }: Game): Decision[] => {
  const open: Decision[] = [];
  for (const candidates of listed(compiled, state)) {
    for (const { choice, resolved, why } of candidates) {
      if (halted(compiled, state, resolved) === undefined && why(state) === undefined) open.push(choice.decision);
    }
  }
  return open;
};

/** The first week of the turn that is being played. */
export const turnWeek = (game: Game): number => {
  const { turnStarts, layout } = game.compiled;
  return turnStarts[game.state[layout.own.turn]!]!;
};

/**
 * Takes a decision. Refused with a reason from the closed list when it is not allowed or dated in another turn; the game
 * it was given stays as it is in either case.
 */
export const decide = (game: Game, { week, decision }: DatedDecision): Result<Game, Refusal> => {
  const now = turnWeek(game);
  if (ending(game) !== undefined && decision.kind !== 'undo') return no({ code: 'game-over' });
  if (week !== now && decision.kind !== 'draw' && ending(game) === undefined)
    return no({ code: 'wrong-week', week: now });
  if (decision.kind === 'undo')
    return game.previous ? { ok: true, value: game.previous } : no({ code: 'nothing-to-undo' });
  if (decision.kind === 'draw')
    return loadDraw(game, { week, outcomes: decision.outcomes, outcome: decision.outcome }, now);
  const { compiled } = game;
  const found = candidateOf(compiled, decision);
  if (!found.ok) return found;
  const { resolved, why } = found.value;
  const refusal = halted(compiled, game.state, resolved) ?? why(game.state);
  return refusal === undefined ? { ok: true, value: advance(compiled, game, resolved) } : no(refusal);
};

/** Takes a decision that is known to be open, found already: for those who play thousands of games. */
export const takeOpen = (game: Game, decision: Resolved): Game => advance(game.compiled, game, decision);

const no = (refusal: Refusal): Result<Game, Refusal> => ({ ok: false, refusal });

const advance = (compiled: Compiled, game: Game, decision: Resolved): Game => {
  const step = stepOf(game);
  const { driver } = game;
  let before = game.state;
  for (const stimulus of stimuliOf(compiled, game.state, decision)) {
    driver.run(step, stimulus, before);
    before = step.state;
  }
  const previous = step.final || decision.kind === 'end' ? undefined : game;
  const { scenario, seed, loaded, recording } = game;
  return {
    scenario,
    compiled,
    seed,
    loaded,
    recording,
    driver,
    state: step.state,
    ledger: step.ledger,
    told: step.told,
    previous,
  };
};

/** Fixes a chance result to come; a truth only before anything was decided. */
const loadDraw = (game: Game, draw: LoadedDraw, now: number): Result<Game, Refusal> => {
  const { scenario, seed, compiled } = game;
  const { outcomes, outcome, week } = draw;
  if (has(scenario.truths, outcomes, outcome)) {
    const loaded = [...game.loaded, draw];
    const said = game.loaded.some((one) => one.outcomes === outcomes);
    const fresh = week === 1 && now === 1 && !said && game.state.every(isAsBegun(game));
    return fresh
      ? { ok: true, value: beginOn(game.driver, scenario, seed, loaded, game.recording) }
      : no({ code: 'draw-too-late' });
  }
  if (!has(scenario.outcomes, outcomes, outcome)) return no({ code: 'unknown-id', id: `${outcomes} ${outcome}` });
  if (week < now) return no({ code: 'draw-too-late' });
  if (!compiled.turnStarts.slice(0, -1).includes(week)) return no({ code: 'wrong-week', week: now });
  const drawn = game.state[compiled.layout.outcomes[compiled.index.outcomes(outcomes)]!.drawn]!;
  const loaded = [...game.loaded, week === now ? { ...draw, after: drawn } : draw];
  return { ok: true, value: { ...game, loaded, previous: undefined } };
};

const has = (map: Readonly<Record<string, object>>, id: string, alternative: string): boolean =>
  Object.hasOwn(map, id) && Object.hasOwn(map[id]!, alternative);

const isAsBegun = (game: Game) => {
  const { state } = begin(game.scenario, game.seed, game.loaded, false);
  return (value: number, slot: number): boolean => state[slot] === value;
};

/** The id of the ending, once the last turn is closed. */
export const ending = (game: Game): string | undefined => {
  const { layout, deeds } = game.compiled;
  const reached = game.state[layout.own.ending]!;
  return reached === 0 ? undefined : deeds.endings[reached - 1]!.id;
};

/** Reads a quantity by any name of conditions, or by its own name; undefined for an unknown one. */
export const read = (game: Game, name: string): number | undefined => game.compiled.reader(name)?.(game.state);

/** The dilemma that has broken into an act and must be answered first, if there is one. */
export const interruption = (game: Game): string | undefined => {
  const { layout } = game.compiled;
  const broken = game.state[layout.own.interrupt]!;
  return broken === 0 ? undefined : layout.dilemmas[broken - 1]!.id;
};

/** Dilemmas that can be answered now, in file order. */
export const openDilemmas = (game: Game): string[] =>
  game.compiled.layout.dilemmas.filter(({ place }) => standing(game.state, place) === DILEMMA.open).map(({ id }) => id);

/** By dilemma, in file order: the option that was answered by hand, from 1; 0 where none was, or a default was taken. */
export const answersGiven = ({ compiled, state }: Game): number[] =>
  compiled.layout.dilemmas.map(({ place }) =>
    standing(state, place) === DILEMMA.answered ? optionOf(state, place) : 0,
  );
