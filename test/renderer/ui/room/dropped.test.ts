import { describe, expect, test } from 'vitest';
import { type Entry, MOST_DROPPED, walked } from '../../../../game/renderer/ui/room/door/dropped.ts';

const file = (name: string): Entry => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (given) => given(new File([name], name)),
});
const refusing = (name: string): Entry => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (_, refused) => refused(new Error('NotReadableError')),
});
/** As the browser does: a hundred at a time, then none. */
const folder = (name: string, entries: readonly Entry[]): Entry => ({
  isFile: false,
  isDirectory: true,
  name,
  createReader: () => {
    let at = 0;
    return {
      readEntries: (given) => {
        given(entries.slice(at, at + 100));
        at += 100;
      },
    };
  },
});
const locked = (name: string): Entry => ({
  isFile: false,
  isDirectory: true,
  name,
  createReader: () => ({ readEntries: (_, refused) => refused(new Error('NotReadableError')) }),
});
const many = (n: number): readonly Entry[] => Array.from({ length: n }, (_, i) => file(`${i}.two-hats`));
const nested = (deep: number): Entry => (deep === 0 ? file('deep.two-hats') : folder('in', [nested(deep - 1)]));

const names = async (...entries: readonly Entry[]) => (await walked(entries)).files.map(({ name }) => name);

describe('what was dropped', () => {
  test('is every file, with its way from there', async () => {
    expect(
      await names(file('a.two-hats'), folder('class', [file('b.two-hats'), folder('late', [file('c.zip')])])),
    ).toEqual(['a.two-hats', 'class/b.two-hats', 'class/late/c.zip']);
  });
  test('is all of a folder of more than the browser gives at once', async () => {
    expect(await names(folder('class', many(500)))).toHaveLength(500);
  });
  test('is not what systems leave in folders', async () => {
    const left = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '._a.two-hats'].map(file);
    expect(await names(folder('class', [...left, file('a.two-hats')]))).toEqual(['class/a.two-hats']);
  });
  test('keeps the rest where one file or folder cannot be read, and names it', async () => {
    const dropped = await walked([folder('class', [refusing('a.two-hats'), locked('away'), file('b.two-hats')])]);
    expect(dropped.files.map(({ name, file }) => [name, file !== undefined])).toEqual([
      ['class/a.two-hats', false],
      ['class/away', false],
      ['class/b.two-hats', true],
    ]);
  });
  test('has an end, wide and deep', async () => {
    const wide = await walked([folder('disk', many(MOST_DROPPED + 50))]);
    expect([wide.files.length, wide.more]).toEqual([MOST_DROPPED, true]);
    const deep = await walked([nested(40)]);
    expect(deep.files.map(({ file }) => file)).toEqual([undefined]);
  });
  test('may be nothing', async () => {
    expect(await walked([folder('empty', [])])).toEqual({ files: [], more: false });
  });
});
