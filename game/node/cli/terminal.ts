/** What the command line has of the world: somewhere to write, somebody to ask. Tests bring their own. */
import { createInterface } from 'node:readline';
import { type Paint, painter } from './text/paint.ts';

export type Terminal = {
  /** Results, to standard output. */
  readonly out: (text: string) => void;
  /** Notices, to standard error. */
  readonly err: (text: string) => void;
  /** The next line that somebody types; undefined once there is no more. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  /** All lines of standard input, as they come. */
  readonly lines: () => AsyncIterable<string>;
  /** Whether a person sits there. */
  readonly interactive: boolean;
  readonly paint: Paint;
  readonly width: number;
  /** Whole seconds of a monotonic clock. */
  readonly seconds: () => number;
  /** How far long work is: one line on standard error, written over by the next, gone without a text. Nothing in a file. */
  readonly progress: (text?: string) => void;
  /** Calls back once when somebody presses Ctrl-C, which then does not end the program; a second one does. Returns the way to take it back. */
  readonly onInterrupt: (stop: () => void) => () => void;
  readonly close: () => void;
};

const WIDEST = 88;
const NARROWEST = 40;

/** Opened at the first line that is wanted: opened sooner, a short input is over before anybody listens. */
async function* linesOf(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin });
}

/** The process's own terminal. A reader that has gone away (`| head`) ends it quietly. */
export const processTerminal = (): Terminal => {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      stderr.write(`two-hats: ${error.message}\n`);
      process.exit(1);
    });
  }
  const noColour = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  const reader = lazyReader();
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    ask: (prompt) => reader().ask(prompt),
    lines: linesOf,
    interactive: stdin.isTTY && stdout.isTTY,
    paint: painter(stdout.isTTY && !noColour && env['TERM'] !== 'dumb'),
    width: Math.max(NARROWEST, Math.min(WIDEST, (stdout.columns ?? WIDEST) - 1)),
    seconds: () => Math.round(performance.now() / 1000),
    progress: (text = '') => {
      if (stderr.isTTY) stderr.write(`\r\u001B[2K${text}`);
    },
    onInterrupt: (stop) => {
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
    close: () => reader.close(),
  };
};

type Reader = { readonly ask: (prompt: string) => Promise<string | undefined>; readonly close: () => void };

/** Opens the keyboard at the first question. Lines typed ahead wait; Ctrl-C and Ctrl-D are the end of the input. */
const lazyReader = (): (() => Reader) & { close: () => void } => {
  let reader: Reader | undefined;
  const open = (): Reader => {
    const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
    const waiting: string[] = [];
    let wanted: ((line: string | undefined) => void) | undefined;
    let over = false;
    const answer = (line: string | undefined) => {
      const give = wanted;
      wanted = undefined;
      if (give) give(line);
      else if (line !== undefined) waiting.push(line);
    };
    lines.on('line', answer);
    lines.on('SIGINT', () => lines.close());
    lines.on('close', () => {
      over = true;
      answer(undefined);
    });
    return {
      ask: (prompt) => {
        if (waiting.length > 0) return Promise.resolve(waiting.shift());
        if (over) return Promise.resolve(undefined);
        lines.setPrompt(prompt);
        lines.prompt();
        return new Promise((resolve) => (wanted = resolve));
      },
      close: () => lines.close(),
    };
  };
  return Object.assign(() => (reader ??= open()), { close: () => reader?.close() });
};
