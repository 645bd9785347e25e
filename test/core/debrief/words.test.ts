import { describe, expect, test, vi } from 'vitest';
import { debriefOf } from '../../../game/core/debrief/debrief.ts';
import { sayIn } from '../../../game/node/cli/text/say.ts';
import { bundled } from '../../support/games.ts';
import { playedSession } from '../../support/played.ts';

// Many games, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

/** Every phrase inside a value. */
const phrasesIn = (value: unknown): readonly { readonly key: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'key' in value && typeof value.key === 'string' ? [{ key: value.key }] : [];
  return [...own, ...Object.values(value).flatMap(phrasesIn)];
};

describe.each(['en', 'nl'])('a debrief has its words in %s', (language) => {
  const { t } = sayIn(language);
  test.each(['random', 'ordinary', 'expected-hat'])('played by %s', (policy) => {
    const keys = new Set<string>();
    for (const seed of [1, 2, 3])
      for (const { key } of phrasesIn(
        debriefOf(bundled('locked-containers'), playedSession(bundled('locked-containers'), policy, seed), language),
      ))
        keys.add(key);
    expect(keys.size).toBeGreaterThan(40);
    expect([...keys].filter((key) => t(key) === key)).toEqual([]);
  });
});
