/** Why a file cannot be read at all, and what the parser's short words mean to somebody who writes a story. */

import { type Saying, says } from '../finding.ts';
import { phrase } from '../phrase.ts';

/** Ends the reading of a file; `offset` is where, in UTF-16 units. */
export class Unreadable extends Error {
  readonly offset: number;
  readonly saying: Saying;
  constructor(offset: number, saying: Saying) {
    super(saying.rule);
    this.offset = offset;
    this.saying = saying;
  }
}

/** The saying by a piece of what the parser says; the first that fits. */
const SAYINGS: readonly (readonly [said: string, as: string])[] = [
  ['tab characters', 'tab'],
  ['bad indentation', 'indent'],
  ['deficient indentation', 'unclosed'],
  ["expected ':'", 'noColon'],
  ['key-value separator', 'noSpace'],
  ['quoted scalar', 'quote'],
  ['within a flow collection', 'bracket'],
  ['missed comma', 'comma'],
  ["but found ','", 'beforeComma'],
  ['escape sequence', 'escape'],
  ['hexadecimal', 'hexadecimal'],
  ['a line break is expected', 'block'],
  ['end of the stream', 'before'],
];

/** A fault of the syntax at an offset, from what the parser said of it. */
export const syntaxFault = (source: string, offset: number, said: string): Unreadable => {
  const fault = (at: number, as: string) => new Unreadable(at, yamlSays(as));
  // The parser notices at the next colon; the line before is the one that has none.
  if (said.includes('multiline key')) return fault(lineBefore(source, offset), 'noColon');
  if (said.includes('bad indentation') && !beginsLine(source, offset)) {
    if (source[offset] !== ':') return fault(offset, 'before');
    // A second colon of a line belongs to its text; the first one to a name that begins in the wrong column.
    const isSecond = /:\s/.test(source.slice(lineOf(source, offset), offset));
    return fault(offset, isSecond ? 'colon' : 'indent');
  }
  if (said.includes('deficient') && /[\]}]/.test(source[offset] ?? '')) return fault(offset, 'outdented');
  const as = SAYINGS.find(([piece]) => said.includes(piece))?.[1];
  return as === undefined ? new Unreadable(offset, says('yaml-syntax', { said })) : fault(offset, as);
};

/** What goes wrong in the same way is mended in the same way. */
const SAME: Readonly<Record<string, string>> = { before: 'indent', noSpace: 'noColon' };

const yamlSays = (as: string): Saying =>
  says('yaml-syntax', {}, { as, ...(as in SAME ? { hint: phrase(`finding.yaml-syntax.${SAME[as]}.do`) } : {}) });

const lineOf = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

const beginsLine = (source: string, offset: number): boolean =>
  source.slice(lineOf(source, offset), offset).trim() === '';

/** The first word of the last line before this one that is not blank. */
const lineBefore = (source: string, offset: number): number => {
  const before = source.slice(0, lineOf(source, offset)).trimEnd();
  const start = lineOf(before, before.length);
  return start + before.slice(start).search(/\S|$/);
};
