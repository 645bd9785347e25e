/**
 * Plays a session again: the same scenario, seed and decisions give the same game. It is carried out on the machine, which
 * has the last word on what a decision does, unless somebody in a hurry takes the stepper, which must agree.
 */
import { type Game, type Refusal, beginOnMachine, decide, parseDecision } from '../engine/engine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Header } from './header.ts';
import type { Session } from './read-session.ts';

type Begins = typeof beginOnMachine;

export type Replay = {
  /** The game after the last decision that could be taken. */
  readonly game: Game;
  /** The game at the beginning and after each decision taken: one more than `decided`. */
  readonly games: readonly Game[];
  /** The decisions taken, as written. */
  readonly decided: readonly string[];
  /** Whether the scenario is, text for text, the one that was played. */
  readonly sameContent: boolean;
  /**
   * The first decision that this scenario refuses or that cannot be read; nothing after it was tried. `n` is 0 for a
   * chance result that the header fixes and the scenario does not know; the game then began without any.
   */
  readonly stopped?: { readonly n: number; readonly decision: string; readonly why: Refusal | string };
};

/** Replays all of it. `begins` says what carries it out: `beginOnMachine`, or `begin` for the stepper. Never throws on what the session contains. */
export const replay = (scenario: Scenario, session: Session, begins: Begins = beginOnMachine): Replay => {
  const { header, lines } = session;
  const unknown = unknownDraw(scenario, header.loaded);
  const games: Game[] = [begins(scenario, header.seed, unknown === undefined ? (header.loaded ?? []) : [])];
  const decided: string[] = [];
  const done = (stopped?: Replay['stopped']): Replay => ({
    game: games.at(-1)!,
    games,
    decided,
    sameContent: scenario.contentHash === header.contentHash,
    ...(stopped === undefined ? {} : { stopped }),
  });
  if (unknown !== undefined) {
    const { week, outcomes, outcome } = unknown;
    const why = `This scenario has no chance result “${outcomes} ${outcome}”.`;
    return done({ n: 0, decision: `${week} draw ${outcomes} ${outcome}`, why });
  }
  for (const { n, decision } of lines) {
    if (decision === undefined) continue;
    const parsed = parseDecision(decision);
    if (!parsed.ok) return done({ n, decision, why: parsed.message });
    const result = decide(games.at(-1)!, parsed.dated);
    if (!result.ok) return done({ n, decision, why: result.refusal });
    games.push(result.value);
    decided.push(decision);
  }
  return done();
};

type Draw = NonNullable<Header['loaded']>[number];

/** The first chance result fixed in a header that the scenario does not know; a game must not be begun with it. */
export const unknownDraw = ({ truths, outcomes }: Scenario, loaded: readonly Draw[] = []): Draw | undefined =>
  loaded.find(({ outcomes: set, outcome }) => {
    const named = [truths, outcomes].flatMap((sets) => (Object.hasOwn(sets, set) ? [sets[set]!] : []));
    return named.length === 0 || !named.every((alternatives) => Object.hasOwn(alternatives, outcome));
  });
