/** Gathers lines for the screen: wrapped to its width, sent when a scene is complete. */
import type { Terminal } from '../terminal.ts';
import { type Paint, wrapped } from './paint.ts';
import type { Say } from './say.ts';

export type Scribe = {
  readonly say: Say;
  readonly paint: Paint;
  readonly width: number;
  /** Whether somebody sits there who can be told which key does it. */
  readonly keys: boolean;
  /** One line as it is; without text a blank one, never two in a row. */
  readonly line: (text?: string) => void;
  /** Running text, wrapped; `first` begins its first line, `rest` the others. */
  readonly text: (text: string, first?: string, rest?: string) => void;
  /** A heading with a rule under it. */
  readonly heading: (text: string) => void;
  /** Sends what was gathered. */
  readonly flush: () => void;
};

type Table = { readonly terminal: Terminal; readonly say: Say };

/** `keys` for play by hand. */
export const scribeOf = ({ terminal, say }: Table, keys = false): Scribe => {
  let lines: string[] = [];
  const { paint, width } = terminal;
  const line = (text = '') => {
    if (text !== '' || lines.at(-1) !== '') lines.push(text);
  };
  return {
    say,
    paint,
    width,
    keys,
    line,
    text: (text, first = '', rest = first) => {
      for (const one of wrapped(emphasised(text, paint), width, first, rest)) lines.push(one);
    },
    heading: (text) => {
      line();
      line(paint('strong', text));
      line(paint('faint', '─'.repeat(Math.min(width, [...text].length + 4))));
    },
    flush: () => {
      if (lines.length > 0) terminal.out(`${lines.join('\n')}\n`);
      lines = [];
    },
  };
};

/** The one mark of Markdown that a terminal can show. Painted word by word, so that a line can break in between. */
const emphasised = (text: string, paint: Paint): string =>
  text.replace(/\*([^*\n]+)\*/g, (_, inner: string) =>
    inner
      .split(' ')
      .map((word) => paint('leaning', word))
      .join(' '),
  );
