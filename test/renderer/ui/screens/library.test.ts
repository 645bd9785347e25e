import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../../game/renderer/ui/screens/briefing/paragraphs.ts';
import { fits, NO_WISHES } from '../../../../game/renderer/ui/screens/library/wishes.ts';
import type { ReadyCard } from '../../../../game/renderer/ui/screens/views.ts';

const card: ReadyCard = {
  kind: 'ready',
  id: 'peat',
  title: 'The peat remembers',
  summary: 'The land sinks.',
  language: 'en',
  languages: ['en'],
  country: 'NL',
  minutes: 40,
  difficulty: 2,
  coCreation: 'complexProblem',
  policyArea: 'climateEnergyAgriculture',
  place: 'polder',
  picture: undefined,
  seen: { thing: 'tally', count: 3, far: 0 },
  goals: ['patience'],
  imported: false,
};

describe('a scenario fits', () => {
  test('whoever looks for nothing, playable or not', () => {
    expect(fits(card, NO_WISHES)).toBe(true);
    expect(fits({ kind: 'tooLong', id: 'x', imported: true }, NO_WISHES)).toBe(true);
  });
  test('only when everything that is looked for is so', () => {
    expect(fits(card, { ...NO_WISHES, coCreation: 'complexProblem', difficulty: 2 })).toBe(true);
    expect(fits(card, { ...NO_WISHES, coCreation: 'complexProblem', difficulty: 1 })).toBe(false);
    expect(fits({ kind: 'tooLong', id: 'x', imported: true }, { ...NO_WISHES, difficulty: 2 })).toBe(false);
  });
});

describe('an assignment', () => {
  test('falls into paragraphs at its line breaks', () =>
    expect(paragraphsOf(' One.\nTwo.\n\n\nThree. ')).toEqual(['One.', 'Two.', 'Three.']));
});
