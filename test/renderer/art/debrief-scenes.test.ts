import { describe, expect, test } from 'vitest';
import { HATS, PLACES } from '../../../game/core/scenario/vocabulary.ts';
import { coatHooks, forkedRoad, hatsOff, nightDoor, turnedPath } from '../../../game/renderer/art/art.ts';
import { faults } from './well-formed.ts';

const THEMES = ['light', 'dark'] as const;
const somebody = { portrait: { seed: 'somebody' }, expression: 'serious' } as const;
const several = { portrait: { seed: 'several', group: true }, expression: 'calm' } as const;
const LIMIT = 120_000;
const BLOCKS = { place: 'housingBlocks', thing: 'bags' } as const;

describe('the pictures of the debrief', () => {
  test.each(THEMES)('the way that turned, in the %s', (theme) => {
    for (const hat of HATS) {
      const stones = { before: Array.from({ length: 9 }, () => hat), after: [hat, hat] };
      const picture = turnedPath({ ...BLOCKS, theme, hat, ...stones, beside: somebody });
      expect(faults(picture)).toEqual([]);
      expect(picture.length).toBeLessThan(LIMIT);
      expect(faults(turnedPath({ ...BLOCKS, theme, hat, before: [], after: [], beside: undefined }))).toEqual([]);
    }
  });

  test('the stones of the two hats differ in shape, not in colour alone', () => {
    const shapes = HATS.map((hat) =>
      turnedPath({
        ...BLOCKS,
        theme: 'light',
        hat: 'publicServant',
        before: [hat],
        after: [hat],
        beside: undefined,
      }).replaceAll(/#[0-9a-f]{6}/g, ''),
    );
    expect(new Set(shapes).size).toBe(HATS.length);
  });

  test('the door by night, of anybody, whether you came or not', () => {
    for (const teller of [somebody, several, undefined])
      for (const inside of [true, false])
        for (const you of [...HATS, undefined])
          expect(faults(nightDoor({ ...BLOCKS, teller, inside, you, near: !inside }))).toEqual([]);
  });

  test.each(THEMES)('the fork, the bench and the hooks, in the %s', (theme) => {
    for (const speaker of [somebody, several, undefined])
      expect(faults(forkedRoad({ ...BLOCKS, theme, speaker, hat: 'networkManager' }))).toEqual([]);
    expect(faults(hatsOff('housingBlocks', theme, 0))).toEqual([]);
    expect(faults(coatHooks(theme))).toEqual([]);
  });

  test.each(PLACES)('in %s are of that place', (place) => {
    const scene = { place, thing: 'plots', theme: 'light', hat: 'networkManager' } as const;
    const pictures = [
      turnedPath({ ...scene, before: [], after: [], beside: undefined }),
      nightDoor({ ...scene, teller: somebody, inside: false, you: undefined }),
      forkedRoad({ ...scene, speaker: somebody }),
      hatsOff(place, 'light', 3),
    ];
    for (const picture of pictures) expect([...faults(picture), picture.length < LIMIT]).toEqual([true]);
    const elsewhere = hatsOff(place === 'polder' ? 'harbour' : 'polder', 'light', 3);
    expect(pictures.at(-1)).not.toBe(elsewhere);
  });
});
