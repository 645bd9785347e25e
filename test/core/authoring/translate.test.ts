import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outdated, refreshedLocale, untranslated } from '../../../game/core/authoring/translate/translate.ts';
import { readScenario } from '../../../game/core/scenario/scenario.ts';
import { scenarioText } from '../../support/games.ts';

const scenario = (patch: object = {}): string =>
  scenarioText({ title: 'A bench', summary: 'It stands there.', ...patch });

const refresh = (scenarioYaml: string, nl?: string) => {
  const files = { 'scenario.yaml': scenarioYaml, ...(nl === undefined ? {} : { 'locales/nl.yaml': nl }) };
  const done = refreshedLocale(files, 'nl');
  if (!done.ok) throw new Error(done.findings.map((one) => one.message).join('\n'));
  return done;
};

const lines = (text: string, id: string): readonly string[] => {
  const all = text.split('\n');
  const at = all.findIndex((line) => line.startsWith(`${id}:`));
  let from = at;
  while (all[from - 1]?.startsWith('#')) from--;
  return all.slice(from, at + 1);
};

/** A new locale file in which only these are translated. */
const translated = (texts: Readonly<Record<string, string>>, of = scenario()): string =>
  Object.entries(texts).reduce((file, [id, text]) => file.replace(`\n${id}: ""`, `\n${id}: ${text}`), refresh(of).text);

describe('a locale file', () => {
  test('is made with every text, each under its original', () => {
    const { text, counts } = refresh(scenario());
    expect(lines(text, 'title')).toEqual(['#> A bench', 'title: ""']);
    expect(counts).toMatchObject({ new: counts.texts, untranslated: counts.texts, outdated: 0, gone: 0 });
  });

  test('passes the check, with what is untranslated as one warning, and shows the original meanwhile', () => {
    const read = readScenario({ 'scenario.yaml': scenario(), 'locales/nl.yaml': translated({ title: 'Een bank' }) });
    expect(read.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['text-missing', 'warning']]);
    expect(read.ok && read.scenario.translations['nl']).toEqual({ title: 'Een bank' });
  });

  test('says behind a translation of which original it was made', () => {
    const { text, counts } = refresh(scenario(), translated({ title: 'Een bank # mooi woord' }));
    expect(lines(text, 'title')).toEqual([expect.stringMatching(/^title: Een bank # mooi woord of [0-9a-f]{6}$/)]);
    expect(counts.untranslated).toBe(counts.texts - 1);
  });

  test('marks a translation whose original has changed, until it is made anew', () => {
    const before = refresh(scenario(), translated({ title: 'Een bank' })).text;
    const changed = scenario({ title: 'Two benches' });
    const files = (nl: string) => ({ 'scenario.yaml': changed, 'locales/nl.yaml': nl });
    expect(outdated(files(before), 'nl')).toEqual([{ id: 'title', original: 'Two benches', translation: 'Een bank' }]);
    const marked = refresh(changed, before);
    expect(marked.counts.outdated).toBe(1);
    expect(lines(marked.text, 'title')).toEqual([
      '#> The original has changed; translate anew:',
      '#> Two benches',
      expect.stringMatching(/^title: Een bank # of [0-9a-f]{6}, then [0-9a-f]{6}$/),
    ]);
    const mended = marked.text.replace('title: Een bank', 'title: Twee banken');
    expect(outdated(files(mended), 'nl')).toEqual([]);
    expect(lines(refresh(changed, mended).text, 'title')).toEqual([
      expect.stringMatching(/^title: Twee banken # of [0-9a-f]{6}$/),
    ]);
  });

  test('stays outdated when a typo is mended before anybody knew of the change', () => {
    const before = refresh(scenario(), translated({ title: 'Een bnak' })).text.replace('bnak', 'bank');
    expect(refresh(scenario({ title: 'Two benches' }), before).counts.outdated).toBe(1);
  });

  test('takes a translation along to the new id of a text, and keeps what has gone at the end', () => {
    const actors = (id: string) =>
      scenario({
        events: { [id]: { text: 'Only here.' } },
      });
    const before = refresh(
      actors('oldName'),
      translated({ 'events.oldName.text': 'Alleen hier.' }, actors('oldName')),
    ).text;
    const renamed = refresh(actors('newName'), before);
    expect(renamed.counts).toMatchObject({ moved: 1, gone: 0 });
    expect(renamed.text).toContain('events.newName.text: Alleen hier.');
    const removed = refresh(scenario(), before);
    expect(removed.counts).toMatchObject({ moved: 0, gone: 1 });
    expect(removed.text).toContain('#- events.oldName.text: "Alleen hier."');
    expect(readScenario({ 'scenario.yaml': scenario(), 'locales/nl.yaml': removed.text }).ok).toBe(true);
    expect(refresh(actors('oldName'), removed.text).text).toContain('events.oldName.text: "Alleen hier."');
  });

  test('keeps the translator’s comments, the quotes and the blank lines', () => {
    const nl = [
      '# Mine',
      '',
      '# the first',
      'title: "Een bank" # mooi',
      '',
      '# vraag Sam',
      'summary: |',
      '  Hij staat',
      '  daar.',
      '',
      '# tot slot',
      '',
    ].join('\n');
    const { text } = refresh(scenario(), nl);
    expect(text).toMatch(
      /^# Mine\n\n# the first\ntitle: "Een bank" # mooi of [0-9a-f]{6}\n\n# vraag Sam\nsummary: \| # of [0-9a-f]{6}\n {2}Hij staat\n {2}daar\.\n/,
    );
    expect(text).toMatch(/\n# tot slot\n$/);
  });

  test('is refused while the scenario or the file itself is broken', () => {
    expect(refreshedLocale({ 'scenario.yaml': 'title: 1' }, 'nl').ok).toBe(false);
    expect(refreshedLocale({ 'scenario.yaml': scenario(), 'locales/nl.yaml': 'title: [' }, 'nl').ok).toBe(false);
    expect(() => refreshedLocale({}, '../nl')).toThrow();
  });

  test('does not change when it is refreshed twice, whatever is written in it', () => {
    const ids = ['title', 'summary', 'value.seen.unit', 'events.nothing.text', 'fixed.9'];
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('a # b', 'of 123abc', '> x', '“é”: \n\n c', ' - #', '"', '{seen}'),
    );
    const entry = fc.record({
      id: fc.constantFrom(...ids),
      text: word,
      note: fc.option(fc.stringMatching(/^[a-z #>-]{0,12}$/), { nil: '' }),
      gap: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id }), (entries) => {
        const nl = entries
          .map(({ id, text, note, gap }) => `${gap ? '\n' : ''}#${note}\n${id}: ${JSON.stringify(text)} #${note}\n`)
          .join('');
        if (!refreshedLocale({ 'scenario.yaml': scenario(), 'locales/nl.yaml': nl }, 'nl').ok) return;
        const once = refresh(scenario(), nl).text;
        expect(refresh(scenario(), once).text).toBe(once);
        const read = readScenario({ 'scenario.yaml': scenario(), 'locales/nl.yaml': once });
        if (!read.ok) throw new Error(read.findings.map((one) => one.message).join());
        for (const { id, text } of entries) {
          if (id in read.scenario.texts) expect(read.scenario.translations['nl']![id] ?? '').toBe(text);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  }, 60_000);

  test('lists what waits for a translation', () => {
    const files = { 'scenario.yaml': scenario(), 'locales/nl.yaml': translated({ title: 'Een bank' }) };
    const waiting = untranslated(files, 'nl').map(({ id }) => id);
    expect(waiting).toContain('summary');
    expect(waiting).not.toContain('title');
  });
});
