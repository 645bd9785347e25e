/** A terminal for tests: what is typed is given beforehand, what is printed is kept. */
import type { Terminal } from '../../../game/node/cli/terminal.ts';
import { main } from '../../../game/node/cli/main.ts';

export type Ran = { readonly status: number; readonly out: string; readonly err: string };

/** Nobody sits there, and nothing is kept of what is written. */
export const fakeTerminal: Terminal = {
  out: () => undefined,
  err: () => undefined,
  ask: async () => undefined,
  lines: async function* () {},
  interactive: false,
  paint: (_, text) => text,
  width: 88,
  seconds: () => 0,
  progress: () => undefined,
  onInterrupt: () => () => undefined,
  close: () => undefined,
};

/** Runs the command line. `interrupted` presses Ctrl-C at once. With `typed` a person sits there and types these lines; `piped` is standard input otherwise. */
export const run = async (
  args: readonly string[],
  {
    typed,
    piped = [],
    interrupted = false,
  }: { readonly typed?: readonly string[]; readonly piped?: readonly string[]; readonly interrupted?: boolean } = {},
): Promise<Ran> => {
  let out = '';
  let err = '';
  const waiting = [...(typed ?? [])];
  const terminal: Terminal = {
    ...fakeTerminal,
    out: (text) => (out += text),
    err: (text) => (err += text),
    ask: async (prompt) => {
      const line = waiting.shift();
      out += `${prompt}${line ?? ''}\n`;
      return line;
    },
    lines: async function* () {
      yield* piped;
    },
    interactive: typed !== undefined,
    onInterrupt: (stop) => {
      if (interrupted) setTimeout(stop, 0);
      return () => undefined;
    },
  };
  const status = await main(args, terminal);
  return { status, out, err };
};
