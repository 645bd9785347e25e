/** What the disk may do while somebody plays: nothing earlier is lost, a failure is a value, and trying again works. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSession } from '../../../game/core/session/session.ts';
import { type SessionDesk, listSessions, sessionDesk, settingsFile } from '../../../game/node/files/files.ts';
import { headerLine, nextLine, sessionWith } from '../../core/contract/written.ts';

const root = mkdtempSync(join(tmpdir(), 'two-hats-faults-'));
afterAll(() => rmSync(root, { recursive: true }));
let rounds = 0;

const [first, second] = [nextLine(headerLine(), '1 act visit'), nextLine(sessionWith('1 act visit'), '1 end')];
const begun = async (desk: SessionDesk): Promise<string> => {
  const opened = await desk.begin(headerLine(), 'Mine');
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value.session;
};
const pathIn = (folder: string, session: string): string => join(folder, `${session}.two-hats`);
const linesIn = (text: string): number => {
  const read = readSession(text);
  return read.ok ? read.session.lines.length : -1;
};

describe('a folder that is gone', () => {
  let folder: string;
  let desk: SessionDesk;
  beforeEach(() => {
    folder = join(root, String(++rounds));
    desk = sessionDesk(folder);
  });
  afterEach(() => desk.leave());

  test('before the first session is made', async () => {
    expect(await listSessions(folder)).toEqual({ ok: true, value: [] });
    const session = await begun(desk);
    expect(existsSync(pathIn(folder, session))).toBe(true);
  });

  test('in the middle of play is noticed at the next line; what is begun anew has all of it', async () => {
    const session = await begun(desk);
    await desk.append(session, 1, first.written);
    rmSync(folder, { recursive: true });
    for (const time of ['first', 'second'])
      expect([time, await desk.append(session, 2, second.written)]).toMatchObject([
        time,
        { failure: { code: 'gone' } },
      ]);
    const again = await desk.begin(sessionWith('1 act visit', '1 end'), 'Mine');
    expect(again).toMatchObject({ ok: true, value: { readOnly: null } });
    expect(readFileSync(pathIn(folder, again.ok ? again.value.session : ''), 'utf8')).toBe(
      sessionWith('1 act visit', '1 end'),
    );
  });

  test('and comes back with everything in it', async () => {
    const session = await begun(desk);
    await desk.append(session, 1, first.written);
    renameSync(folder, `${folder}-away`);
    await desk.append(session, 2, second.written);
    renameSync(`${folder}-away`, folder);
    expect(readFileSync(pathIn(folder, session), 'utf8')).toBe(sessionWith('1 act visit', '1 end'));
  });

  test('but for the file: all of it is written anew under its name', async () => {
    const session = await begun(desk);
    await desk.append(session, 1, first.written);
    unlinkSync(pathIn(folder, session));
    expect(await desk.append(session, 2, second.written)).toMatchObject({ ok: true });
    expect(readFileSync(pathIn(folder, session), 'utf8')).toBe(sessionWith('1 act visit', '1 end'));
  });

  test('and a stranger’s file under its name is not written over', async () => {
    const session = await begun(desk);
    unlinkSync(pathIn(folder, session));
    writeFileSync(pathIn(folder, session), 'Dear diary,');
    expect(await desk.append(session, 1, first.written)).toMatchObject({ ok: true });
    expect(readFileSync(pathIn(folder, session), 'utf8')).toBe('Dear diary,');
    expect(readFileSync(pathIn(folder, `${session}-2`), 'utf8')).toBe(sessionWith('1 act visit'));
  });
});

const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && mountWorks();
function mountWorks(): boolean {
  const at = mkdtempSync(join(root, 'probe-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at]).status !== 0) return false;
  return spawnSync('umount', [at]).status === 0;
}
const WHY_NOT = 'needs root and mount(8) on Linux';

describe.skipIf(!mayMount)(`a disk of one megabyte (${mayMount ? 'tmpfs' : WHY_NOT})`, () => {
  let disk: string;
  let folder: string;
  let desk: SessionDesk;
  beforeEach(() => {
    disk = join(root, `disk-${++rounds}`);
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
    folder = join(disk, 'sessions');
    desk = sessionDesk(folder);
  });
  afterEach(async () => {
    await desk.leave();
    execFileSync('umount', [disk]);
  });
  /** Leaves no room at all, or a little; answers how to give it back. */
  const fill = (spare = 0): (() => void) => {
    const at = join(disk, 'ballast');
    execFileSync('sh', ['-c', `dd if=/dev/zero of=${at} bs=4k 2>/dev/null; truncate -s -${spare} ${at}; true`]);
    return () => unlinkSync(at);
  };
  const remount = (how: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${how}`, disk]);
  const timed = async <T>(run: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await run();
    expect(performance.now() - start).toBeLessThan(2_000);
    return value;
  };

  test('that is full when a session begins says so, and takes it once there is room', async () => {
    mkdirSync(folder);
    const empty = fill();
    expect(await timed(() => desk.begin(headerLine(), 'Mine'))).toMatchObject({ failure: { code: 'full' } });
    expect(readdirSync(folder)).toEqual([]);
    empty();
    expect(await desk.begin(headerLine(), 'Mine')).toMatchObject({ ok: true });
  });

  test.each([0, 4096])(
    'that fills up in the middle of play (%i bytes left) loses nothing and goes on',
    async (spare) => {
      const session = await begun(desk);
      let text = headerLine();
      const empty = fill(spare);
      let kept = 0;
      let refusal: string | undefined;
      for (let n = 1; refusal === undefined; n++) {
        const { written } = nextLine(text, '1 act visit', 'x'.repeat(900));
        const reply = await timed(() => desk.append(session, n, written));
        text += written;
        if (reply.ok) kept = n;
        else refusal = reply.failure.code;
      }
      expect(refusal).toBe('full');
      expect(linesIn(readFileSync(pathIn(folder, session), 'utf8'))).toBe(kept);
      const last = text.slice(text.indexOf(`{"decision":"1 act visit","hash":"${lastHash(text)}"`));
      expect(await desk.append(session, kept + 1, last)).toMatchObject({ failure: { code: 'full' } });
      empty();
      expect(await desk.append(session, kept + 1, last)).toMatchObject({ ok: true });
      expect(readFileSync(pathIn(folder, session), 'utf8')).toBe(text);
    },
  );

  test('that is full keeps a session readable, and its old name and settings', async () => {
    const session = await begun(desk);
    const settings = settingsFile(join(disk, 'settings.json'));
    await settings.write({ language: 'nl' });
    await desk.close(session);
    const empty = fill();
    expect(await timed(() => desk.rename(session, 'Another'))).toMatchObject({ failure: { code: 'full' } });
    expect(await timed(() => settings.write({ language: 'en' }))).toMatchObject({ failure: { code: 'full' } });
    expect(await settings.read()).toEqual({ ok: true, value: { language: 'nl' } });
    expect(await listSessions(folder)).toMatchObject({ value: [{ session, name: 'Mine', state: 'ok' }] });
    expect(await timed(() => desk.open(session))).toMatchObject({ value: { text: headerLine(), readOnly: 'disk' } });
    empty();
    expect(await desk.open(session)).toMatchObject({ value: { text: headerLine(), readOnly: null } });
  });

  test('that becomes read-only lets a session be read, and written again once it may be', async () => {
    const session = await begun(desk);
    await desk.append(session, 1, first.written);
    await desk.close(session);
    remount('ro');
    expect(await timed(() => desk.begin(headerLine(), 'x'))).toMatchObject({ failure: { code: 'read-only' } });
    expect(await timed(() => desk.rename(session, 'x'))).toMatchObject({ failure: { code: 'read-only' } });
    expect(await timed(() => desk.remove(session))).toMatchObject({ failure: { code: 'read-only' } });
    const opened = await timed(() => desk.open(session));
    expect(opened).toMatchObject({ value: { text: sessionWith('1 act visit'), readOnly: 'disk' } });
    expect(await desk.append(session, 2, second.written)).toMatchObject({ failure: { code: 'not-open' } });
    remount('rw');
    expect(await desk.open(session)).toMatchObject({ value: { readOnly: null } });
    expect(await desk.append(session, 2, second.written)).toMatchObject({ ok: true });
  });
});

const lastHash = (text: string): string => {
  const read = readSession(text);
  return read.ok ? read.session.lines.at(-1)!.hash : '';
};

const child = join(import.meta.dirname, 'appending-child.ts');
// One thread touches the disk, so that the third write is the third everywhere.
const ONE_THREAD = { ...process.env, UV_THREADPOOL_SIZE: '1' };
const saidBy = (command: string, ...args: readonly string[]): readonly string[] =>
  spawnSync(command, args, { encoding: 'utf8', env: ONE_THREAD })
    .stdout.split('\n')
    .filter((line) => line !== '');
const keptBy = (said: readonly string[]): number => said.filter((line) => line.startsWith('kept')).length;

describe.skipIf(process.platform === 'win32')('a limit on the size of files (ulimit -f)', () => {
  test('is a full disk, and nothing acknowledged is lost', () => {
    const folder = join(root, String(++rounds));
    const said = saidBy('sh', '-c', `ulimit -f 8; exec '${process.execPath}' '${child}' '${folder}' new 100`);
    expect(said.at(-1)).toBe('refused full');
    expect(keptBy(said)).toBeGreaterThan(2);
    const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.two-hats'));
    expect(linesIn(readFileSync(join(folder, name), 'utf8'))).toBe(keptBy(said));
  });
});

const mayTrace = spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0;

describe.skipIf(!mayTrace)(`a disk that breaks its word (${mayTrace ? 'strace' : 'needs strace'})`, () => {
  test.each([
    // All of it is written anew, and nobody notices.
    ['a flush fails once', 'fdatasync:error=EIO:when=3', 0],
    // Refused, and taken when it is sent again: the file is opened anew.
    ['a write fails once', 'pwrite64:error=EIO:when=3', 1],
    // Refused each time, and each time taken by writing all of it anew.
    ['every write from the third on fails', 'pwrite64:error=EIO:when=3+', 5],
  ])('where %s keeps every line in the end', (_what, inject, refusals) => {
    const folder = join(root, String(++rounds));
    const traced = ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=fdatasync,pwrite64', '-e', `inject=${inject}`];
    const said = saidBy('strace', ...traced, process.execPath, child, folder, 'new', '6');
    const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.two-hats'));
    expect(said.filter((line) => line.startsWith('refused'))).toEqual(Array(refusals).fill('refused failed'));
    expect(keptBy(said)).toBe(6);
    expect(linesIn(readFileSync(join(folder, name), 'utf8'))).toBe(6);
    expect(readdirSync(folder)).toEqual([name]);
  });
});
