import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../../game/core/authoring/lint/lint.ts';
import { blocksOf } from '../../../../game/renderer/ui/workshop/page-words.tsx';

test('a page of the manual is its words and its examples, good and bad', () => {
  expect(
    blocksOf(
      '# unknown-id\n\nAn id.\n\n**Do.** This.\n\n```yaml bad\na: 1\n```\n\n```yaml good locales/nl.yaml\nb: 2\n```\n',
    ),
  ).toEqual([
    { kind: 'words', text: 'An id.' },
    { kind: 'words', text: '**Do.** This.' },
    { kind: 'example', good: false, text: 'a: 1' },
    { kind: 'example', good: true, text: 'b: 2' },
  ]);
});

test('every page of the manual comes apart, and no fence is left in its words', () => {
  for (const { group, id } of rules) {
    const url = new URL(`../../../../game/core/authoring/lint/rules/${group}/${id}.md`, import.meta.url);
    const blocks = blocksOf(readFileSync(url, 'utf8'));
    expect([id, blocks.length > 0, blocks.some(({ text }) => text.includes('```'))]).toEqual([id, true, false]);
  }
});
