import { describe, expect, test } from 'vitest';
import { RECEIPT_TEXTS } from '../../../game/renderer/ui/receipt/receipt-texts.ts';
import { headWords, partsOf, receiptText } from '../../../game/renderer/ui/receipt/receipt-words.ts';
import type { Receipt } from '../../../game/renderer/ui/screens/views.ts';
import { LANGUAGES } from '../../../game/renderer/ui/settings.ts';
import { learn, sayIn } from '../../../game/renderer/ui/text/text.ts';

learn(RECEIPT_TEXTS);
const say = sayIn('en');
const UUID = 'b1c7a0c2-0a51-5a7e-9d35-0c2f6d1f7a10';
const heron = { name: 'quiet-heron-42', account: UUID, aside: 0 };
const receipt = (parts: Partial<Receipt>): Receipt => ({
  of: 'session',
  at: '2026-11-28T12:00:00.000Z',
  sends: true,
  sessions: [],
  reports: 0,
  scenarios: [],
  workshop: [],
  settings: false,
  waiting: 0,
  store: false,
  classes: [],
  preparations: 0,
  left: [],
  ...parts,
});

describe('a deletion receipt', () => {
  test.each<[string, Partial<Receipt>]>([
    ['“quiet-heron-42” is gone.', { sessions: [heron] }],
    ['Everything that was kept here is gone.', { of: 'everything', sessions: [heron] }],
    ['What was kept of the class “Tuesday” is gone.', { of: 'class', classes: ['Tuesday'] }],
    [
      'Not everything could be deleted.',
      { of: 'everything', left: [{ kind: 'sessions', name: 'Mine', code: 'locked' }] },
    ],
  ])('%s', (words, parts) => expect(headWords(say, receipt(parts))).toBe(words));

  test('says who can delete what stays: nobody is sent to a record store that this edition cannot reach', () => {
    const stays = (parts: Partial<Receipt>) =>
      partsOf(say, receipt(parts))
        .at(-1)!
        .entries.map(({ text }) => text);
    const sent = say('receipt.stays.sent');
    expect(stays({ sends: true })).toContain(sent);
    expect(stays({ sends: false })).not.toContain(sent);
    expect(stays({ of: 'class' })).toEqual([say('receipt.stays.backups')]);
    expect(stays({ of: 'everything' })).toContain(say('receipt.stays.folders'));
  });

  test.each(LANGUAGES)('as text in %s has everything that stands on the screen', (language) => {
    const spoken = sayIn(language);
    const whole = receipt({
      of: 'everything',
      sessions: [heron, { name: 'torn', account: null, aside: 2 }],
      reports: 1,
      scenarios: ['lamps'],
      workshop: [
        { name: 'Mine', own: true },
        { name: 'Kept here', own: false },
      ],
      settings: true,
      waiting: 3,
      store: true,
      classes: ['Tuesday'],
      preparations: 2,
      left: [{ kind: 'records', name: null, code: 'locked' }],
    });
    const text = receiptText(spoken, whole);
    const parts = partsOf(spoken, whole);
    expect(parts.map(({ entries }) => entries.length)).toEqual([11, 1, 5]);
    for (const { heading, entries } of parts)
      for (const line of [heading, ...entries.flatMap((one) => [one.text, ...one.under])]) expect(text).toContain(line);
    expect(text).toContain(UUID);
    expect(text).toMatch(/2026/);
    // No text of another language, no key without its words.
    expect(text).not.toMatch(/receipt\.|failure\./);
  });

  test('of nothing says so', () => {
    expect(receiptText(say, receipt({ of: 'everything' }))).toContain('Nothing was kept here.');
  });
});
