/** Certain mends of what the reader finds, and where that ends. */
import type { Finding, Fix } from '../finding.ts';
import { phrase } from '../phrase.ts';
import { surelyMeant } from './nearest.ts';
import type { Span, YamlSource } from '../yaml-source.ts';

export type Where = Pick<Finding, 'line' | 'column' | 'end' | 'fix'>;

/** A place with its end. */
export const spanned = (source: YamlSource, span: Span): Where => ({
  ...source.position(span.from),
  end: source.position(span.to),
});

/** Another word in place of this one. */
export const rewritten = (source: YamlSource, span: Span, text: string): Fix => ({
  title: phrase('mend.write', { text }),
  edits: [{ file: source.file, ...span, text }],
});

/**
 * A misspelt word with its end, and its mend where one name alone can have been meant. `shown` makes of that name what
 * stands in the file; a word that is written between quotation marks keeps them.
 */
export const misspelt = (
  source: YamlSource,
  span: Span | undefined,
  word: string,
  names: Iterable<string>,
  shown: (name: string) => string = (name) => name,
): Partial<Where> => {
  if (span === undefined) return {};
  const end = source.position(span.to);
  const quote = /^["']/.test(source.text[span.from] ?? '') ? 1 : 0;
  const bare = { from: span.from + quote, to: span.to - quote };
  const name = surelyMeant(word, names);
  // An escaped or folded word does not stand in the file as it reads.
  if (name === undefined || source.text.slice(bare.from, bare.to) !== shown(word)) return { end };
  return { end, fix: rewritten(source, bare, shown(name)) };
};
