/** Rules as rows: what is decided, which quantity moves, by how much. */
import { expect, test } from 'vitest';
import { begin, read } from '../../game/core/engine/engine.ts';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import { aScenario, play, refusalOf } from './games.ts';

/** What is said of it · decisions before · decisions that count · quantity · change. */
export type Row = readonly [says: string, before: string, then: string, quantity: string, change: number];

/** Plays `before`, then `then`, and compares how far the quantity moved in between. */
export const rows = (scenario: Scenario, all: readonly Row[]): void => {
  for (const [says, before, then, quantity, change] of all) {
    test(says, () => {
      const start = play(begin(scenario, 1), before);
      expect(read(play(start, then), quantity)! - read(start, quantity)!).toBe(change);
    });
  }
};

/** What is said of it · decisions, the last of which is refused · the code (or `allowed`). */
export type Refused = readonly [says: string, decisions: string, code: string];

export const refusals = (scenario: Scenario, all: readonly Refused[]): void => {
  for (const [says, decisions, code] of all) test(says, () => expect(refusalOf(scenario, decisions)).toBe(code));
};

/** The small town with truths that do not matter and a hat at the start. */
export const asNetworkManager = (patch: object = {}): Scenario =>
  aScenario({ start: { hat: 'networkManager' }, ...patch });
