/** How long an instructor waits for a class: whole processes of the built command line, from files to every picture. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bar, shown } from './bar.ts';
import { median } from './median.ts';

const ROOT = join(import.meta.dirname, '../..');
const LAUNCHER = join(ROOT, 'game/node/tasks/two-hats.mjs');
const BUNDLE = join(ROOT, 'out/cli/two-hats.js');
const SCENARIO = 'locked-containers';

/** Runs to its end; 1 tells of findings and is an answer, anything else is a fault. Seconds. */
const run = (program: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0 || code === 1) resolve((performance.now() - start) / 1000);
      else reject(new Error(`two-hats ${args.join(' ')} ended with ${code}`));
    });
  });

/** Classes of sessions of some seventy decisions; the bars are those of sessions of fifty. */
const CLASSES = [
  { sessions: 40, most: 2 },
  { sessions: 500, most: 10 },
] as const;

export const classBars = async (rounds: number, tell: (what: string) => void): Promise<Bar[]> => {
  const root = await mkdtemp(join(tmpdir(), 'two-hats-bench-'));
  try {
    await run(LAUNCHER, ['--help']);
    const bars: Bar[] = [];
    for (const { sessions, most } of CLASSES) {
      tell(`A class of ${sessions} …`);
      const folder = join(root, String(sessions));
      await run(BUNDLE, ['class', SCENARIO, '--sessions', String(sessions), '--seed', '1', '--out', folder]);
      const times: number[] = [];
      for (let i = 0; i < rounds; i++)
        times.push(await run(BUNDLE, ['debrief', folder, '--quick', '--format', 'json']));
      bars.push({
        name: `opening a class of ${sessions}: read, replayed, measured, whole process`,
        measured: median(times),
        bar: most,
        atMost: true,
        unit: 's',
        detail: `runs ${times.map(shown).join(', ')}`,
      });
    }
    return bars;
  } finally {
    await rm(root, { recursive: true });
  }
};
