/** What both hosts must know of a session to add to it: where its chain ends, and what stands under each number. */
import {
  type ChainEnd,
  type Header,
  endOf,
  hindrance,
  makeLine,
  readSession,
  writeHeader,
} from '../session/session.ts';

export type SessionLog = {
  readonly header: Header;
  readonly end: ChainEnd;
  /** The header at 0, then under each number the line with its texts, as written. Together they are the file. */
  readonly chunks: readonly string[];
};

/** The log of a whole text; undefined where nothing may be added to it. A torn end must have been taken off before. */
export const logOf = (text: string): SessionLog | undefined => {
  const read = readSession(text);
  if (!read.ok || read.problems.some(({ code }) => code !== 'text-edited')) return undefined;
  return { header: read.session.header, end: endOf(read.session), chunks: chunksOf(text) };
};

const chunksOf = (text: string): readonly string[] => {
  const chunks: string[] = [];
  for (const row of text.split('\n')) {
    if (row === '') continue;
    if (chunks.length > 0 && isText(row)) chunks.push(`${chunks.pop()}${row}\n`);
    else chunks.push(`${row}\n`);
  }
  return chunks;
};

/** Whether a row of a readable session holds a text that belongs to the line before it. */
const isText = (row: string): boolean => 'text' in (JSON.parse(row) as object);

/**
 * The log with one line more; `there` where it stands under this number already, word for word; undefined where it is not
 * the line that comes next, or no line at all.
 */
export const withLine = (log: SessionLog, n: number, written: string): SessionLog | 'there' | undefined => {
  if (n <= log.end.n) return log.chunks[n] === written ? 'there' : undefined;
  const end = n === log.end.n + 1 ? endAfter(log, written) : undefined;
  return end && { ...log, end, chunks: [...log.chunks, written] };
};

/** Where the chain ends after a line; undefined where it is not the one that `makeLine` would write here. */
const endAfter = (log: SessionLog, written: string): ChainEnd | undefined => {
  try {
    return checkedEnd(log, partsOf(written), written);
  } catch {
    // What cannot be taken apart and put together again, for whatever reason, was not written by `makeLine`.
    return undefined;
  }
};

const checkedEnd = ({ header, end }: SessionLog, parts: Parts, written: string): ChainEnd | undefined => {
  const { line, written: expected } = makeLine(end, parts);
  if (expected !== written) return undefined;
  // The reader that will open the file looks at every part, as the only line of a log with the same header.
  const alone = readSession(writeHeader(header) + makeLine(endOf({ header, lines: [] }), parts).written);
  return alone.ok && alone.problems.length === 0 ? { n: line.n, hash: line.hash } : undefined;
};

type Parts = Parameters<typeof makeLine>[1];

/** Takes a line apart, unchecked: it counts only if the same comes out when it is put together again. */
const partsOf = (written: string): Parts => {
  const [line, ...texts] = written
    .slice(0, -1)
    .split('\n')
    .map((row) => JSON.parse(row) as object);
  return { ...line, texts: texts as NonNullable<Parts['texts']> };
};

/** A text that came from elsewhere, its torn end taken off; where nothing is torn, or it is not ours to cut, `torn` is ''. */
export const withoutTornEnd = (text: string): { readonly whole: string; readonly torn: string } => {
  const read = readSession(text);
  if (!read.ok || hindrance(read) !== undefined) return { whole: text, torn: '' };
  const rows = text.split('\n');
  const whole = `${rows.slice(0, read.wholeLines).join('\n')}\n`;
  return { whole, torn: text.slice(whole.length) };
};
