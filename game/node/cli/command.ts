/** What a command is; `main.ts` has the list of them. */
import type { Terminal } from './terminal.ts';
import type { Say } from './text/say.ts';

/** The words after a command's name, in; its exit status, out. */
export type Command = (args: readonly string[], terminal: Terminal, say: Say) => Promise<number>;
