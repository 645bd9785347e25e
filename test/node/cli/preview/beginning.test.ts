import { describe, expect, test } from 'vitest';
import { type Game, begin, decide, parseDecision, read, turnWeek } from '../../../../game/core/engine/engine.ts';
import { type Start, beginningOf } from '../../../../game/node/cli/preview/beginning.ts';
import { wayTo } from '../../../../game/node/cli/preview/find-state.ts';
import { sayIn } from '../../../../game/node/cli/text/say.ts';
import { aScenario, bundled, play } from '../../../support/games.ts';
import { aHamlet } from '../../../support/hamlet.ts';

const scenario = bundled('locked-containers');
const say = sayIn('en');
const SEED = 3;

const begun = (start: Start) => beginningOf(scenario, { seed: SEED, start, say, wanted: () => true });

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
  ])('in week %i: the turn of week %i', async (week, turn, note) => {
    const { lines, note: said } = await begun({ kind: 'week', week });
    expect(weekAfter(lines)).toBe(turn);
    expect(said).toBe(note);
  });

  test('where a state was found, or at the beginning with a word about it', async () => {
    const found = await begun({ kind: 'state', id: 'state:a.b', find: () => Promise.resolve(['1 end']) });
    expect(found).toEqual({ lines: ['1 end'], note: '' });
    const lost = await begun({ kind: 'state', id: 'state:a.b', find: () => Promise.resolve(undefined) });
    expect(lost).toEqual({ lines: [], note: 'Exploring has not reached state:a.b; the game begins at its beginning.' });
  });
});

describe('looking for the way to a state', () => {
  test('finds decisions that play', async () => {
    const way = await wayTo(aHamlet(), 'state:pump.quiet', () => true);
    expect(way).toBeDefined();
    expect(read(play(aHamlet(), way!.join(';')), 'at.pump.quiet')).toBe(1);
    expect(await wayTo(aHamlet(), 'state:pump.nowhere', () => true)).toBeUndefined();
  });

  test('gives others a turn, and stops when nobody waits for it', async () => {
    let waiting = true;
    const begin = performance.now();
    setTimeout(() => (waiting = false), 50);
    // No game comes to it, and no rule proves that: it is looked for until the time is over.
    const never = aScenario({ endings: { stays: { when: 'value > 50 && value < 50' } } });
    expect(await wayTo(never, 'ending:stays', () => waiting)).toBeUndefined();
    expect(waiting).toBe(false);
    // On a slow machine, too, this is well before its patience is at an end.
    expect(performance.now() - begin).toBeLessThan(15_000);
  });
});
