/** Classes for tests: sessions written in the notation of decisions, measured as a room would. */
import { type ClassDebrief, type Sitting, classOf, sittingsTask } from '../../game/core/debrief/class/class.ts';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import {
  type LineParts,
  type Session,
  type Usable,
  endOf,
  gathered,
  judged,
  makeHeader,
  makeLine,
  writeSession,
} from '../../game/core/session/session.ts';

/** A session of these lines; a line that is only a decision can be given as its text. */
export const sessionOf = (scenario: Scenario, alias: string, ...lines: readonly (string | LineParts)[]): Session => {
  const { contentHash } = scenario;
  const header = makeHeader({ engine: '0.1.0', scenario: 'story', contentHash, seed: 1, alias, language: 'en' });
  return lines.reduce<Session>(
    (made, one) => {
      const { line, texts } = makeLine(endOf(made), typeof one === 'string' ? { decision: one } : one);
      return { header, lines: [...made.lines, line], texts: [...made.texts, ...texts] };
    },
    { header, lines: [], texts: [] },
  );
};

/** As files would bring them. */
export const usableOf = (sessions: readonly Session[]): readonly Usable[] =>
  gathered(sessions.map((one) => judged({ name: `${one.header.alias}.two-hats`, text: writeSession(one) }))).usable;

export const sittingsOf = (scenario: Scenario, sessions: readonly Session[], language = 'en'): readonly Sitting[] => {
  const task = sittingsTask(scenario, usableOf(sessions), language);
  while (task.advance());
  return task.report();
};

export const debriefOfClass = (scenario: Scenario, sessions: readonly Session[], association = false): ClassDebrief =>
  classOf(scenario, sittingsOf(scenario, sessions), { scenario: 'story', language: 'en', association });
