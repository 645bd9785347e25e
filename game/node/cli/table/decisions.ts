/** Decisions from a file or from standard input, one a line; `;` parts them too, and `#` begins a remark. */
import { readFile } from 'node:fs/promises';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import { Obstacle } from '../usage.ts';

export type Lines = AsyncIterable<string> | Iterable<string>;

/** `-` stands for standard input, which is read as it comes. */
export const decisionsFrom = async (source: string, terminal: Terminal, say: Say): Promise<Lines> => {
  if (source === '-') return terminal.lines();
  try {
    return (await readFile(source, 'utf8')).split('\n');
  } catch {
    throw new Obstacle(say.t('decisions.unreadable', { file: source }));
  }
};

/** The decisions of one line of input. */
export const decisionsIn = (line: string): string[] =>
  line
    .replace(/#.*$/, '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
