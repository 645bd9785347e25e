/** A game to look at, from a state that exploring has reached: it is played like any other, and kept nowhere. */
import { parseDecision } from '../../../core/engine/engine.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { endOf, makeLine, readSession, writeHeader } from '../../../core/session/session.ts';
import { take } from '../../../core/view/view.ts';
import { unkept } from '../../host/host.ts';
import { type Playing, playingAt } from '../opening.ts';
import { type Seat, newSeat } from '../play/sit-down.ts';
import { VERSION } from '../version.ts';

/** Its chance is fixed by what the explorer drew; what is left is the same for every look. */
const SEED = 0;

/** Sits down after these decisions; undefined where this scenario refuses one of them: it was changed since. */
export const previewOf = (
  scenario: Scenario,
  name: string,
  language: string,
  decisions: readonly string[],
): Playing | undefined => {
  const parts = { engine: VERSION, scenario: name, seed: SEED, alias: name, language };
  let seat: Seat = newSeat(scenario, parts, true);
  let text = writeHeader(seat.header);
  for (const decision of decisions) {
    const parsed = parseDecision(decision);
    const taken = parsed.ok ? take(seat.desk, parsed.dated) : undefined;
    if (!taken?.ok) return undefined;
    const made = makeLine(endOf({ header: seat.header, lines: seat.lines }), { decision });
    text += made.written;
    seat = { ...seat, desk: taken.desk, lines: [...seat.lines, made.line] };
  }
  return playingAt(scenario, seat, unkept(text), name);
};

/** Once more from after line `at` of a game that was looked at. */
export const previewAgain = (scenario: Scenario, name: string, text: string, at: number): Playing | undefined => {
  const read = readSession(text);
  if (!read.ok) return undefined;
  const { header, lines } = read.session;
  const decisions = lines
    .filter(({ n }) => n <= at)
    .flatMap(({ decision }) => (decision === undefined ? [] : [decision]));
  return previewOf(scenario, name, header.language, decisions);
};
