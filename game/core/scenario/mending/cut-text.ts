/** `{text: Well, no}`: inside braces a comma ends a text, and what stands behind it is a name without a value. */
import { type Path, type Span, type YamlSource, valueAt } from '../yaml-source.ts';

export type CutText = {
  /** The names behind the commas, in the order in which they stand there. */
  readonly names: readonly string[];
  /** The whole of what was meant as one text. */
  readonly span: Span;
};

/** More commas than that in one text are looked for by nobody. */
const MOST_PIECES = 12;

/** The text that was cut before the name at this path; undefined where that is no piece of a text. */
export const cutTextAt = (source: YamlSource, path: Path): CutText | undefined => {
  const map = path.slice(0, -1);
  const isPiece = (name: string) => isBare(source, [...map, name]);
  const all = Object.keys((valueAt(source.value, map) ?? {}) as object);
  const at = all.indexOf(String(path.at(-1)));
  const before = all.slice(Math.max(0, at - MOST_PIECES), at);
  const head = before.at(before.findLastIndex((name) => !isPiece(name)));
  if (head === undefined || !isPiece(all[at]!)) return undefined;
  const behind = all.slice(all.indexOf(head) + 1, at + MOST_PIECES);
  const end = behind.findIndex((name) => !isPiece(name));
  const names = end < 0 ? behind : behind.slice(0, end);
  const text = source.valueSpan([...map, head]);
  const last = source.keySpan([...map, names.at(-1)!]);
  const isPlain = text !== undefined && source.textSpan([...map, head], 0, 0)?.from === text.from;
  return isPlain && last ? { names, span: { from: text.from, to: last.to } } : undefined;
};

/** As far as the next comma or bracket may be away. */
const NEAR = 200;

/** A name between commas or brackets, with neither a colon nor a value. */
const isBare = ({ keySpan, value, text }: YamlSource, path: Path): boolean => {
  if (valueAt(value, path) !== null) return false;
  const span = keySpan(path);
  if (span === undefined) return false;
  const [before, behind] = [text.slice(Math.max(0, span.from - NEAR), span.from), text.slice(span.to, span.to + NEAR)];
  return /,\s*$/.test(before) && /^\s*[,}]/.test(behind);
};
