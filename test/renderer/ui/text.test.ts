import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import nl from '../../../assets/locales/nl.json' with { type: 'json' };
import { CO_CREATION_TYPES, POLICY_AREAS } from '../../../game/core/scenario/vocabulary.ts';
import { LANGUAGES } from '../../../game/renderer/ui/settings.ts';
import { sayIn } from '../../../game/renderer/ui/text/text.ts';

const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('interface texts', () => {
  test('are the same list in every language', () => expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort()));
  test('leave the same gaps in every language', () => {
    for (const [key, text] of Object.entries(en))
      expect([key, gaps(nl[key as keyof typeof nl])]).toEqual([key, gaps(text)]);
  });
  test('are never empty, and name every kind of co-creation and policy area', () => {
    for (const language of LANGUAGES) {
      const say = sayIn(language);
      for (const type of CO_CREATION_TYPES) expect(say(`coCreation.${type}`)).not.toBe('');
      for (const area of POLICY_AREAS) expect(say(`policyArea.${area}`)).not.toBe('');
    }
  });
  test('fill their gaps, and show a gap that nobody filled', () => {
    expect(sayIn('nl')('minutes', { minutes: 30 })).toBe('30 minuten');
    expect(sayIn('en')('minutes')).toBe('{minutes} minutes');
  });
});
