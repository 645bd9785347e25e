/**
 * Reads what strangers wrote in a thread of its own, with a clock and a limit to its memory (trust.md): a hostile file can
 * then cost a thread, and never the command line.
 */
import { Worker } from 'node:worker_threads';
import { MAIN_FILE } from '../../../core/file-names.ts';
import type { Linted } from '../../../core/authoring/lint/lint.ts';
import { type Finding, type Saying, says } from '../../../core/scenario/finding.ts';
import type { Unpacked } from '../../../core/scenario/package.ts';
import type { Pictures, Read, ScenarioFiles } from '../../../core/scenario/scenario.ts';

type Brought = { readonly files: ScenarioFiles; readonly pictures: Pictures };

/** What the thread can be asked. */
export type Asked =
  | ({ readonly kind: 'read' } & Brought)
  | ({ readonly kind: 'lint'; readonly only: readonly string[] | undefined } & Brought)
  | { readonly kind: 'unpack'; readonly bytes: Uint8Array };

/** A reader goes on with one thread and takes a new one only when the old one had to be ended. One question at a time. */
export type Reader = {
  readonly read: (brought: Brought) => Promise<Read>;
  readonly lint: (brought: Brought, only?: readonly string[]) => Promise<Linted>;
  readonly unpack: (bytes: Uint8Array) => Promise<Unpacked>;
  /** How many threads there were until now. */
  readonly threads: () => number;
  /** Lets go of its thread. */
  readonly close: () => Promise<void>;
};

/** What came with the game is ours, and a busy machine must not take it away; what a stranger wrote gets the clock. */
export const PATIENCE_MS = { bundled: 30_000, brought: 2_500 } as const;
const HEAP_MB = { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 32 };

// In the sources this is TypeScript, which the pinned Node runs as it is; in the bundle both are files side by side.
const address = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './read-worker.ts' : './read-worker.js', import.meta.url);

const TOO_LONG = says('too-long');
const TOO_HUNGRY = says('too-hungry');

const refused = (saying: Saying): readonly Finding[] => [
  { file: MAIN_FILE, line: 1, column: 1, severity: 'error', ...saying },
];

// A thread takes longer to load than a scenario to read: one that is still sound waits for the next reader, and keeps no
// process from ending.
let resting: Worker | undefined;

/** A reader that gives every question so many milliseconds; its thread is loaded while the files are still being fetched. */
export const openReader = (patience: number = PATIENCE_MS.brought): Reader => {
  let worker: Promise<Worker> | undefined;
  let threads = 0;
  const thread = (): Promise<Worker> => {
    if (worker === undefined) threads++;
    return (worker ??= resting === undefined ? started() : Promise.resolve(resting));
  };
  thread().catch(() => undefined);
  resting = undefined;
  const end = async (): Promise<void> => {
    const last = await worker?.catch(() => undefined);
    worker = undefined;
    await last?.terminate();
  };
  const rest = async (): Promise<void> => {
    const last = await worker?.catch(() => undefined);
    worker = undefined;
    if (resting === undefined) resting = last;
    else await last?.terminate();
  };
  const ask = async <T>(asked: Asked): Promise<T | Saying> => {
    const answer = await answered<T>(await thread(), asked, patience);
    if ('refused' in answer) await end();
    return 'refused' in answer ? answer.refused : answer.answer;
  };
  return {
    read: async ({ files, pictures }) => {
      const read = await ask<Read>({ kind: 'read', files, pictures });
      return 'rule' in read ? { ok: false, findings: refused(read) } : read;
    },
    lint: async ({ files, pictures }, only) => {
      const linted = await ask<Linted>({ kind: 'lint', files, pictures, only });
      return 'rule' in linted ? { scenario: undefined, findings: refused(linted) } : linted;
    },
    unpack: async (bytes) => {
      const unpacked = await ask<Unpacked>({ kind: 'unpack', bytes });
      return 'rule' in unpacked ? { files: {}, pictures: {}, findings: refused(unpacked) } : unpacked;
    },
    threads: () => threads,
    close: rest,
  };
};

/** Rejects where the thread cannot be loaded: that is a bug, not a bad scenario. */
const started = (): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(address(), { resourceLimits: HEAP_MB, stdout: true, stderr: true });
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      worker.unref();
      resolve(worker);
    });
  });

type Answer<T> = { readonly answer: T } | { readonly refused: Saying };

const answered = <T>(worker: Worker, asked: Asked, patience: number): Promise<Answer<T>> =>
  new Promise((resolve, reject) => {
    const clock = setTimeout(() => settle({ refused: TOO_LONG }), patience);
    const settle = (answer: Answer<T>) => {
      clearTimeout(clock);
      worker.off('error', failed);
      worker.off('message', settle);
      resolve(answer);
    };
    const failed = (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') settle({ refused: TOO_HUNGRY });
      else reject(error);
    };
    worker.on('error', failed);
    worker.on('message', settle);
    worker.postMessage(asked);
  });
