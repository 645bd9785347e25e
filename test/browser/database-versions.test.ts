/** What earlier editions kept in the browser opens in this one; what a later one kept is left as it is. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../game/core/contract/contract.ts';
import { codeOf, valueOf } from '../core/contract/rig.ts';
import { headerLine } from '../core/contract/written.ts';
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
});
afterEach(() => page.context().close());

/** The stores that the first edition made, and those of the later ones, with what their rows are known by. */
const FIRST: Readonly<Record<string, string | string[] | null>> = {
  sessions: 'session',
  lines: ['session', 'n'],
  aside: ['session', 'n'],
  scenarios: 'id',
  settings: null,
};
const SECOND = { ...FIRST, workshop: 'workshop' };
const WHEN = '2026-01-02T03:04:05.000Z';
const TEXT = 'format: two-hats/1\ntitle: Mine\n';
const PICTURE = [137, 80, 78, 71];

type Rows = Readonly<Record<string, readonly object[]>>;

/** As an edition of that version left it: its stores, and these rows in them. Bytes are given as `{bytes: [1, 2]}`. */
const leave = (version: number, stores: typeof FIRST, rows: Rows): Promise<void> =>
  page.evaluate(
    ([number, made, kept]) =>
      new Promise<void>((resolve, reject) => {
        const bytes = (_: string, value: { readonly bytes?: number[] }) =>
          value?.bytes === undefined ? value : new Uint8Array(value.bytes);
        const revived = (value: object): object => {
          const walk = (one: unknown): unknown => {
            if (typeof one !== 'object' || one === null || one instanceof Uint8Array) return one;
            return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(bytes(key, inner))]));
          };
          return walk(value) as object;
        };
        const asked = indexedDB.open('two-hats', number);
        asked.addEventListener('error', () => reject(asked.error!));
        asked.addEventListener('upgradeneeded', () => {
          for (const [name, keyPath] of Object.entries(made))
            asked.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
          for (const [name, all] of Object.entries(kept))
            for (const row of all) asked.transaction!.objectStore(name).put(revived(row));
        });
        asked.addEventListener('success', () => {
          asked.result.close();
          resolve();
        });
      }),
    [version, stores, rows] as const,
  );

/** Its version and the keys of each row, by store. */
const found = (): Promise<{ readonly version: number; readonly fields: Readonly<Record<string, string[][]>> }> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open('two-hats');
        asked.addEventListener('error', () => reject(asked.error!));
        asked.addEventListener('success', () => {
          const { result: db } = asked;
          const { version } = db;
          const fields: Record<string, string[][]> = {};
          const tx = db.transaction([...db.objectStoreNames], 'readonly');
          for (const name of db.objectStoreNames) {
            const all = tx.objectStore(name).getAll();
            all.addEventListener('success', () => {
              fields[name] = all.result.map((row: object) => Object.keys(row).toSorted());
            });
          }
          tx.addEventListener('complete', () => {
            db.close();
            resolve({ version, fields });
          });
        });
      }),
  );

const SESSION: Rows = {
  sessions: [{ session: 'mine', name: 'Mine', updated: WHEN, mended: false }],
  lines: [{ session: 'mine', n: 0, written: headerLine() }],
};
const mine = (pictures?: object) => ({
  workshop: 'mine',
  name: 'Mine',
  updated: WHEN,
  files: { 'scenario.yaml': TEXT },
  ...(pictures && { pictures }),
});
const opened = async () => valueOf(await host['workshop.open']({ workshop: 'mine' })).opened!;

describe('a browser’s store of version 1', () => {
  test('keeps its sessions, and gets the Workshop', async () => {
    await leave(1, FIRST, SESSION);
    expect(valueOf(await host['sessions.list']({})).map(({ session }) => session)).toEqual(['mine']);
    expect(valueOf(await host['workshop.list']({}))).toEqual([]);
    const begun = await host['workshop.open']({ name: 'New', files: { 'scenario.yaml': TEXT } });
    expect(valueOf(begun).opened).toMatchObject({ name: 'New', pictures: {} });
    expect(await found()).toMatchObject({ version: 3, fields: { workshop: [expect.any(Array)] } });
  });
});

describe('a browser’s store of version 2', () => {
  test('keeps its scenarios; their pictures get a place of their own', async () => {
    await leave(2, SECOND, { ...SESSION, workshop: [mine({ 'art/street.png': { bytes: PICTURE } })] });
    const one = await opened();
    expect(one.files['scenario.yaml']?.text).toBe(TEXT);
    const seen = one.pictures as unknown as Record<string, Record<string, number>>;
    expect(Object.keys(seen)).toEqual(['art/street.png']);
    expect(Object.values(seen['art/street.png']!)).toEqual(PICTURE);
    const { version, fields } = await found();
    expect(version).toBe(3);
    expect(fields['workshop']).toEqual([['files', 'name', 'updated', 'workshop']]);
    expect(fields['workshopArt']).toEqual([['art', 'pictures', 'workshop']]);
    expect(valueOf(await host['sessions.list']({}))).toHaveLength(1);
  });

  test('keeps scenarios without pictures, whose texts can be written as before', async () => {
    await leave(2, SECOND, { workshop: [mine()] });
    const one = await opened();
    expect(one.pictures).toEqual({});
    const was = one.files['scenario.yaml']!.fingerprint;
    const wish = { workshop: 'mine', file: 'scenario.yaml', text: 'title: Ours', was };
    expect(codeOf(await host['workshop.write'](wish))).toBe('ok');
    expect((await opened()).files['scenario.yaml']?.text).toBe('title: Ours');
    expect((await found()).fields['workshopArt']).toEqual([]);
  });
});

describe('a browser’s store of a later version', () => {
  test('is refused, and stays as it is', async () => {
    await leave(4, { ...SECOND, workshopArt: 'workshop', later: 'id' }, { workshop: [mine()], later: [{ id: 'a' }] });
    const before = await found();
    expect(codeOf(await host['workshop.list']({}))).toBe('failed');
    expect(await found()).toEqual(before);
  });
});
