import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../../game/core/scenario/package.ts';
import { png } from '../../support/drawings.ts';
import { type Rig, codeOf, valueOf } from './rig.ts';
import type { Choice } from './tested-host.ts';

const FILES = { 'scenario.yaml': 'title: Mine', 'locales/nl.yaml': 'title: Mijn' };
const FOLDER: Choice = { kind: 'folder', name: 'My street', files: { ...FILES, 'notes.txt': 'x' } };

/** The Workshop: folders and packages under their author's hands. */
export const workshopRows = (rig: Rig): void => {
  const open = async (choice: Choice) => {
    const from = choice.kind === 'package' ? 'package' : 'folder';
    return valueOf(await rig.choosing(choice, () => rig.host['workshop.open']({ from })));
  };
  const opened = async (choice: Choice = FOLDER) => {
    const { opened: one, findings } = await open(choice);
    if (one === null) throw new Error(JSON.stringify(findings));
    return one;
  };
  const again = async (workshop: string) => valueOf(await rig.host['workshop.open']({ workshop })).opened!;
  const textsOf = ({ files }: Awaited<ReturnType<typeof opened>>) =>
    Object.fromEntries(Object.entries(files).map(([file, { text }]) => [file, text]));

  describe('the Workshop', () => {
    test('has nothing at first, then what was opened, by its name', async () => {
      expect(valueOf(await rig.host['workshop.list']({}))).toEqual([]);
      const { workshop, name } = await opened();
      expect(name).toBe('My street');
      expect(valueOf(await rig.host['workshop.list']({}))).toMatchObject([{ workshop, name }]);
    });

    test('opens a folder with its texts and writes one of them, known by what it was', async () => {
      const one = await opened();
      expect(textsOf(one)).toEqual(FILES);
      const wish = { workshop: one.workshop, file: 'scenario.yaml', text: 'title: Yours' };
      const was = one.files['scenario.yaml']!.fingerprint;
      const mark = valueOf(await rig.host['workshop.write']({ ...wish, was }));
      expect(mark).not.toBe(was);
      expect((await again(one.workshop)).files['scenario.yaml']).toEqual({ text: 'title: Yours', fingerprint: mark });
    });

    test('overwrites nothing that is not what it was', async () => {
      const one = await opened();
      const wish = { workshop: one.workshop, file: 'scenario.yaml', text: 'title: Yours' };
      expect(codeOf(await rig.host['workshop.write']({ ...wish, was: 'f'.repeat(64) }))).toBe('out-of-turn');
      expect(codeOf(await rig.host['workshop.write']({ ...wish, was: null }))).toBe('out-of-turn');
      expect(textsOf(await again(one.workshop))).toEqual(FILES);
    });

    test('adds a translation that was not there', async () => {
      const one = await opened();
      const file = 'locales/hr.yaml';
      const wish = { workshop: one.workshop, file, text: 'title: Moj' };
      expect(codeOf(await rig.host['workshop.write']({ ...wish, was: null }))).toBe('ok');
      expect(textsOf(await again(one.workshop))).toEqual({ ...FILES, [file]: 'title: Moj' });
    });

    test('writes nothing that is too large to be opened again, counted in bytes', async () => {
      const one = await opened();
      const wish = { workshop: one.workshop, file: 'scenario.yaml', was: one.files['scenario.yaml']!.fingerprint };
      const half = 'é'.repeat(524_288);
      expect(codeOf(await rig.host['workshop.write']({ ...wish, text: `${half}!` }))).toBe('too-large');
      expect(codeOf(await rig.host['workshop.write']({ ...wish, text: 'x'.repeat(1_048_577) }))).toBe('too-large');
      expect(codeOf(await rig.host['workshop.open']({ name: 'Long', files: { 'scenario.yaml': `${half}!` } }))).toBe(
        'too-large',
      );
      expect(textsOf(await again(one.workshop))).toEqual(FILES);
      expect(codeOf(await rig.host['workshop.write']({ ...wish, text: half }))).toBe('ok');
      expect((await again(one.workshop)).files['scenario.yaml']?.text).toBe(half);
    });

    test('writes nothing into what is not open', async () => {
      const wish = { workshop: 'nobody', file: 'scenario.yaml', text: 'x', was: null };
      expect(codeOf(await rig.host['workshop.write'](wish))).toBe('not-open');
      expect(codeOf(await rig.host['workshop.open']({ workshop: 'nobody' }))).toBe('gone');
      expect(codeOf(await rig.host['workshop.export']({ workshop: 'nobody' }))).toBe('gone');
    });

    test('begins a new one, which is there in another window too', async () => {
      const pictures = { 'art/lamp.png': png(3, 2) };
      const begun = valueOf(await rig.host['workshop.open']({ name: 'New', files: FILES, pictures })).opened!;
      expect(begun.pictures).toEqual(pictures);
      expect(begun).toMatchObject({ name: 'New', keptIn: 'host' });
      const second = await rig.window();
      const there = valueOf(await second.host['workshop.open']({ workshop: begun.workshop }));
      expect(there.opened?.files['scenario.yaml']?.text).toBe('title: Mine');
    });

    test('refuses a folder without a scenario, and says why', async () => {
      const { opened: one, findings } = await open({ kind: 'folder', name: 'none', files: { 'readme.txt': 'x' } });
      expect(one).toBeNull();
      expect(findings).toMatchObject([{ file: 'scenario.yaml', rule: 'missing-file' }]);
      expect(valueOf(await rig.host['workshop.list']({}))).toEqual([]);
    });

    test('hands out a package and opens it again, the same texts', async () => {
      const one = await opened();
      const { workshop } = one;
      const out = await rig.receiving(() => rig.host['workshop.export']({ workshop }), 'latin1');
      expect(out.value).toEqual({ ok: true, value: 1 });
      const [file] = out.files;
      expect(file?.name).toBe('My street.twohats');
      const bytes = new Uint8Array(Buffer.from(file!.text, 'latin1'));
      expect(unpacked(bytes).files).toEqual(FILES);
      const other = await opened({ kind: 'package', name: 'Street.twohats', bytes });
      expect(textsOf(other)).toEqual(FILES);
      expect(other).toMatchObject({ name: 'Street', keptIn: 'host' });
      expect(other.workshop).not.toBe(workshop);
    });

    test('refuses what is no package, and says so', async () => {
      const bytes = new TextEncoder().encode('Dear diary,');
      const { opened: one, findings } = await open({ kind: 'package', name: 'diary.twohats', bytes });
      expect(one).toBeNull();
      expect(findings[0]).toMatchObject({ rule: 'package-broken' });
    });

    test('keeps the pictures of a package', async () => {
      const picture = new Uint8Array([1, 2, 3, 200]);
      const bytes = packed(FILES, { 'art/square.png': picture });
      const { pictures, workshop } = await opened({ kind: 'package', name: 'a.twohats', bytes });
      expect(Object.keys(pictures ?? {})).toEqual(['art/square.png']);
      const out = await rig.receiving(() => rig.host['workshop.export']({ workshop }), 'latin1');
      const back = unpacked(new Uint8Array(Buffer.from(out.files[0]!.text, 'latin1')));
      expect([...back.pictures['art/square.png']!]).toEqual([...picture]);
    });

    test('takes one off its list', async () => {
      const { workshop } = await opened();
      expect(codeOf(await rig.host['workshop.close']({ workshop, forget: true }))).toBe('ok');
      expect(codeOf(await rig.host['workshop.close']({ workshop, forget: true }))).toBe('gone');
      expect(valueOf(await rig.host['workshop.list']({}))).toEqual([]);
    });

    test('has nothing to wait for while nothing is open', async () => {
      expect(codeOf(await rig.host['changes.next']({ after: 0 }))).toBe('not-open');
    });

    test('tells when a folder was changed by another program, and not what was written here', async () => {
      const one = await opened();
      const outside = rig.writeOutside();
      if (outside === undefined) return;
      const was = one.files['scenario.yaml']!.fingerprint;
      const news = rig.host['changes.next']({ after: 0 });
      const wish = { workshop: one.workshop, file: 'scenario.yaml', text: 'title: Ours' };
      expect(codeOf(await rig.host['workshop.write']({ ...wish, was }))).toBe('ok');
      const first = await Promise.race([news, new Promise((resolve) => setTimeout(() => resolve('quiet'), 500))]);
      expect(first).toBe('quiet');
      await outside('My street', 'scenario.yaml', 'title: Theirs');
      expect(valueOf(await news)).toMatchObject({ changed: [one.workshop] });
      expect(textsOf(await again(one.workshop))['scenario.yaml']).toBe('title: Theirs');
    });

    test('is emptied with all my data', async () => {
      const { name, keptIn } = await opened();
      const { workshop } = valueOf(await rig.host['data.removeAll']({}));
      expect(workshop).toEqual([{ name, own: keptIn === 'folder' }]);
      expect(valueOf(await rig.host['workshop.list']({}))).toEqual([]);
      expect(codeOf(await rig.host['changes.next']({ after: 0 }))).toBe('not-open');
    });
  });
};
