import { describe, expect, test } from 'vitest';
import en from '../../../../assets/locales/en/play.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/play.json' with { type: 'json' };
import {
  paragraphsIn,
  partsIn,
  runsIn,
  unstressed,
  utterancesIn,
} from '../../../../game/renderer/ui/play/pieces/texts.ts';

describe('what is said is parted from what is told about it', () => {
  test.each([
    ['“Not mine.” The chain stays on.', ['speech: “Not mine.”', 'telling: The chain stays on.']],
    [
      'Wil wants fines: “I sweep at six. By seven they’re back.”',
      ['telling: Wil wants fines:', 'speech: “I sweep at six. By seven they’re back.”'],
    ],
    [
      '‘Zo’n zak is niet van mij.’ Het kettinkje blijft erop.',
      ['speech: ‘Zo’n zak is niet van mij.’', 'telling: Het kettinkje blijft erop.'],
    ],
  ])('%s', (text, parts) => expect(partsIn(text).map(({ kind, text: part }) => `${kind}: ${part}`)).toEqual(parts));

  test('words quoted in the middle of a sentence stay in it', () => {
    const text = 'His spokeswoman says that he “has it in his bag”.';
    expect(partsIn(text)).toEqual([{ kind: 'telling', text }]);
  });
});

test('what is told after somebody spoke goes with what was said', () =>
  expect(utterancesIn('She has a page. “I don’t mind which,” she says. It rains.')).toEqual([
    { kind: 'telling', text: 'She has a page.' },
    { kind: 'speech', text: '“I don’t mind which,”', after: 'she says. It rains.' },
  ]));

test('starred words are stressed, and nothing is lost', () => {
  expect(runsIn('Nobody ever asked *when*.')).toEqual([
    { text: 'Nobody ever asked ', stressed: false },
    { text: 'when', stressed: true },
    { text: '.', stressed: false },
  ]);
});

test.each([
  ['Have all three signed the *same* paper?', 'Have all three signed the same paper?'],
  ['Two sheets: *open* and *who*.', 'Two sheets: open and who.'],
  ['Four * seven evenings', 'Four * seven evenings'],
])('where no word can be stressed, no star is shown: %s', (text, plain) => {
  expect(unstressed(text)).toBe(plain);
});

test('a new line begins a paragraph', () =>
  expect(paragraphsIn('One.\n\n\nTwo.\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']));

test('the texts of the game’s screens are the same list with the same gaps in every language', () => {
  const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  expect(Object.keys(nl)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(en))
    expect([key, gaps(nl[key as keyof typeof nl])]).toEqual([key, gaps(text)]);
});

test('two stars stress no less than one', () => {
  expect(runsIn('**Three anchors.** Begin with *who knew*.')).toEqual([
    { text: 'Three anchors.', stressed: true },
    { text: ' Begin with ', stressed: false },
    { text: 'who knew', stressed: true },
    { text: '.', stressed: false },
  ]);
});
