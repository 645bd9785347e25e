/** Why a file cannot be read at all, and what the parser's short words mean to somebody who writes a story. */

/** Ends the reading of a file; `offset` is where, in UTF-16 units. */
export class Unreadable extends Error {
  readonly offset: number;
  readonly rule: string;
  readonly hint: string;
  constructor(offset: number, rule: string, message: string, hint: string) {
    super(message);
    this.offset = offset;
    this.rule = rule;
    this.hint = hint;
  }
}

const AROUND = 'check the spaces in front of this line and the one above, quotes and colons';
const INDENT = [
  'This line cannot be read as it stands: lines that belong together begin in the same column.',
  AROUND,
] as const;
const COLON = 'write `name: value`, with a space behind the colon; put a text with odd signs between quotation marks';
const NO_COLON = ['There is no colon behind this name.', COLON] as const;
const A_COLON = [
  'A name with a colon cannot stand here.',
  'put a text that has a colon between quotation marks, or mend the indentation',
] as const;
const BRACKET = [
  'This bracket is not indented far enough.',
  'put it further in than the name whose value it closes, or behind what stands before it',
] as const;
const NOTHING_BEFORE = ['What stands here belongs to nothing before it.', AROUND] as const;

/** By a piece of what the parser says; the first that fits. */
const WORDS: readonly (readonly [said: string, message: string, hint: string])[] = [
  ['tab characters', 'A tab indents this line.', 'use spaces'],
  ['bad indentation', ...INDENT],
  [
    'deficient indentation',
    'A bracket or quotation mark before this line is not closed, or the line is not indented far enough.',
    'close it, or mend the indentation of this line',
  ],
  ["expected ':'", ...NO_COLON],
  ['key-value separator', 'There is no space behind this colon.', COLON],
  ['quoted scalar', 'A quotation mark is opened and never closed.', 'close it'],
  ['within a flow collection', 'A bracket is opened and never closed.', 'close it'],
  [
    'missed comma',
    'A comma or a closing bracket is missing here.',
    'write it, or put the text between quotation marks',
  ],
  ["but found ','", 'Nothing stands before this comma.', 'take it out'],
  ['escape sequence', 'After `\\` stands a sign that means nothing there.', 'write `\\\\` for one `\\`'],
  ['hexadecimal', 'After `\\x` or `\\u` stands something that is no number.', 'write `\\\\` for one `\\`'],
  ['a line break is expected', 'Behind `|` or `>` the text begins on the next line.', 'put it there'],
  ['end of the stream', ...NOTHING_BEFORE],
];

/** A fault of the syntax at an offset, from what the parser said of it. */
export const syntaxFault = (source: string, offset: number, said: string): Unreadable => {
  const fault = (at: number, message: string, hint: string) => new Unreadable(at, 'yaml-syntax', message, hint);
  // The parser notices at the next colon; the line before is the one that has none.
  if (said.includes('multiline key')) return fault(lineBefore(source, offset), ...NO_COLON);
  if (said.includes('bad indentation') && !beginsLine(source, offset)) {
    if (source[offset] !== ':') return fault(offset, ...NOTHING_BEFORE);
    // A second colon of a line belongs to its text; the first one to a name that begins in the wrong column.
    const isSecond = /:\s/.test(source.slice(lineOf(source, offset), offset));
    return isSecond ? fault(offset, ...A_COLON) : fault(offset, ...INDENT);
  }
  if (said.includes('deficient') && /[\]}]/.test(source[offset] ?? '')) return fault(offset, ...BRACKET);
  const [, message, hint] = WORDS.find(([piece]) => said.includes(piece)) ?? [said, sentence(said), AROUND];
  return fault(offset, message, hint);
};

const sentence = (said: string): string => `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;

const lineOf = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

const beginsLine = (source: string, offset: number): boolean =>
  source.slice(lineOf(source, offset), offset).trim() === '';

/** The first word of the last line before this one that is not blank. */
const lineBefore = (source: string, offset: number): number => {
  const before = source.slice(0, lineOf(source, offset)).trimEnd();
  const start = lineOf(before, before.length);
  return start + before.slice(start).search(/\S|$/);
};
