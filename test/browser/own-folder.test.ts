/** The person's own folder in the browser edition. The browser's private folder stands in for it: the same kind of handle. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Host, OpenedWorkshop } from '../../game/core/contract/contract.ts';
import { codeOf, valueOf } from '../core/contract/rig.ts';
import { launch } from '../support/edition.ts';
import { hostOn, servePage } from './host-page/browser-host.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;
let page: Page;
let host: Host;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  await page.goto(served.address);
  host = hostOn(page);
  await put('scenario.yaml', 'title: Mine');
});

/** As another program would. Bytes are given as numbers. */
const put = (file: string, content: string | readonly number[]) =>
  page.evaluate(
    async ([path, what]) => {
      const root = await navigator.storage.getDirectory();
      let at = await root.getDirectoryHandle('street', { create: true });
      const steps = (path as string).split('/');
      for (const step of steps.slice(0, -1)) at = await at.getDirectoryHandle(step, { create: true });
      const writing = await (await at.getFileHandle(steps.at(-1)!, { create: true })).createWritable();
      await writing.write(typeof what === 'string' ? what : new Uint8Array(what as number[]));
      await writing.close();
    },
    [file, content] as const,
  );
const textIn = (file: string) =>
  page.evaluate(async (path) => {
    const root = await navigator.storage.getDirectory();
    let at = await root.getDirectoryHandle('street');
    const steps = path.split('/');
    for (const step of steps.slice(0, -1)) at = await at.getDirectoryHandle(step);
    return (await (await at.getFileHandle(steps.at(-1)!)).getFile()).text();
  }, file);
/** What the browser, or the person whom it asks, says from now on. */
const answering = (answer: 'granted' | 'denied') =>
  page.evaluate((said) => {
    const ways = { queryPermission: async () => said, requestPermission: async () => said };
    Object.assign(FileSystemHandle.prototype, ways);
  }, answer);
const opened = async (): Promise<OpenedWorkshop> => {
  await page.evaluate(async () => {
    const street = await (await navigator.storage.getDirectory()).getDirectoryHandle('street');
    Object.assign(globalThis, { showDirectoryPicker: async () => street });
  });
  await answering('granted');
  return valueOf(await host['workshop.open']({ from: 'folder' })).opened!;
};
const again = async (workshop: string, art?: string): Promise<OpenedWorkshop> =>
  valueOf(await host['workshop.open'](art === undefined ? { workshop } : { workshop, art })).opened!;
const main = ({ files }: OpenedWorkshop) => files['scenario.yaml']!;
const write = async (one: OpenedWorkshop, text: string, was: string | null = main(one).fingerprint) =>
  codeOf(await host['workshop.write']({ workshop: one.workshop, file: 'scenario.yaml', text, was }));

describe('a folder that the browser lets the page write', () => {
  test('has what is written at once', async () => {
    const one = await opened();
    expect(one.keptIn).toBe('folder');
    expect(await write(one, 'title: Ours')).toBe('ok');
    expect(await textIn('scenario.yaml')).toBe('title: Ours');
    expect(await write(one, 'title: Late')).toBe('out-of-turn');
  });

  test('that is refused for once is not forgotten, and gets what was written meanwhile', async () => {
    const { workshop } = await opened();
    await answering('denied');
    const apart = await again(workshop);
    expect(apart.keptIn).toBe('apart');
    expect(await write(apart, 'title: Ours')).toBe('ok');
    expect(await textIn('scenario.yaml')).toBe('title: Mine');
    await answering('granted');
    const met = await again(workshop);
    expect(met.keptIn).toBe('folder');
    expect(main(met)).toMatchObject({ text: 'title: Ours' });
    expect(await textIn('scenario.yaml')).toBe('title: Ours');
  });

  test('that has gone on meanwhile is not written over, nor is what was written here', async () => {
    const { workshop } = await opened();
    await answering('denied');
    expect(await write(await again(workshop), 'title: Ours')).toBe('ok');
    await put('scenario.yaml', 'title: Theirs');
    await answering('granted');
    const met = await again(workshop);
    expect(main(met)).toMatchObject({ text: 'title: Theirs', unsent: 'title: Ours' });
    // Asked again it is the same: nobody has said which one stays.
    expect(main(await again(workshop))).toMatchObject({ text: 'title: Theirs', unsent: 'title: Ours' });
    expect(await textIn('scenario.yaml')).toBe('title: Theirs');
    expect(await write(met, 'title: Ours')).toBe('ok');
    expect(await textIn('scenario.yaml')).toBe('title: Ours');
    expect(main(await again(workshop))).not.toHaveProperty('unsent');
  });

  test('has a file that cannot be read: it is not taken for one that is not there', async () => {
    const latin = [0x74, 0x3a, 0x20, 0xe9];
    await put('locales/nl.yaml', latin);
    const { workshop } = await opened();
    const wish = { workshop, file: 'locales/nl.yaml', text: 'title: Mijn', was: null };
    expect(codeOf(await host['workshop.write'](wish))).toBe('out-of-turn');
  });

  test('is read where a scenario lies, one level deep', async () => {
    await put('locales/nl.yaml', 'title: Mijn');
    await put('locales/old/de.yaml', 'title: Mein');
    await put('locales-old/fr.yaml', 'title: Mien');
    await put('artwork/a.png', [1]);
    await put('art/a.png', [1, 2]);
    const one = await opened();
    expect(Object.keys(one.files).toSorted()).toEqual(['locales/nl.yaml', 'scenario.yaml']);
    expect(Object.keys(one.pictures ?? {})).toEqual(['art/a.png']);
  });

  test('tells of a picture, which comes once', async () => {
    const one = await opened();
    const news = host['changes.next']({ after: 0 });
    await put('art/a.png', [1, 2]);
    expect(valueOf(await news).changed).toEqual([one.workshop]);
    const now = await again(one.workshop, one.art);
    expect(Object.keys(now.pictures ?? {})).toEqual(['art/a.png']);
    expect((await again(one.workshop, now.art)).pictures).toBeNull();
  });

  test('is looked at no longer once it is closed', async () => {
    const one = await opened();
    expect(codeOf(await host['workshop.close']({ workshop: one.workshop, forget: false }))).toBe('ok');
    expect(codeOf(await host['changes.next']({ after: 0 }))).toBe('not-open');
    expect(await write(one, 'title: Late')).toBe('not-open');
    const looks = await page.evaluate(async () => {
      let count = 0;
      const before = FileSystemDirectoryHandle.prototype.getFileHandle;
      FileSystemDirectoryHandle.prototype.getFileHandle = function (...asked) {
        count += 1;
        return before.apply(this, asked);
      };
      await new Promise((go) => setTimeout(go, 2_500));
      return count;
    });
    expect(looks).toBe(0);
  });
});
