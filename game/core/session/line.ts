/** One line of the log: a decision with its notes, chained to all that came before. */
import { z } from 'zod';
import { canonicalJson, sha256Hex } from '../scenario/canonical.ts';
import { type FreeText, type Notes, TEXT_KINDS, type TextLine, notesSchema, textLineOf } from './notes.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const lineSchema = z.strictObject({
  /** Counts from 1 without a gap. */
  n: z.int().min(1),
  /** In the notation of decisions; none where only something is noted (a question to take along, after the ending). */
  decision: z.string().min(1).max(400).optional(),
  notes: notesSchema.optional(),
  /** Salted SHA-256 of the texts that belong here, by kind; the texts themselves may be taken out of the file. */
  texts: z.partialRecord(z.enum(TEXT_KINDS), sha256).optional(),
  hash: sha256,
});

export type Line = z.output<typeof lineSchema>;

/** What goes into a line. `decision` is written by `makeDecision`. */
export type LineParts = {
  readonly decision?: string;
  readonly notes?: Notes;
  readonly texts?: readonly FreeText[];
};

/** The end of a chain: what the next line hangs on. Line 0 is the header. */
export type ChainEnd = { readonly n: number; readonly hash: string };

/** The hash that a line must carry after `before`: over that one and the line without its own. */
export const chainHash = (before: string, line: Line): string =>
  sha256Hex(`${before}\n${canonicalJson({ ...line, hash: undefined })}`);

/** The hash of a text that its line carries. */
export const textHash = ({ salt, content }: Pick<TextLine, 'salt' | 'content'>): string =>
  sha256Hex(`${salt}\n${content}`);

export type Made = {
  readonly line: Line;
  readonly texts: readonly TextLine[];
  /** The lines as they are appended to the file, newlines included, the texts after their decision. */
  readonly written: string;
};

/** Makes the next line of a log after `end`. Texts that are empty are left out; of two of a kind the last counts. */
export const makeLine = (end: ChainEnd, { decision, notes, texts = [] }: LineParts): Made => {
  const n = end.n + 1;
  const byKind = new Map(texts.map((text) => [text.kind, textLineOf(n, text)]));
  const kept = [...byKind.values()].filter(({ content }) => content !== '');
  const body = {
    n,
    ...(decision === undefined ? {} : { decision }),
    ...(notes === undefined || Object.keys(notes).length === 0 ? {} : { notes }),
    ...(kept.length === 0 ? {} : { texts: Object.fromEntries(kept.map((text) => [text.kind, textHash(text)])) }),
    hash: '',
  };
  const line: Line = { ...body, hash: chainHash(end.hash, body) };
  return { line, texts: kept, written: [line, ...kept].map((one) => `${canonicalJson(one)}\n`).join('') };
};
