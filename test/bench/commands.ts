/** How long authors wait for the commands, as whole processes of the built command line on bundled scenarios. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bar, shown } from './bar.ts';
import { median } from './median.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCENARIOS = join(ROOT, 'scenarios');
/** Brings the bundle up to date before it does anything else. */
const LAUNCHER = join(ROOT, 'game/node/tasks/two-hats.mjs');
const BUNDLE = join(ROOT, 'out/cli/two-hats.js');

const PROCESSES = 5;
const SAVES = 9;
/** A watcher that says nothing is ended, and the measuring with it. */
const PATIENT_MS = 120_000;

/** Seconds that a process takes; findings (1) are an answer, anything else is a fault. */
const secondsOf = (program: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore'] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0 || code === 1) resolve((performance.now() - start) / 1000);
      else reject(new Error(`two-hats ${args.join(' ')} ended with ${code}`));
    });
  });

/** Milliseconds from each save to what is said of it, as `check --watch` tells them itself; the first looks warm up. */
const watched = async (id: string): Promise<number[]> => {
  const above = await mkdtemp(join(tmpdir(), 'two-hats-bench-'));
  const folder = join(above, id);
  await cp(join(SCENARIOS, id), folder, { recursive: true });
  const file = join(folder, 'scenario.yaml');
  const text = await readFile(file, 'utf8');
  const child = spawn(process.execPath, [BUNDLE, 'check', '--watch', '--lang', 'en', folder], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: PATIENT_MS,
  });
  try {
    const times: number[] = [];
    for await (const said of child.stderr) {
      const told = /(\d+) ms/.exec(String(said));
      if (told === null) continue;
      times.push(Number(told[1]));
      if (times.length > SAVES) break;
      await writeFile(file, `${text}# saved ${times.length} times\n`);
    }
    if (times.length <= SAVES) throw new Error(`check --watch stopped after ${times.length} looks`);
    return times.slice(-SAVES + 2);
  } finally {
    child.kill();
    await rm(above, { recursive: true });
  }
};

const bar = (name: string, unit: string, most: number, times: readonly number[]): Bar => ({
  name,
  measured: median(times),
  bar: most,
  atMost: true,
  unit,
  detail: `${times.length === 1 ? 'one run' : `runs ${times.map(shown).join(', ')}`}`,
});

/** `tell` says what is measured: explore and simulate take a while each. */
export const commandBars = async (tell: (what: string) => void): Promise<Bar[]> => {
  await secondsOf(LAUNCHER, ['--help']);
  const bars: Bar[] = [];
  for (const one of readdirSync(SCENARIOS, { withFileTypes: true })) {
    if (!one.isDirectory()) continue;
    const { name: id } = one;
    const folder = join(SCENARIOS, id);
    const whole = async (most: number, times: number, command: string, ...args: string[]): Promise<void> => {
      tell(`${command} ${id} …`);
      const seconds: number[] = [];
      for (let i = 0; i < times; i++) seconds.push(await secondsOf(BUNDLE, [command, folder, ...args]));
      bars.push(bar(`${[command, ...args].join(' ')} of ${id}, whole process`, 's', most, seconds));
    };
    tell(`check --watch ${id} …`);
    bars.push(bar(`check of ${id} after a save`, 'ms', 150, await watched(id)));
    await whole(1.2, PROCESSES, 'check');
    await whole(60, 1, 'explore');
    await whole(20, 1, 'simulate', '--runs', '2000');
  }
  return bars;
};
