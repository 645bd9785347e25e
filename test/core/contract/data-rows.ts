import { describe, expect, test } from 'vitest';
import { packed } from '../../../game/core/scenario/package.ts';
import { accountOf, readSession } from '../../../game/core/session/session.ts';
import { png } from '../../support/drawings.ts';
import { zip } from '../../support/zips.ts';
import { type Rig, codeOf, valueOf } from './rig.ts';
import type { Choice } from './tested-host.ts';
import { headerLine, nextLine, sessionWith } from './written.ts';

const SETTINGS = {
  language: 'nl',
  theme: 'dark',
  textSize: 150,
  reducedMotion: 'on',
  moreContrast: 'system',
  soundVolume: 40,
  classroom: true,
  skipLessons: false,
} as const;

/** Under which a session goes to a record store. */
const accountIn = async (rig: Rig, session: string): Promise<string> => {
  const read = readSession(await rig.textOf(session));
  if (!read.ok) throw new Error(read.problem.code);
  return accountOf(read.session);
};

/** Files in and out, scenarios brought in, settings, and leaving nothing behind. */
export const dataRows = (rig: Rig): void => {
  describe('files', () => {
    test('of a session go out as they are and come in again as another session', async () => {
      const text = sessionWith('1 act visit', '1 end');
      const session = await rig.begun(text, 'Group 3: Tuesday/evening');
      const out = await rig.receiving(() => rig.host['sessions.export']({ sessions: [session] }));
      expect(out).toEqual({
        value: { ok: true, value: 1 },
        files: [{ name: 'Group 3 Tuesday evening.two-hats', text }],
      });
      await rig.host['sessions.remove']({ session });
      const brought = valueOf(
        await rig.choosing({ kind: 'sessions', files: out.files }, () => rig.host['sessions.import']({})),
      );
      expect(brought).toMatchObject({ imported: [expect.any(String)], refused: [] });
      expect(await rig.list()).toMatchObject([{ name: 'Group 3 Tuesday evening', lines: 2, state: 'ok' }]);
      expect(await rig.textOf(brought.imported[0]!)).toBe(text);
    });

    test('of several sessions go out together, each under a name of its own', async () => {
      const sessions = [await rig.begun(headerLine(), 'Same'), await rig.begun(sessionWith('1 end'), 'Same')];
      const { value, files } = await rig.receiving(() => rig.host['sessions.export']({ sessions }));
      expect(value).toEqual({ ok: true, value: 2 });
      expect(new Set(files.map(({ text }) => text))).toEqual(new Set([headerLine(), sessionWith('1 end')]));
      expect(new Set(files.map((file) => file.name)).size).toBe(2);
    });

    test('save what could not be kept', async () => {
      const text = sessionWith('1 end');
      const { files } = await rig.receiving(() => rig.host['sessions.export']({ text, name: 'Not kept' }));
      expect(files).toEqual([{ name: 'Not kept.two-hats', text }]);
    });

    test('of a session that is gone are not written', async () => {
      expect(codeOf(await rig.host['sessions.export']({ sessions: ['nobody'] }))).toBe('gone');
    });

    test('come in one by one, and what is refused is named with the reason', async () => {
      const text = sessionWith('1 act visit', '1 end');
      await rig.begun(headerLine());
      const files = [
        { name: 'good.two-hats', text },
        { name: 'torn.two-hats', text: text.slice(0, -10) },
        { name: 'edited.two-hats', text: text.replace('visit', 'vizit') },
        { name: 'here already.two-hats', text: headerLine() },
        { name: 'diary.txt', text: 'Dear diary,' },
        { name: 'newer.two-hats', text: '{"format":"two-hats-session/9"}\n' },
        { name: 'nothing.two-hats', text: '' },
      ];
      const brought = valueOf(await rig.choosing({ kind: 'sessions', files }, () => rig.host['sessions.import']({})));
      expect(brought.refused).toEqual([
        { name: 'here already.two-hats', code: 'exists' },
        { name: 'diary.txt', code: 'foreign' },
        { name: 'newer.two-hats', code: 'newer' },
        { name: 'nothing.two-hats', code: 'empty' },
      ]);
      expect(brought.imported).toHaveLength(3);
      const rows = new Map((await rig.list()).map((row) => [row.name, row]));
      expect(rows.get('good')).toMatchObject({ state: 'ok', lines: 2 });
      expect(rows.get('torn')).toMatchObject({ state: 'mended', lines: 1 });
      expect(rows.get('edited')).toMatchObject({ state: 'damaged', lines: 0, problem: { code: 'edited' } });
    });

    test('with a torn end are gone on with after the last whole line; the end is not lost', async () => {
      const text = sessionWith('1 act visit', '1 end');
      const files = [{ name: 'torn.two-hats', text: text.slice(0, -10) }];
      const { imported } = valueOf(
        await rig.choosing({ kind: 'sessions', files }, () => rig.host['sessions.import']({})),
      );
      const session = imported[0]!;
      const whole = sessionWith('1 act visit');
      expect(valueOf(await rig.host['sessions.open']({ session }))).toMatchObject({ text: whole, readOnly: null });
      const { written } = nextLine(whole, '1 end');
      expect(codeOf(await rig.host['sessions.append']({ session, n: 2, written }))).toBe('ok');
      expect(await rig.list()).toMatchObject([{ session, lines: 2, state: 'mended' }]);
    });

    test('that were edited can be looked at and not gone on with', async () => {
      const text = sessionWith('1 act visit', '1 end').replace('1 end', '1 act');
      const files = [{ name: 'edited.two-hats', text }];
      const { imported } = valueOf(
        await rig.choosing({ kind: 'sessions', files }, () => rig.host['sessions.import']({})),
      );
      const session = imported[0]!;
      expect(valueOf(await rig.host['sessions.open']({ session }))).toMatchObject({ text, readOnly: 'unsound' });
      const { written } = nextLine(sessionWith('1 act visit'), '1 end');
      expect(codeOf(await rig.host['sessions.append']({ session, n: 2, written }))).toBe('not-open');
      expect(codeOf(await rig.host['sessions.remove']({ session }))).toBe('ok');
    });

    test('are not touched when the person cancels', async () => {
      const nothing: Choice = { kind: 'nothing' };
      expect(codeOf(await rig.choosing(nothing, () => rig.host['sessions.import']({})))).toBe('cancelled');
      expect(codeOf(await rig.choosing(nothing, () => rig.host['scenarios.import']({ from: 'folder' })))).toBe(
        'cancelled',
      );
      expect(codeOf(await rig.choosing(nothing, () => rig.host['scenarios.import']({ from: 'file' })))).toBe(
        'cancelled',
      );
      expect(await rig.list()).toEqual([]);
    });
  });

  describe('scenarios', () => {
    const files = { 'scenario.yaml': 'title: Mine', 'locales/nl.yaml': 'title: Mijn' };
    const folder = (name = 'My own Café') => ({ kind: 'folder' as const, name, files });
    const bringIn = async (choice: Choice) =>
      valueOf(
        await rig.choosing(choice, () =>
          rig.host['scenarios.import']({ from: choice.kind === 'folder' ? 'folder' : 'file' }),
        ),
      );

    test('come with the game and may be brought in, unread; those may be removed again', async () => {
      const before = await rig.host['scenarios.list']({});
      expect(before.length).toBeGreaterThan(0);
      expect(before.every(({ imported }) => !imported)).toBe(true);
      expect(await bringIn(folder())).toEqual({ id: 'my-own-cafe', findings: [] });
      const mine = { id: 'my-own-cafe', files, pictures: {}, imported: true, findings: [] };
      expect(await rig.host['scenarios.list']({})).toEqual([...before, mine]);
      expect(codeOf(await rig.host['scenarios.remove']({ scenario: 'my-own-cafe' }))).toBe('ok');
      expect(codeOf(await rig.host['scenarios.remove']({ scenario: 'my-own-cafe' }))).toBe('gone');
      expect(codeOf(await rig.host['scenarios.remove']({ scenario: before[0]!.id }))).toBe('gone');
      expect(await rig.host['scenarios.list']({})).toEqual(before);
    });

    test('never take the place of another', async () => {
      const [bundled] = await rig.host['scenarios.list']({});
      expect(await bringIn(folder(bundled!.id))).toMatchObject({ id: `${bundled!.id}-2` });
      expect(await bringIn(folder(bundled!.id))).toMatchObject({ id: `${bundled!.id}-3` });
    });

    test('may be one file', async () => {
      const file = { name: 'Street lamps.yaml', text: 'title: Lamps' };
      expect(await bringIn({ kind: 'file', file })).toEqual({ id: 'street-lamps', findings: [] });
      expect(await rig.host['scenarios.list']({})).toContainEqual({
        id: 'street-lamps',
        files: { 'scenario.yaml': 'title: Lamps' },
        pictures: {},
        imported: true,
        findings: [],
      });
    });

    test('bring their pictures along, out of a folder and out of a package', async () => {
      const pictures = { 'art/lamp.png': png(3, 2), 'art/Door.JPG': png(2, 3) };
      const whole = { ...files, ...pictures, 'art/notes.txt': 'not a picture' };
      expect(await bringIn({ kind: 'folder', name: 'lamps', files: whole })).toEqual({ id: 'lamps', findings: [] });
      const bytes = packed(files, pictures);
      expect(await bringIn({ kind: 'package', name: 'Packed lamps.twohats', bytes })).toEqual({
        id: 'packed-lamps',
        findings: [],
      });
      const listed = await rig.host['scenarios.list']({});
      for (const id of ['lamps', 'packed-lamps']) {
        expect(listed).toContainEqual({ id, files, pictures, imported: true, findings: [] });
      }
    });

    test('whose picture is too large come with just enough of it to show that', async () => {
      const whole = { ...files, 'art/huge.png': new Uint8Array(6 * 1024 * 1024) };
      expect(await bringIn({ kind: 'folder', name: 'huge', files: whole })).toEqual({ id: 'huge', findings: [] });
      const huge = (await rig.host['scenarios.list']({})).find(({ id }) => id === 'huge');
      expect(huge?.pictures['art/huge.png']?.length).toBe(5 * 1024 * 1024 + 1);
    });

    test.each([
      [
        'a way out',
        zip([
          { name: 'scenario.yaml', text: 'a: 1' },
          { name: '../evil.yaml', text: 'x' },
        ]),
        'package-name',
      ],
      ['a bomb', zip([{ name: 'scenario.yaml', text: 'a'.repeat(300_000) }]), 'package-too-large'],
      ['a text', new TextEncoder().encode('title: Mine'), 'package-broken'],
      ['nothing of a scenario', packed({ 'locales/nl.yaml': 'a: b' }, {}), 'missing-file'],
    ])('in a package that is or has %s are refused with one finding', async (_, bytes, rule) => {
      const before = await rig.host['scenarios.list']({});
      const refused = await bringIn({ kind: 'package', name: 'evil.twohats', bytes });
      expect([refused.id, refused.findings.map((one) => one.rule)]).toEqual([null, [rule]]);
      expect(await rig.host['scenarios.list']({})).toEqual(before);
    });

    test('that are none, or too large, are refused with a finding', async () => {
      const none = await bringIn({ kind: 'folder', name: 'none', files: { 'readme.txt': 'x' } });
      expect(none).toMatchObject({ id: null, findings: [{ file: 'scenario.yaml', rule: 'missing-file' }] });
      const large = await bringIn({ kind: 'file', file: { name: 'large.yaml', text: 'a'.repeat(1024 * 1024 + 1) } });
      expect(large).toMatchObject({ id: null, findings: [{ rule: 'file-too-large' }] });
    });
  });

  describe('settings', () => {
    test('are empty at first and kept whole', async () => {
      expect(valueOf(await rig.host['settings.read']({}))).toEqual({});
      expect(codeOf(await rig.host['settings.write']({ settings: SETTINGS }))).toBe('ok');
      expect(valueOf(await (await rig.window()).host['settings.read']({}))).toEqual(SETTINGS);
    });
  });

  describe('my data', () => {
    test('are all removed, and what came with the game stays', async () => {
      const before = await rig.host['scenarios.list']({});
      const [first, second] = [await rig.begun(), await rig.begun(sessionWith('1 end'), 'second')];
      const names = (await rig.list()).map(({ name }) => name);
      await rig.host['settings.write']({ settings: SETTINGS });
      await rig.choosing({ kind: 'file', file: { name: 'mine.yaml', text: 'title: Mine' } }, () =>
        rig.host['scenarios.import']({ from: 'file' }),
      );
      const accounts = [await accountIn(rig, first), await accountIn(rig, second)];
      const gone = valueOf(await rig.host['data.removeAll']({}));
      expect(gone).toMatchObject({ scenarios: ['mine'], workshop: [], settings: true, left: [] });
      expect(gone.records).toEqual({ waiting: 0, store: false });
      expect(gone.sessions.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
      expect(gone.sessions.map(({ account }) => account).toSorted()).toEqual(accounts.toSorted());
      expect(await rig.list()).toEqual([]);
      expect(await rig.host['scenarios.list']({})).toEqual(before);
      expect(valueOf(await rig.host['settings.read']({}))).toEqual({});
    });

    test('that another window has open stay, and that is said', async () => {
      const session = await rig.begun();
      const second = await rig.window();
      const [row] = await rig.list();
      const { sessions, left } = valueOf(await second.host['data.removeAll']({}));
      expect([sessions, left]).toEqual([[], [{ kind: 'sessions', name: row!.name, code: 'locked' }]]);
      expect((await rig.list()).map((one) => one.session)).toEqual([session]);
    });

    test('that were never there are not said to be gone', async () => {
      expect(valueOf(await rig.host['data.removeAll']({}))).toEqual({
        sessions: [],
        scenarios: [],
        workshop: [],
        settings: false,
        records: { waiting: 0, store: false },
        left: [],
      });
    });

    test('of one session name it, its account in record stores, and what was kept aside of it', async () => {
      const text = sessionWith('1 act visit', '1 end');
      const files = [{ name: 'torn.two-hats', text: text.slice(0, -10) }];
      const { imported } = valueOf(
        await rig.choosing({ kind: 'sessions', files }, () => rig.host['sessions.import']({})),
      );
      const session = imported[0]!;
      const account = await accountIn(rig, session);
      expect(valueOf(await rig.host['sessions.remove']({ session }))).toEqual({ name: 'torn', account, aside: 1 });
      expect(codeOf(await rig.host['sessions.remove']({ session }))).toBe('gone');
    });
  });

  test('a record store is set by nobody at first; an edition that cannot reach one says so', async () => {
    const { edition } = await rig.host['host.about']({});
    const reply = await rig.host.records({ wish: 'look' });
    if (edition === 'browser') expect(codeOf(reply)).toBe('gone');
    else expect(valueOf(reply)).toMatchObject({ store: null, waiting: [], trouble: null, readBack: null });
  });

  test('it says which edition it is', async () => {
    expect(['desktop', 'browser']).toContain((await rig.host['host.about']({})).edition);
  });
};
