/** Sessions as they stand on disk, played by a policy. */
import { makeDecision, playOut, policies } from '../../game/core/engine/engine.ts';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import { type LineParts, type Session, endOf, makeHeader, makeLine } from '../../game/core/session/session.ts';

/** What a trainee might keep beside a decision, written in the notation. */
export type Beside = (decision: string, n: number) => Omit<LineParts, 'decision'>;

const NOTHING: Beside = () => ({});

type Choices = { readonly id?: string; readonly until?: number; readonly beside?: Beside };

/** A session of these decisions, each as it is written in the notation; whether the rules allow them is not asked. */
export const sessionOf = (
  scenario: Scenario,
  decisions: readonly string[],
  {
    id = 'locked-containers',
    seed = 1,
    beside = NOTHING,
  }: Pick<Choices, 'id' | 'beside'> & { readonly seed?: number } = {},
): Session => {
  const { contentHash } = scenario;
  const parts = { engine: '0.1.0', scenario: id, contentHash, seed, alias: 'calm-otter-11', language: 'en' };
  return decisions.reduce<Session>(
    (made, decision, i) => {
      const { line, texts } = makeLine(endOf(made), { decision, ...beside(decision, i + 1) });
      return { ...made, lines: [...made.lines, line], texts: [...made.texts, ...texts] };
    },
    { header: makeHeader(parts), lines: [], texts: [] },
  );
};

/** A game of `policy` on `seed`, all of it or its first decisions. */
export const playedSession = (
  scenario: Scenario,
  policy: keyof typeof policies,
  seed: number,
  { until = Infinity, ...choices }: Choices = {},
): Session => {
  const { decisions } = playOut(scenario, seed, policies[policy]!);
  return sessionOf(scenario, decisions.slice(0, until).map(makeDecision), { ...choices, seed });
};
