/** What every full story promises alike, as rows of its own test. */
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import { RISKS } from '../../game/core/scenario/vocabulary.ts';

export const risksCanGrow = (scenario: Scenario): void => {
  test.each(RISKS)('the risk %s can grow', (risk) => {
    const raised: unknown[] = [];
    JSON.stringify(scenario, (key, value: unknown) => {
      if (key === `risk.${risk}` && typeof value === 'number' && value > 0) raised.push(value);
      return value;
    });
    expect(raised).not.toEqual([]);
  });
};

/** `halves`: what may be the case, who tells half of it to the network manager, who the other half to the public servant. */
export const toldInHalves = (
  scenario: Scenario,
  truth: string,
  halves: readonly (readonly [state: string, outside: string, inside: string])[],
): void => {
  const hatOf = (id: string): string | undefined => {
    const [actor, interest] = id.split('.') as [string, string];
    return scenario.actors[actor]!.interests[interest]!.tells;
  };
  describe(`the truth ${truth}`, () => {
    test('is one of three', () => expect(Object.keys(scenario.truths[truth]!)).toEqual(halves.map(([state]) => state)));
    test.each(halves)('%s is told in halves, to one hat each', (_, outside, inside) =>
      expect([hatOf(outside), hatOf(inside)]).toEqual(['networkManager', 'publicServant']),
    );
  });
};
