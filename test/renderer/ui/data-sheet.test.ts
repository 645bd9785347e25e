import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, blocksOf } from '../../../game/renderer/ui/data-sheet/blocks.ts';
import { LANGUAGES } from '../../../game/renderer/ui/settings.ts';
import { TEXT_KINDS } from '../../../game/core/session/notes.ts';

const blocks = (language: string): readonly Block[] =>
  blocksOf(readFileSync(new URL(`../../../assets/docs/data-sheet.${language}.md`, import.meta.url), 'utf8'));
/** A page as its bones: what kind of block, and of a list how many items. */
const bones = (page: readonly Block[]): readonly string[] =>
  page.map((block) => (block.kind === 'list' ? `list of ${block.items.length}` : block.kind));
const textsOf = (page: readonly Block[]): readonly string[] =>
  page.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));

test('a page in blocks', () => {
  expect(blocksOf('# Title\n\nOne\nline.\n\n## Head\n\n- a\n- b\n')).toEqual([
    { kind: 'title', text: 'Title' },
    { kind: 'words', text: 'One line.' },
    { kind: 'heading', text: 'Head' },
    { kind: 'list', items: ['a', 'b'] },
  ]);
});

describe('the data sheet', () => {
  test('has the same headings, paragraphs and lists in every language', () => {
    const [first, ...others] = LANGUAGES.map((language) => bones(blocks(language)));
    expect(first!.filter((bone) => bone === 'heading').length).toBeGreaterThan(8);
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(LANGUAGES)('uses in %s no more of Markdown than its page can show', (language) => {
    for (const text of textsOf(blocks(language))) {
      // Weight and code come in pairs; no link, no picture, no markup, no table, no heading further down.
      expect([text.split('**').length % 2, text.split('`').length % 2], text).toEqual([1, 1]);
      expect(text).not.toMatch(/<|\]\(|^#|^\||^\d+\. |^  /);
    }
  });

  test.each(LANGUAGES)('fits on one page in %s', (language) => {
    expect(textsOf(blocks(language)).join(' ').split(/\s+/).length).toBeLessThan(950);
  });

  test('names every text that a session may hold: whoever adds a kind says so here', () => {
    // Intention, reasons (justification, announcement, leader), handover, resolution, question, the other week.
    expect(TEXT_KINDS).toHaveLength(8);
    const [en, nl] = LANGUAGES.map((language) => textsOf(blocks(language)).join(' '));
    for (const word of ['intention', 'reasons', 'handover', 'resolution', 'question']) expect(en).toContain(word);
    for (const word of ['voornemen', 'redenen', 'overdracht', 'plan', 'vraag']) expect(nl).toContain(word);
  });
});
