import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSession } from '../../../game/core/session/session.ts';
import { sessionDesk } from '../../../game/node/files/files.ts';
import { nextLine } from '../../core/contract/written.ts';

/** How often a process is killed while it appends; the bar of 500 is measured with TWO_HATS_KILLS=500. */
const KILLS = Number(process.env['TWO_HATS_KILLS'] ?? 25);
/** At once; each gets a session of its own. */
const ABREAST = 5;

const folder = mkdtempSync(join(tmpdir(), 'two-hats-kills-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Killed = { readonly session: string; readonly acknowledged: number };

/** Starts a process that appends and kills it some milliseconds after its first acknowledged line. */
const killed = (own: string, session: string, afterMs: number): Promise<Killed> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'appending-child.ts'), own, session]);
    let said = '';
    let wrong = '';
    let struck = false;
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (struck || !said.includes('kept')) return;
      struck = true;
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.stderr.on('data', (part: Buffer) => (wrong += part.toString()));
    child.on('close', () => {
      const lines = said.split('\n').filter((line) => line.startsWith('kept ') && /^kept \d+$/.test(line));
      const name = /session (\S+) writes/.exec(said)?.[1];
      if (name === undefined || lines.length === 0) reject(new Error(`${said}\n${wrong}`));
      else resolve({ session: name, acknowledged: Number(lines.at(-1)!.slice(5)) });
    });
  });

const linesIn = (path: string): number => {
  const read = readSession(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.problem.code);
  return read.session.lines.length;
};

test(`of ${KILLS} processes killed while they append, none loses an acknowledged decision`, async () => {
  const rows = Array.from({ length: ABREAST }, async (_, row) => {
    const own = join(folder, String(row));
    let session = 'new';
    for (let round = 0; round < Math.ceil(KILLS / ABREAST); round++) {
      const found = await killed(own, session, (round * 7 + row * 3) % 40);
      ({ session } = found);
      expect(linesIn(join(own, `${session}.two-hats`))).toBeGreaterThanOrEqual(found.acknowledged);
    }
    // What the dead left is gone on with: their lock holds nobody up, a torn end is kept aside.
    const desk = sessionDesk(own);
    const opened = await desk.open(session);
    if (!opened.ok) throw new Error(opened.failure.code);
    expect(opened.value.readOnly).toBe(null);
    const { line, written } = nextLine(opened.value.text, '1 end');
    expect(await desk.append(session, line.n, written)).toMatchObject({ ok: true });
    await desk.leave();
  });
  await Promise.all(rows);
}, 1_200_000);
