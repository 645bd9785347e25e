import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../game/core/contract/contract.ts';
import { scenarioFolders } from '../../game/node/tasks/bundled-scenarios.ts';
import { headerLine, nextLine, sessionWith } from '../core/contract/written.ts';
import { type DesktopHost, desktopHost } from './desktop-host.ts';

/** What the desktop promises beside the contract: what lies where in the data folder. */
let desktop: DesktopHost;
let host: Host;
beforeEach(async () => {
  desktop = await desktopHost();
  ({ host } = await desktop.openWindow());
});
afterEach(() => desktop.stop());

const put = (path: string, text: string) => {
  mkdirSync(join(desktop.root, 'bundled', path, '..'), { recursive: true });
  writeFileSync(join(desktop.root, 'bundled', path), text);
};
const begun = async (text: string, name?: string) => {
  const reply = await host['sessions.begin']({ text, ...(name === undefined ? {} : { name }) });
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value.session;
};
const inSessions = () => readdirSync(join(desktop.data, 'sessions')).toSorted();

describe('scenarios that came with the app', () => {
  test('are listed as texts, unread; what is no scenario is left out, what cannot be read says why', async () => {
    put('good-one/scenario.yaml', 'title: Good');
    put('good-one/locales/nl.yaml', 'title: Goed');
    put('good-one/notes.txt', 'not a scenario text');
    put('no-scenario/readme.md', '');
    put('Not A Folder Name/scenario.yaml', 'title: no');
    put('too-large/scenario.yaml', 'x'.repeat(1_048_577));
    put('scenario.schema.json', '{}');
    const files = { 'scenario.yaml': 'title: Good', 'locales/nl.yaml': 'title: Goed' };
    const list = await host['scenarios.list']({});
    expect(list).toMatchObject([
      { id: 'good-one', files, imported: false, findings: [] },
      { id: 'street' },
      { id: 'too-large', files: {}, findings: [{ rule: 'file-too-large' }] },
    ]);
    expect(list[0]!.files).toEqual(files);
    expect(scenarioFolders(join(desktop.root, 'bundled'))).toContainEqual({ id: 'good-one', files, pictures: [] });
  });
});

