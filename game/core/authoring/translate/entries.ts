/** A locale file as entries with everything that stands around them, and back. */
import { Document, type Pair, Scalar, YAMLMap, isMap, isScalar } from 'yaml';

/** Of which original a translation was made, and the translation as it was then: both as fingerprints. */
export type Stamp = { readonly of: string; readonly is: string | undefined };

export type Entry = {
  readonly id: string;
  readonly text: string;
  /** How it was written (quoted, in a block …). */
  readonly style: Scalar.Type;
  /** Comments of the translator: lines above, without ours, and behind. */
  readonly above: string;
  readonly behind: string;
  readonly space: boolean;
  readonly stamp: Stamp | undefined;
  /** Lines of ours above it: the original of what is to be translated, or translated anew. */
  readonly marks: readonly string[];
};

export type Locale = {
  /** Comment at the top, up to the first blank line; undefined where there is none. */
  readonly head: string | undefined;
  readonly entries: readonly Entry[];
  /** Comment at the end. */
  readonly comment: string;
};

/** Our own lines begin so; whatever else stands behind `#` is the translator's. */
const OURS = '>';
const STAMP = /\s*of ([0-9a-f]{6})(?:, then ([0-9a-f]{6}))?\s*$/;
/** At the end of the file: `#- id: "text"`. */
const GONE = /^- ([A-Za-z0-9._-]+): (".*")$/;
const GONE_TITLE = ' No longer used (a text that comes back finds its translation here):';

export const entriesOf = (document: Document.Parsed): Locale => {
  const items = isMap(document.contents) ? document.contents.items : [];
  const [head, ...first] = splitHead(items, document);
  const own = items.map((pair, n) => entryOf(pair, n === 0 ? (first[0] ?? '') : undefined));
  const lines = (document.comment ?? '').split('\n');
  const gone = lines.flatMap(goneEntry);
  const comment = lines.filter((line) => line !== GONE_TITLE && goneEntry(line).length === 0).join('\n');
  return { head, entries: [...own, ...gone.filter((one) => !own.some(({ id }) => id === one.id))], comment };
};

const keyOf = (pair: Pair): Scalar => (isScalar(pair.key) ? pair.key : new Scalar(String(pair.key)));

/** What stands above the first entry: the head of the file, and after the last blank line what belongs to that entry. */
const splitHead = (items: readonly Pair[], document: Document.Parsed): readonly [string | undefined, string?] => {
  const own = items[0] === undefined ? '' : (keyOf(items[0]).commentBefore ?? '');
  const above = document.commentBefore ? `${document.commentBefore}\n\n${own}` : own;
  const at = above.lastIndexOf('\n\n');
  return at < 0 ? [undefined, above] : [above.slice(0, at), above.slice(at + 2)];
};

const entryOf = (pair: Pair, above: string | undefined): Entry => {
  const key = keyOf(pair);
  const value = isScalar(pair.value) ? pair.value : new Scalar('');
  const lines = (above ?? key.commentBefore ?? '').split('\n').filter((line) => line !== '');
  const behind = value.comment ?? '';
  const found = STAMP.exec(behind);
  return {
    id: String(key.value),
    text: typeof value.value === 'string' ? value.value : '',
    style: value.type ?? 'PLAIN',
    above: lines.filter((line) => !line.startsWith(OURS)).join('\n'),
    behind: behind.replace(STAMP, '').trimEnd(),
    space: key.spaceBefore === true,
    stamp: found ? { of: found[1]!, is: found[2] } : undefined,
    marks: lines.filter((line) => line.startsWith(OURS)),
  };
};

const goneEntry = (line: string): readonly Entry[] => {
  const found = GONE.exec(line);
  if (found === null) return [];
  try {
    const [text, of] = JSON.parse(`[${found[2]!}]`) as [string, string?];
    const stamp = of === undefined || of === '' ? undefined : { of, is: undefined };
    return [{ ...bare(found[1]!), text, stamp }];
  } catch {
    return [];
  }
};

/** An entry with nothing around it. */
export const bare = (id: string): Entry => ({
  id,
  text: '',
  style: 'QUOTE_DOUBLE',
  above: '',
  behind: '',
  space: false,
  stamp: undefined,
  marks: [],
});

/** An entry of the file, or one that waits at its end. */
export type Written = Entry & { readonly gone: boolean };

/** The file as text. Long lines are not folded: one line a text, as far as the translator wrote it so. */
export const written = (head: string, entries: readonly Written[], comment: string): string => {
  const map = new YAMLMap();
  const here = entries.filter((one) => !one.gone);
  // Above the first one the head of the file makes the blank line.
  here.forEach((entry, n) => map.add(pairOf(n === 0 ? { ...entry, space: false } : entry)));
  const gone = entries.filter((one) => one.gone).map(goneLine);
  const tail = [comment, ...(gone.length > 0 ? [GONE_TITLE, ...gone] : [])].filter((one) => one !== '').join('\n');
  const document = new Document(map);
  document.commentBefore = head;
  if (tail !== '') document.comment = tail;
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
};

const goneLine = ({ id, text, stamp }: Entry): string =>
  `- ${id}: ${JSON.stringify(text)}${stamp ? `, ${JSON.stringify(stamp.of)}` : ''}`;

const pairOf = (entry: Entry) => {
  const key = new Scalar(entry.id);
  const above = [entry.above, ...entry.marks].filter((line) => line !== '').join('\n');
  if (above !== '') key.commentBefore = above;
  key.spaceBefore = entry.space;
  const value = new Scalar(entry.text);
  value.type = entry.style;
  const stamp = entry.stamp && ` of ${entry.stamp.of}${entry.stamp.is === undefined ? '' : `, then ${entry.stamp.is}`}`;
  const behind = `${entry.behind}${stamp ?? ''}`;
  if (behind !== '') value.comment = behind;
  return { key, value };
};
