/** Every rule has a page, every page a rule, and what a page shows as bad is found by its rule and no longer as good. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyFixes, lint, pageWithExamples, rules, titleOf } from '../../../../game/core/authoring/lint/lint.ts';
import type { ScenarioFiles } from '../../../../game/core/scenario/scenario.ts';
import { SAYINGS, inWords } from '../../../support/worded.ts';
import { gateText, gateWith, gateWithLines } from './gate.ts';

const FOLDER = new URL('../../../../game/core/authoring/lint/rules/', import.meta.url);
const pageOf = ({ group, id }: { group: string; id: string }) => new URL(`${group}/${id}.md`, FOLDER);

type Example = { readonly id: string; readonly kind: 'bad' | 'good'; readonly files: ScenarioFiles };

/** An example is laid over the first scenario, has some of its lines, stands for a whole file, or is a translation. */
const examplesOf = (id: string, page: string): Example[] =>
  [...page.matchAll(/^```yaml (bad|good)(?: (\S+))?\n(.*?)^```$/gms)].map(([, kind, how, text]) => ({
    id,
    kind: kind as 'bad' | 'good',
    files:
      how === 'whole'
        ? { 'scenario.yaml': text! }
        : how === undefined
          ? { 'scenario.yaml': gateWith(text!) }
          : how === 'lines'
            ? { 'scenario.yaml': gateWithLines(text!) }
            : { 'scenario.yaml': gateText, [how]: text! },
  }));

/** Told by whoever hands over the folder, a package or its pictures, which no text can show. */
const withoutExamples = rules
  .filter(({ group, id }) => group === 'files' || ['picture-kind', 'picture-too-large', 'picture-unused'].includes(id))
  .map(({ id }) => id);

const pages = rules.map((rule) => ({ rule, page: readFileSync(pageOf(rule), 'utf8') }));
const examples = pages.flatMap(({ rule, page }) => examplesOf(rule.id, page));
/** Whatever is found can be said. */
const found = (files: ScenarioFiles) => lint(files).findings.map((finding) => inWords(finding).rule);

describe('the rules', () => {
  test('are at least fifty, each under a name of its own', () => {
    expect(rules.length).toBeGreaterThanOrEqual(50);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ find }) => find !== undefined).length).toBeGreaterThanOrEqual(25);
  });

  test.each(pages)('$rule.id begins its page with its name and what is wrong', ({ rule, page }) => {
    expect(page.startsWith(`# ${rule.id}\n\n${SAYINGS.en[titleOf(rule)]}\n`)).toBe(true);
    expect(existsSync(new URL(`${rule.group}/${rule.id}.ts`, FOLDER))).toBe(true);
  });

  test('have no page and no file left over', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(md|ts)$/.test(file));
    const known = rules.flatMap(({ group, id }) => ['md', 'nl.md', 'ts'].map((end) => `${group}/${id}.${end}`));
    expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(known.sort());
  });

  test.each(pages)(
    '$rule.id has a Dutch page: the same headings and code, and no examples of its own',
    ({ rule, page }) => {
      const dutch = readFileSync(new URL(`${rule.group}/${rule.id}.nl.md`, FOLDER), 'utf8');
      expect(dutch.startsWith(`# ${rule.id}\n\n${SAYINGS.nl[titleOf(rule)]}\n`)).toBe(true);
      expect(dutch).not.toContain('```');
      const shapeOf = (text: string) => [
        text.split(/^```/m)[0]!.trim().split(/\n\n/).length,
        text.includes('`--fix` '),
        /^(A warning|Een waarschuwing):/m.test(text),
        /^\*\*(What to do|Wat te doen)\.\*\* /m.test(text),
      ];
      expect(shapeOf(dutch)).toEqual(shapeOf(page));
      const examples = page.slice(page.search(/^```/m));
      if (page.includes('```')) expect(pageWithExamples(dutch, page)).toBe(`${dutch}\n${examples}`);
      else expect(pageWithExamples(dutch, page)).toBe(dutch);
    },
  );

  test('are shown by a bad and a good example, but for those that no text can show', () => {
    const shown = (kind: Example['kind']) => new Set(examples.filter((one) => one.kind === kind).map(({ id }) => id));
    const lacking = (kind: Example['kind']) => rules.map(({ id }) => id).filter((id) => !shown(kind).has(id));
    expect(lacking('bad').sort()).toEqual(withoutExamples.toSorted());
    expect(lacking('good').sort()).toEqual(withoutExamples.toSorted());
  });
});

describe('examples', () => {
  test.each(examples.filter(({ kind }) => kind === 'bad').map((one) => [one.id, one.files] as const))(
    'bad: %s',
    (id, files) => {
      expect(found(files)).toContain(id);
    },
  );

  test.each(examples.filter(({ kind }) => kind === 'good').map((one) => [one.id, one.files] as const))(
    'good: %s',
    (id, files) => {
      expect(found(files)).not.toContain(id);
    },
  );
});

describe('a rule that says it mends', () => {
  const mending = new Set(rules.filter(({ mends }) => mends).map(({ id }) => id));
  const fixable = (files: ScenarioFiles) => lint(files).findings.filter(({ fix }) => fix !== undefined);

  test.each([...mending])('%s does, in one of its bad examples, and brings no other error', (id) => {
    const bad = examples.filter((one) => one.id === id && one.kind === 'bad');
    const mended = bad.filter(({ files }) => {
      const fixes = fixable(files).filter(({ rule }) => rule === id);
      const after = lint(applyFixes(files, fixes)).findings.map(({ rule }) => rule);
      return fixes.length > 0 && !after.includes(id);
    });
    expect(mended).not.toEqual([]);
  });

  test('is the only kind that does', () => {
    const others = examples.flatMap(({ files }) => fixable(files).map(({ rule }) => rule));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((rule) => !mending.has(rule))).toEqual([]);
  }, 20_000);
});
