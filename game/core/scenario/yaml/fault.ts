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

/** What goes wrong in the same way is mended in the same way. */
const SAME: Readonly<Record<string, string>> = { before: 'indent', noSpace: 'noColon' };

const yamlSays = (as: string): Saying =>
  says('yaml-syntax', {}, { as, ...(as in SAME ? { hint: phrase(`finding.yaml-syntax.${SAME[as]}.do`) } : {}) });

/** What is said, by a piece of what the parser says; the first that fits. */
const SAYINGS: readonly (readonly [said: string, saying: Saying])[] = [
  ['tab characters', yamlSays('tab')],
  ['explicit indentation', yamlSays('block')],
  ['bad indentation', yamlSays('indent')],
  ['deficient indentation', yamlSays('unclosed')],
  ["expected ':'", yamlSays('noColon')],
  ['key-value separator', yamlSays('noSpace')],
  ['quoted scalar', yamlSays('quote')],
  ['within a flow collection', yamlSays('bracket')],
  ['missed comma', yamlSays('comma')],
  ["but found ','", yamlSays('beforeComma')],
  ['escape sequence', yamlSays('escape')],
  ['hexadecimal', yamlSays('hexadecimal')],
  ['a line break is expected', yamlSays('block')],
  ['mode identifier', yamlSays('block')],
  ['width identifier', yamlSays('block')],
  ['an alias', says('yaml-alias')],
  ['an anchor', says('yaml-alias')],
  ['verbatim tag', yamlSays('tag')],
  ['tag name', yamlSays('tag')],
  ['tag handle', yamlSays('tag')],
  ['tag suffix', yamlSays('tag')],
  ['tag property', yamlSays('tag')],
  ['irective', yamlSays('sign')],
  ['end of the stream', yamlSays('before')],
];

/** A fault of the syntax at an offset, from what the parser said of it. */
export const syntaxFault = (source: string, offset: number, said: string): Unreadable => {
  const fault = (at: number, as: string) => new Unreadable(at, yamlSays(as));
  // The parser notices at the next colon; the line before is the one that has none.
  if (said.includes('multiline key')) return fault(lineBefore(source, offset), 'noColon');
  if (said.includes('bad indentation of a') && !beginsLine(source, offset))
    return fault(offset, inLine(source, offset));
  if (said.includes('deficient') && /[\]}]/.test(source[offset] ?? '')) return fault(offset, 'outdented');
  return new Unreadable(offset, SAYINGS.find(([piece]) => said.includes(piece))?.[1] ?? says('yaml-syntax'));
};

/** What is wrong in the middle of a line. */
const inLine = (source: string, offset: number): string => {
  const before = source.slice(lineOf(source, offset), offset).trimEnd();
  // A second colon of a line belongs to its text; the first one to a name that begins in the wrong column.
  if (source[offset] === ':') return /:\s/.test(source.slice(lineOf(source, offset), offset)) ? 'colon' : 'indent';
  if (/["'\]}]$/.test(before)) return 'ended';
  return /[@`%]/.test(source[offset] ?? '') ? 'sign' : 'before';
};

const lineOf = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

const beginsLine = (source: string, offset: number): boolean =>
  source.slice(lineOf(source, offset), offset).trim() === '';

/** The first word of the last line before this one that is not blank. */
const lineBefore = (source: string, offset: number): number => {
  const before = source.slice(0, lineOf(source, offset)).trimEnd();
  const start = lineOf(before, before.length);
  return start + before.slice(start).search(/\S|$/);
};
