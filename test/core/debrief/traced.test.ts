import { describe, expect, test, vi } from 'vitest';
import { debriefOf } from '../../../game/core/debrief/debrief.ts';
import { playOut, policies } from '../../../game/core/engine/engine.ts';
import { replay } from '../../../game/core/session/session.ts';
import { aScenario, bundled } from '../../support/games.ts';
import { playedSession } from '../../support/played.ts';
import { audited, figuresIn } from './traced.ts';

// Many games, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const SCENARIOS = { 'small town': aScenario(), 'Forty-one bags': bundled('locked-containers') };
const SEEDS = [1, 2, 3, 4];

describe.each(Object.entries(SCENARIOS))('every number of a debrief comes out of the ledger: %s', (_, scenario) => {
  test.each(Object.keys(policies))('played by %s', (policy) => {
    const seeds = policy.startsWith('greedy') ? SEEDS.slice(0, 1) : SEEDS;
    for (const seed of seeds) {
      const session = playedSession(scenario, policy, seed);
      const figures = figuresIn(debriefOf(scenario, session, 'en'));
      const played = replay(scenario, session);
      expect(figures.length).toBeGreaterThan(100);
      const wrong = figures.filter(([, figure]) => audited(played, figure) !== figure.value);
      expect([seed, wrong.map(([path]) => path)]).toEqual([seed, []]);
    }
  });
});

test('a session that stops in the middle has a debrief too, wherever it stops', () => {
  const scenario = aScenario();
  const { decisions } = playOut(scenario, 3, policies['random']!);
  for (let until = 0; until <= decisions.length; until++) {
    const session = playedSession(scenario, 'random', 3, { until });
    const debrief = debriefOf(scenario, session, 'nl');
    const played = replay(scenario, session);
    expect(debrief.moments).toHaveLength(until);
    expect(figuresIn(debrief).every(([, figure]) => audited(played, figure) === figure.value)).toBe(true);
  }
});
