import { describe, expect, test } from 'vitest';
import { type Game, begin, decide, parseDecision, turnWeek } from '../../../../game/core/engine/engine.ts';
import { beginningOf } from '../../../../game/node/cli/preview/beginning.ts';
import { sayIn } from '../../../../game/node/cli/text/say.ts';
import { bundled } from '../../../support/games.ts';

const scenario = bundled('locked-containers');
const say = sayIn('en');
const SEED = 3;

const weekAfter = (lines: readonly string[]): number => {
  const game = lines.reduce<Game>(
    (now, line) => {
      const parsed = parseDecision(line);
      const result = parsed.ok ? decide(now, parsed.dated) : undefined;
      if (!result?.ok) throw new Error(line);
      return result.value;
    },
    begin(scenario, SEED),
  );
  return turnWeek(game);
};

describe('a preview begins', () => {
  test.each([
    [1, 1, ''],
    [4, 4, ''],
    // The ninth turn stands for two weeks.
    [10, 9, ''],
    [99, 13, 'There is no week 99; the game has 13. It begins in its last turn.'],
  ])('in week %i: the turn of week %i', (week, turn, note) => {
    const { lines, note: said } = beginningOf(scenario, SEED, { kind: 'week', week }, say);
    expect(weekAfter(lines)).toBe(turn);
    expect(said).toBe(note);
  });

  test('where a state was found, or at the beginning with a word about it', () => {
    const found = beginningOf(scenario, SEED, { kind: 'state', id: 'state:a.b', find: () => ['1 end'] }, say);
    expect(found).toEqual({ lines: ['1 end'], note: '' });
    const lost = beginningOf(scenario, SEED, { kind: 'state', id: 'state:a.b', find: () => undefined }, say);
    expect(lost).toEqual({ lines: [], note: 'Exploring has not reached state:a.b; the game begins at its beginning.' });
  });
});
