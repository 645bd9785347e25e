/** Whatever the schema says of a field is said in Dutch, too, and nothing is translated that it no longer says. */
import { expect, test } from 'vitest';
import nl from '../../../../assets/locales/field-help/nl.json' with { type: 'json' };
import { scenarioJsonSchema } from '../../../../game/core/scenario/scenario.ts';
import { fieldHelp } from '../../../../game/renderer/ui/workshop/editor/field-help.ts';

const said = new Set<string>();
JSON.stringify(scenarioJsonSchema({ marked: true }), (key, value: unknown) => {
  if (key === 'examples' || key === 'default') return undefined;
  if (key === 'description' && typeof value === 'string') said.add(value);
  return value;
});

test('every field is explained in Dutch, by its English', () => {
  expect(said.size).toBeGreaterThan(250);
  expect([...said].filter((english) => fieldHelp(english, 'nl') === english)).toEqual([]);
  expect(Object.keys(nl).filter((english) => !said.has(english))).toEqual([]);
  for (const english of said) expect(fieldHelp(english, 'en')).toBe(english);
});

test('in Dutch they name the same fields, and end as a sentence', () => {
  const own = (text: string) => [...text.matchAll(/`[^`]*`/g)].map(([words]) => words);
  for (const [english, dutch] of Object.entries(nl)) {
    // The word of an example is translated; a field that English paraphrases may be named.
    const lost = own(english).filter((words) => !own(dutch).includes(words) && !english.includes('e.g. `bags'));
    expect([english, lost, /[.?…]$/.test(dutch)]).toEqual([english, [], true]);
  }
});