describe('the data folder', () => {
  test('is said, to be shown', async () => {
    expect(await host['host.about']({})).toEqual({
      edition: 'desktop',
      savesElsewhere: null,
      dataFolder: desktop.data,
    });
  });

  test('holds a session as a file that anybody can read, and nothing else once it is closed', async () => {
    const session = await begun(headerLine());
    const { written } = nextLine(headerLine(), '1 end');
    await host['sessions.append']({ session, n: 1, written });
    expect(session).toBe('locked-containers-quiet-heron-42');
    expect(readFileSync(join(desktop.data, 'sessions', `${session}.two-hats`), 'utf8')).toBe(sessionWith('1 end'));
    expect(inSessions()).toEqual([`${session}.two-hats`, `${session}.two-hats.lock`]);
    await host['sessions.close']({ session });
    expect(inSessions()).toEqual([`${session}.two-hats`]);
  });

  test('keeps the torn end of a session, by a name that is told once', async () => {
    const session = await begun(sessionWith('1 end'), 'Mine');
    await host['sessions.close']({ session });
    const path = join(desktop.data, 'sessions', `${session}.two-hats`);
    writeFileSync(path, `${sessionWith('1 end')}{"n":2,`);
    expect(await host['sessions.list']({})).toMatchObject({
      value: [{ state: 'mended', problem: { code: 'cut-off' }, lines: 1 }],
    });
    expect(await host['sessions.open']({ session })).toMatchObject({
      value: { text: sessionWith('1 end'), readOnly: null, damaged: `${session}.two-hats.damaged` },
    });
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe('{"n":2,');
    expect(await host['sessions.list']({})).toMatchObject({ value: [{ state: 'mended', problem: null }] });
    await host['sessions.remove']({ session });
    expect(inSessions()).toEqual([]);
  });

  test('lists what cannot be read at all, so that nobody’s session disappears without a word', async () => {
    mkdirSync(join(desktop.data, 'sessions', 'a-folder.two-hats'), { recursive: true });
    writeFileSync(join(desktop.data, 'sessions', 'noise.two-hats'), Buffer.from([0xff, 0xfe, 0, 0]));
    writeFileSync(join(desktop.data, 'sessions', 'Foreign Name.two-hats'), headerLine());
    expect(await host['sessions.list']({})).toMatchObject({
      value: expect.arrayContaining([
        expect.objectContaining({ session: 'a-folder', state: 'damaged', header: null }),
        expect.objectContaining({
          session: 'noise',
          state: 'damaged',
          header: null,
          problem: { code: 'foreign', line: 1, detail: '' },
        }),
      ]),
    });
  });

  test('keeps settings that are damaged aside, and takes from them what is whole', async () => {
    mkdirSync(desktop.data, { recursive: true });
    const path = join(desktop.data, 'settings.json');
    writeFileSync(path, '{"language":"nl","textSize":5000,"__proto__":{"theme":"dark"},"more":1}');
    expect(await host['settings.read']({})).toEqual({ ok: true, value: { language: 'nl' } });
    writeFileSync(path, '{"language":');
    expect(await host['settings.read']({})).toEqual({ ok: true, value: {} });
    const settings = {
      language: 'en',
      theme: 'light',
      textSize: 100,
      reducedMotion: 'off',
      moreContrast: 'on',
      soundVolume: 0,
      classroom: false,
      skipLessons: true,
    } as const;
    await Promise.all(Array.from({ length: 8 }, () => host['settings.write']({ settings })));
    expect(await host['settings.read']({})).toEqual({ ok: true, value: settings });
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe('{"language":');
  });

  test('leaves no settings that were once put aside', async () => {
    mkdirSync(desktop.data, { recursive: true });
    const path = join(desktop.data, 'settings.json');
    for (const name of [path, `${path}.damaged`, `${path}.damaged-2`]) writeFileSync(name, '{"language":');
    expect(await host['data.removeAll']({})).toMatchObject({ ok: true, value: { settings: true } });
    expect(readdirSync(desktop.data).filter((name) => name.startsWith('settings'))).toEqual([]);
  });

  test('gives up only what is ours when all data are removed', async () => {
    const session = await begun(headerLine(), 'Mine');
    const theirs = join(desktop.data, 'sessions', 'letter.txt');
    writeFileSync(theirs, 'Dear diary,');
    await host['data.removeAll']({});
    expect(existsSync(theirs)).toBe(true);
    expect(inSessions()).toEqual(['letter.txt']);
    expect(await host['sessions.open']({ session })).toMatchObject({ failure: { code: 'gone' } });
  });
});

describe('a file that is saved', () => {
  const csv = { wish: 'save', kind: 'csv', name: 'Class', bytes: new TextEncoder().encode('a,b\n') } as const;
  const calling = (typed: string) =>
    desktop.receiving(() =>
      desktop.choosing({ kind: 'typed', name: typed }, async () => {
        const saved = await host.room(csv);
        return saved.ok ? 'ok' : saved.failure.code;
      }),
    );

  test.each([
    ['spring.csv', 'spring.csv'],
    ['spring.CSV', 'spring.CSV'],
    ['spring', 'spring.csv'],
    ['spring.exe', 'spring.exe.csv'],
  ])('called %s by the person is %s', async (typed, name) =>
    expect(await calling(typed)).toEqual({ value: 'ok', files: [{ name, text: 'a,b\n' }] }),
  );

  test('takes the place of no file that the person was not asked about', async () => {
    const path = join(desktop.root, 'mine.csv');
    writeFileSync(path, 'mine');
    expect((await calling('../mine')).value).toBe('exists');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('is not written where the person cancels', async () => {
    expect(await desktop.choosing({ kind: 'nothing' }, () => host.room(csv))).toMatchObject({
      failure: { code: 'cancelled' },
    });
  });

  test('is the page itself as a PDF', async () => {
    const { files } = await desktop.receiving(() => host.room({ wish: 'pdf', name: 'My debrief' }));
    expect(files).toEqual([{ name: 'My debrief.pdf', text: '%PDF-1.7' }]);
  });
});
