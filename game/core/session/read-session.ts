/**
 * The door through which a session file comes in. Whatever is wrong with it is named, and what can still be used is used
 * up to the last whole decision: behind the first line that does not fit its chain nothing can be trusted.
 */
import { type Header, headerHash, parseHeader } from './header.ts';
import { type ChainEnd, type Line, chainHash, lineSchema, textHash } from './line.ts';
import { type TextLine, textLineSchema } from './notes.ts';

/** The longest file that is read, in UTF-16 units: a thousand decisions with long texts fit many times over. */
export const LARGEST_SESSION = 16 * 1024 * 1024;

export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'foreign'
  | 'newer'
  | 'header-damaged'
  /** The last line is not whole: the power went, or the disk was full. */
  | 'cut-off'
  /** A line in the middle cannot be read. */
  | 'damaged'
  /** A line can be read, but is not the one that was written. */
  | 'edited'
  /** A text is not the one that was written; it is left out, the decisions stand. */
  | 'text-edited';

/** What is wrong, and in which line of the file (from 1). */
export type Problem = { readonly code: ProblemCode; readonly line: number; readonly detail: string };

export type Session = {
  readonly header: Header;
  readonly lines: readonly Line[];
  /** Texts that belong to these lines and are still in the file. */
  readonly texts: readonly TextLine[];
};

export type ReadSession =
  | {
      readonly ok: true;
      readonly session: Session;
      readonly problems: readonly Problem[];
      /** How many lines of the file, the header included, can be used; what follows them is damaged. */
      readonly wholeLines: number;
    }
  | { readonly ok: false; readonly problem: Problem };

/** Reads a whole file. Never throws, whatever the text contains. */
export const readSession = (text: string): ReadSession => {
  const fail = (code: ProblemCode, detail = ''): ReadSession => ({ ok: false, problem: { code, line: 1, detail } });
  if (text.length > LARGEST_SESSION) return fail('too-large');
  if (text.trim() === '') return fail('empty');
  const rows = text.split('\n');
  if (rows.at(-1) === '') rows.pop();
  const first = parseJson(rows[0]!);
  if (first === undefined) return fail(rows[0]!.includes('two-hats-session/') ? 'header-damaged' : 'foreign');
  const header = parseHeader(first);
  return header.ok ? readRows(header.header, rows) : fail(header.code, header.detail);
};

const parseJson = (row: string): unknown => {
  try {
    return JSON.parse(row) as unknown;
  } catch {
    return undefined;
  }
};

const readRows = (header: Header, rows: readonly string[]): ReadSession => {
  const lines: Line[] = [];
  const texts: TextLine[] = [];
  const problems: Problem[] = [];
  let whole = 1;
  for (const [i, row] of rows.entries()) {
    if (i === 0) continue;
    const found = readRow(row, endOf({ header, lines }), lines.at(-1));
    if (found.kind === 'bad') {
      const last = i === rows.length - 1;
      problems.push({ code: found.code === 'damaged' && last ? 'cut-off' : found.code, line: i + 1, detail: '' });
      break;
    }
    whole = i + 1;
    if (found.kind === 'line') lines.push(found.line);
    else if (found.kind === 'text') texts.push(found.text);
    else problems.push({ code: 'text-edited', line: i + 1, detail: '' });
  }
  return { ok: true, session: { header, lines, texts }, problems, wholeLines: whole };
};

type Row =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'text'; readonly text: TextLine }
  | { readonly kind: 'other-text' }
  | { readonly kind: 'bad'; readonly code: 'damaged' | 'edited' };

const readRow = (row: string, end: ChainEnd, owner: Line | undefined): Row => {
  const value = parseJson(row);
  if (typeof value !== 'object' || value === null) return { kind: 'bad', code: 'damaged' };
  if ('text' in value) return readText(value, owner);
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { kind: 'bad', code: 'edited' };
  const line = parsed.data;
  if (line.n !== end.n + 1 || line.hash !== chainHash(end.hash, line)) return { kind: 'bad', code: 'edited' };
  return { kind: 'line', line };
};

const readText = (value: object, owner: Line | undefined): Row => {
  const parsed = textLineSchema.safeParse(value);
  if (!parsed.success) return { kind: 'other-text' };
  const text = parsed.data;
  const fits = owner !== undefined && text.text === owner.n && owner.texts?.[text.kind] === textHash(text);
  return fits ? { kind: 'text', text } : { kind: 'other-text' };
};

const PASSABLE: ReadonlySet<ProblemCode> = new Set(['text-edited', 'cut-off']);

/**
 * Why a session must not be gone on with; undefined where it may be. An edited file is not added to: what it would prove
 * is lost already.
 */
export const hindrance = (read: ReadSession): Problem | undefined =>
  read.ok ? read.problems.find(({ code }) => !PASSABLE.has(code)) : read.problem;

/** What the next line of a session hangs on. */
export const endOf = ({ header, lines }: Pick<Session, 'header' | 'lines'>): ChainEnd => {
  const last = lines.at(-1);
  return last === undefined ? { n: 0, hash: headerHash(header) } : { n: last.n, hash: last.hash };
};
