import { describe, expect, test } from 'vitest';
import { LARGEST_SESSION } from '../../../game/core/session/session.ts';
import { type Brought, broughtFrom } from '../../../game/renderer/worker/brought.ts';
import { zip } from '../../support/zips.ts';

const file = (name: string, content: string | Uint8Array): Brought => ({
  name,
  file: new File([typeof content === 'string' ? content : new Uint8Array(content)], name),
});
const all = async (files: readonly Brought[]) => {
  const found = [];
  for await (const one of broughtFrom(files)) found.push(one);
  return found;
};

describe('session files that a page gets', () => {
  test('come by name, whatever order they were dropped in; litter is passed over, how far it is counts files', async () => {
    const found = await all([
      file('class/b.two-hats', 'bee'),
      file('class/.DS_Store', 'litter'),
      file('class/a.two-hats', 'ay'),
    ]);
    expect(found).toEqual([
      { done: 1, brought: { name: 'class/a.two-hats', text: 'ay' } },
      { done: 2, brought: { name: 'class/b.two-hats', text: 'bee' } },
    ]);
  });
  test('in a zip come out of it, and count as the one file it is', async () => {
    const entries = ['one', 'two'].map((name) => ({ name: `${name}.two-hats`, text: name }));
    const found = await all([file('class.zip', zip(entries)), file('late.two-hats', 'late')]);
    expect(found.map(({ done, brought }) => [done, 'text' in brought && brought.text])).toEqual([
      [1, 'one'],
      [1, 'two'],
      [2, 'late'],
    ]);
  });
  test('that cannot be read, or are too large to be sessions, are refused by name, and keep none of the others out', async () => {
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }) };
    const found = await all([
      { name: 'a', file: gone as unknown as File },
      { name: 'b', file: undefined },
      file('c', 'x'.repeat(2 * LARGEST_SESSION + 1)),
      file('d', 'sound'),
    ]);
    expect(found.map(({ brought }) => brought)).toEqual([
      { name: 'a', refused: 'unreadable', detail: 'NotFoundError' },
      { name: 'b', refused: 'unreadable', detail: '' },
      { name: 'c', refused: 'too-large', detail: '' },
      { name: 'd', text: 'sound' },
    ]);
  });
});
