import { expect, test } from 'vitest';
import { NOTHING_YET, besideOf, isComplete, nextStep } from '../../../../game/renderer/ui/play/moments/draft.ts';

const ANCHOR = { anchor: true, angriest: [{ id: 'wil', name: 'Wil' }] };
const PLAIN = { anchor: false, angriest: [] };

test('a plain dilemma is answered once, and nothing more is asked', () => {
  expect(isComplete(PLAIN, NOTHING_YET)).toBe(false);
  expect(isComplete(PLAIN, { ...NOTHING_YET, answer: 'agree' })).toBe(true);
});

test('an anchor goes from a first answer to listening to a second one, which points at whoever will be angriest', () => {
  const first = { ...NOTHING_YET, answer: 'agree' };
  const listening = nextStep(first);
  expect(listening).toMatchObject({ step: 'listen', first: 'agree' });
  const again = nextStep({ ...listening, opened: ['joris'] });
  expect(again.step).toBe('again');
  expect(isComplete(ANCHOR, again)).toBe(false);
  expect(isComplete(ANCHOR, { ...again, angriest: 'wil' })).toBe(true);
});

test('what is written beside an answer has the first answer, who was heard, and no empty text', () => {
  const draft = {
    ...NOTHING_YET,
    step: 'again',
    first: 'agree',
    answer: 'warn',
    opened: ['joris'],
    justification: '  ',
  } as const;
  expect(besideOf(ANCHOR, draft)).toEqual({ notes: { firstAnswer: 'agree', opened: ['joris'] } });
  expect(besideOf(PLAIN, { ...draft, confidence: 2, justification: 'Why' })).toEqual({
    notes: { opened: ['joris'], confidence: 2 },
    texts: { justification: 'Why' },
  });
});
