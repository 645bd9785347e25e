/** Sits down to a session: a new one, or one that is gone on with from what was kept of it. */
import { begin, parseDecision } from '../../../core/engine/engine.ts';
import {
  type Header,
  type HeaderParts,
  type Line,
  type Problem,
  makeHeader,
  readSession,
  replay,
  unknownDraw,
} from '../../../core/session/session.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { type Desk, sitDown, take } from '../../../core/view/view.ts';

export type Seat = { readonly header: Header; readonly desk: Desk; readonly lines: readonly Line[] };

/** Why a session cannot be gone on with: its file, or a scenario that is not the one it was played with. */
export type Obstacle =
  | { readonly kind: 'file'; readonly problem: Problem }
  | { readonly kind: 'changedScenario' }
  /** This scenario refuses the decision of that line of the log. */
  | { readonly kind: 'refused'; readonly n: number };

export type Sat = { readonly ok: true; readonly seat: Seat } | { readonly ok: false; readonly obstacle: Obstacle };

/** A new game; `parts` name the scenario, the seed and the language. */
export const newSeat = (scenario: Scenario, parts: Omit<HeaderParts, 'contentHash'>, skipLessons: boolean): Seat => ({
  header: makeHeader({ ...parts, contentHash: scenario.contentHash }),
  desk: sitDown(begin(scenario, parts.seed), skipLessons),
  lines: [],
});

/**
 * A session that was played with another version of its scenario, as far as this one still allows it: to be looked back at,
 * not gone on with. Undefined where not even its first line can be read.
 */
export const seatAsFar = (scenario: Scenario, text: string): Seat | undefined => {
  const read = readSession(text);
  if (!read.ok) return undefined;
  const { header, lines } = read.session;
  const { game } = replay(scenario, read.session, begin);
  return { header, desk: sitDown(game, true), lines };
};

/** Plays the lines again up to the last whole one. `text` is a session file's. */
export const seatFrom = (scenario: Scenario, text: string, skipLessons: boolean): Sat => {
  const read = readSession(text);
  if (!read.ok) return { ok: false, obstacle: { kind: 'file', problem: read.problem } };
  const { header, lines } = read.session;
  if (header.contentHash !== scenario.contentHash || unknownDraw(scenario, header.loaded))
    return { ok: false, obstacle: { kind: 'changedScenario' } };
  let desk = sitDown(begin(scenario, header.seed, header.loaded ?? []), skipLessons);
  for (const { n, decision } of lines) {
    if (decision === undefined) continue;
    const parsed = parseDecision(decision);
    const taken = parsed.ok ? take(desk, parsed.dated) : undefined;
    if (!taken?.ok) return { ok: false, obstacle: { kind: 'refused', n } };
    desk = taken.desk;
  }
  return { ok: true, seat: { header, desk, lines } };
};
