import { describe, expect, test } from 'vitest';
import { whenWords } from '../../../../game/renderer/ui/screens/home/when.ts';
import { sayIn } from '../../../../game/renderer/ui/text/text.ts';

/** Moments without a zone are this place's own. */
const NOW = '2025-11-24T10:00:00';

describe('when something was', () => {
  test.each([
    ['earlier today', '2025-11-24T08:05:00', 'today, 08:05', 'vandaag, 08:05'],
    ['late yesterday', '2025-11-23T23:59:00', 'yesterday, 23:59', 'gisteren, 23:59'],
    ['within the week', '2025-11-19T16:40:00', 'Wednesday, 16:40', 'woensdag, 16:40'],
    ['longer ago', '2025-10-03T09:00:00', 'October 3, 2025, 09:00', '3 oktober 2025, 09:00'],
    [
      'in the future, by a clock that was set back',
      '2025-12-01T09:00:00',
      'December 1, 2025, 09:00',
      '1 december 2025, 09:00',
    ],
  ])('%s', (_what, then, english, dutch) => {
    expect(whenWords(sayIn('en'), NOW, then)).toBe(english);
    expect(whenWords(sayIn('nl'), NOW, then)).toBe(dutch);
  });
});
