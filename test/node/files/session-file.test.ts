import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeHeader, makeLine, endOf, readSession, writeHeader } from '../../../game/core/session/session.ts';
import { createSessionFile, openSessionFile, writeSafely } from '../../../game/node/files/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-hats-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
const path = () => join(folder, `${++made}.two-hats`);

const header = makeHeader({
  engine: '1',
  scenario: 'x',
  contentHash: 'a'.repeat(64),
  seed: 1,
  alias: 'b',
  language: 'en',
});
const line = (text: string, decision: string): string => {
  const read = readSession(text);
  return read.ok ? makeLine(endOf(read.session), { decision }).written : '';
};
const first = writeHeader(header);
const second = first + line(first, '1 act visit');
const third = second + line(second, '1 end');

describe('a session file', () => {
  test('is on disk when the append resolves', async () => {
    const at = path();
    const file = await createSessionFile(at, first);
    if (!file.ok) throw new Error('not made');
    await file.value.append(line(first, '1 act visit'));
    expect(readFileSync(at, 'utf8')).toBe(second);
    await file.value.close();
    expect(existsSync(`${at}.lock`)).toBe(false);
  });
  test('is refused to a second writer, and open again once the first has gone', async () => {
    const at = path();
    const file = await createSessionFile(at, first);
    expect(await openSessionFile(at)).toMatchObject({ ok: false, failure: { code: 'locked' } });
    if (file.ok) await file.value.close();
    const again = await openSessionFile(at);
    expect(again.ok).toBe(true);
    if (again.ok) await again.value.file.close();
  });
  test('is open after its writer died: the lock of a dead process holds nobody up', async () => {
    const at = path();
    writeFileSync(at, first);
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const boot = existsSync('/proc/sys/kernel/random/boot_id')
      ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      : '';
    const host = execFileSync('hostname', { encoding: 'utf8' }).trim();
    writeFileSync(`${at}.lock`, JSON.stringify({ pid: dead, host, boot }));
    const opened = await openSessionFile(at);
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.value.file.close();
  });
  test('has a torn end moved aside, whatever byte the tear was at, and goes on after it', async () => {
    for (let cut = second.length + 1; cut < third.length - 1; cut += 7) {
      const at = path();
      writeFileSync(at, third.slice(0, cut));
      const opened = await openSessionFile(at);
      if (!opened.ok) throw new Error(opened.failure.code);
      expect(opened.value.text).toBe(second);
      expect(readFileSync(`${at}.damaged`, 'utf8')).toBe(third.slice(second.length, cut));
      await opened.value.file.append(line(second, '1 end'));
      await opened.value.file.close();
      expect(readFileSync(at, 'utf8')).toBe(third);
    }
  });
  test('keeps every torn end, the second beside the first', async () => {
    const at = path();
    writeFileSync(at, second);
    for (const torn of ['{"n":2,', '\0\0\0\0']) {
      appendFileSync(at, torn);
      const opened = await openSessionFile(at);
      if (opened.ok) await opened.value.file.close();
    }
    expect([readFileSync(`${at}.damaged`, 'utf8'), readFileSync(`${at}.damaged-2`, 'utf8')]).toEqual([
      '{"n":2,',
      '\0\0\0\0',
    ]);
    expect(readFileSync(at, 'utf8')).toBe(second);
  });
  test('of somebody else, edited or newer stays byte for byte as it is', async () => {
    for (const text of ['Dear diary,', third.replace('visit', 'vizit'), '{"format":"two-hats-session/9"}\n{"n']) {
      const at = path();
      writeFileSync(at, text);
      const opened = await openSessionFile(at);
      if (opened.ok) await opened.value.file.close();
      expect(readFileSync(at, 'utf8')).toBe(text);
    }
  });
  test('that only lacks its last line end is whole', async () => {
    const at = path();
    writeFileSync(at, second.trimEnd());
    const opened = await openSessionFile(at);
    if (!opened.ok) throw new Error(opened.failure.code);
    await opened.value.file.append(line(second, '1 end'));
    await opened.value.file.close();
    expect(readFileSync(at, 'utf8')).toBe(third);
  });
  test('is added to behind its last byte, whatever bytes it holds', async () => {
    const bom = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(second)]);
    const invalid = Buffer.concat([
      Buffer.from(`${second}{"text":1,"content":"`),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ]);
    for (const bytes of [bom, invalid]) {
      const at = path();
      writeFileSync(at, bytes);
      const opened = await openSessionFile(at);
      if (!opened.ok) throw new Error(opened.failure.code);
      await opened.value.file.append(line(second, '1 end'));
      await opened.value.file.close();
      expect(readFileSync(at)).toEqual(Buffer.concat([bytes, Buffer.from(third.slice(second.length))]));
    }
  });
  test('left by the dead is taken over by one only', async () => {
    for (let round = 0; round < 10; round++) {
      const at = path();
      writeFileSync(at, first);
      writeFileSync(`${at}.lock`, '');
      const all = await Promise.all(Array.from({ length: 8 }, () => openSessionFile(at)));
      expect(all.filter(({ ok }) => ok)).toHaveLength(1);
      for (const one of all) if (one.ok) await one.value.file.close();
      expect(readdirSync(folder).filter((name) => name.includes('lock'))).toEqual([]);
    }
  });
  test('is closed only after what is being appended', async () => {
    const at = path();
    const file = await createSessionFile(at, first);
    if (!file.ok) throw new Error('not made');
    const [kept] = await Promise.all([file.value.append(line(first, '1 act visit')), file.value.close()]);
    expect(kept.ok).toBe(true);
    expect(readFileSync(at, 'utf8')).toBe(second);
  });
  test.runIf(existsSync('/proc/self/fd'))('whose torn end cannot be kept aside is let go of', async () => {
    const at = join(folder, `${'x'.repeat(241)}.two-hats`);
    writeFileSync(at, `${second}{"n":`);
    expect((await openSessionFile(at)).ok).toBe(false);
    const open = readdirSync('/proc/self/fd').map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`);
      } catch {
        return '';
      }
    });
    expect(open).not.toContain(at);
    expect(existsSync(`${at}.lock`)).toBe(false);
    expect(readFileSync(at, 'utf8')).toBe(`${second}{"n":`);
  });
  test('in a folder that is not there is refused before anything is lost', async () => {
    expect(await createSessionFile(join(folder, 'nowhere', 'x.two-hats'), first)).toMatchObject({
      ok: false,
      failure: { code: 'gone' },
    });
  });
});

describe('a whole file', () => {
  test('is replaced in one piece, and nothing temporary stays', async () => {
    const at = join(folder, 'whole.txt');
    await writeSafely(at, 'one');
    await writeSafely(at, 'two');
    expect(readFileSync(at, 'utf8')).toBe('two');
    expect(existsSync(join(folder, `.whole.txt.${process.pid}.tmp`))).toBe(false);
  });
  test('stays as it was when it cannot be replaced', async () => {
    const at = join(folder, 'a-folder');
    mkdirSync(join(at, 'inside'), { recursive: true });
    await expect(writeSafely(at, 'text')).rejects.toThrow();
    expect(existsSync(join(at, 'inside'))).toBe(true);
  });
});
