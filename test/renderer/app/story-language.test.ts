import { expect, test } from 'vitest';
import { storyLanguage } from '../../../game/renderer/app/story-language.ts';
import { aScenario } from '../../support/games.ts';

const town = (...translated: string[]) => ({
  ...aScenario(),
  translations: Object.fromEntries(translated.map((language) => [language, {}])),
});

test.each([
  // begun in, the window speaks, translated into: told in
  ['en', 'en', [], 'en'],
  ['en', 'nl', ['nl'], 'nl'],
  ['nl', 'en', ['nl'], 'en'],
  ['hr', 'en', ['nl', 'hr'], 'hr'],
  ['hr', 'nl', ['nl', 'hr'], 'hr'],
  ['hr', 'nl', ['nl'], 'en'],
  ['en', 'nl', [], 'en'],
])('begun in %s, window in %s, translated into %j: told in %s', (language, window, translated, told) => {
  expect(storyLanguage({ scenario: town(...translated), language }, window)).toBe(told);
});
