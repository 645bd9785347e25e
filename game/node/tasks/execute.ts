import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './say.ts';

const require = createRequire(import.meta.url);

/** How a program is run: `quiet` keeps what it prints for the answer, a time-out (milliseconds) kills it. */
type Options = {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  readonly quiet?: boolean;
  /** What it prints on standard output is a result, and goes to ours. */
  readonly results?: boolean;
};
export type Done = { readonly code: number; readonly output: string; readonly timedOut: boolean };

/** Runs a program in the root folder and waits. What it prints goes to standard error; it never throws for an exit code. */
export const execute = (program: string, args: readonly string[], options: Options = {}): Promise<Done> =>
  new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: [
        'ignore',
        options.quiet ? 'pipe' : options.results ? 'inherit' : process.stderr,
        options.quiet ? 'pipe' : process.stderr,
      ],
      // A group of its own, so that a time-out ends what the program itself started, too.
      detached: options.timeout !== undefined && process.platform !== 'win32',
    });
    const stop = () => {
      timedOut = true;
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    const clock = options.timeout === undefined ? undefined : setTimeout(stop, options.timeout);
    const collect = (part: Buffer) => (output += part.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const end = (code: number) => {
      clearTimeout(clock);
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('exit', (code) => end(code ?? 1));
  });

/** Runs an installed package's command with this very Node, without a shell and without looking at the search path. */
export const executeTool = (name: string, args: readonly string[], options: Options = {}): Promise<Done> =>
  execute(process.execPath, [toolPath(name), ...args], options);

const PACKAGE_OF: Readonly<Record<string, string>> = { tsc: 'typescript' };

/** The script behind a package's command, read from its `bin` field. */
const toolPath = (name: string): string => {
  const folder = packageFolder(PACKAGE_OF[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (path === undefined) throw new Error(`${name} has no command of that name`);
  return join(folder, path);
};

const packageFolder = (name: string): string => {
  const found = require.resolve.paths(name)?.map((folder) => join(folder, name, 'package.json')) ?? [];
  for (const path of found) {
    try {
      readFileSync(path);
      return dirname(path);
    } catch {
      // The next folder up may have it.
    }
  }
  throw new Error(`${name} is not installed: run "npm ci"`);
};
