/**
 * One YAML document out of a text, read token by token: the library's parser keeps its own stack, but what composes nodes
 * out of tokens calls itself, and a file of brackets would end it. So depth is measured on the way in.
 */
import { Composer, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';

/** How deep collections may nest, how many entries each may have, and how many marks, words and line ends there may be. */
export type Limits = { readonly depth: number; readonly entries: number; readonly tokens: number };

/** Thrown where a file has more of something than it may; `offset` is where. */
export class TooMuch extends Error {
  readonly of: keyof Limits;
  readonly offset: number;
  constructor(of: keyof Limits, offset: number) {
    super(of);
    this.of = of;
    this.offset = offset;
  }
}

/** The parser's stack holds the document itself, each collection around the present place, and what stands there. */
const BESIDE_COLLECTIONS = 2;
const MOST_ERRORS = 100;
const SEVERAL = 'A scenario is one document: take `---` out.';

function* tokensOf(source: string, lines: LineCounter, limits: Limits) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let count = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) {
      yield token;
      // Each error costs as much as a page of text; after so many nobody reads on.
      if (token.type === 'error' && ++errors > MOST_ERRORS) return;
    }
    const { stack, offset } = parser;
    if (stack.length > limits.depth + BESIDE_COLLECTIONS) throw new TooMuch('depth', offset);
    if (++count > limits.tokens) throw new TooMuch('tokens', offset);
    const open = stack.at(-1);
    if (open && 'items' in open && open.items.length > limits.entries) throw new TooMuch('entries', open.offset);
  }
  yield* parser.end();
}

/** The first document of a text; a second one is an error in it. Throws `TooMuch` and nothing else. */
export const documentOf = (source: string, lines: LineCounter, limits: Limits): Document => {
  // The library's own check of keys is quadratic, and `merge` would copy what an alias stands for.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, schema: 'core', merge: false });
  const documents = composer.compose(tokensOf(source, lines, limits), true, source.length);
  const first = documents.next().value!;
  const second = documents.next().value;
  if (second) first.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', SEVERAL));
  return first;
};
