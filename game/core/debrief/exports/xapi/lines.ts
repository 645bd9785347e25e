/** Statements as text: JSON lines, for a file or for the outbox of a record store. */
import type { SessionStatements, Statement } from './statements.ts';

/** One statement a line, each line ended. */
export const statementLines = (statements: readonly Statement[]): string =>
  statements.map((one) => `${JSON.stringify(one)}\n`).join('');

/** What a record store is sent of one session: its statements, and its file beside the last of them. */
export type SessionBatch = {
  /** For people: which session this is. */
  readonly name: string;
  readonly statements: string;
  /** Null where no statement names it: the session has not ended. */
  readonly session: { readonly contentType: string; readonly text: string } | null;
};

export const sessionBatch = ({ name, statements, attachments: [file] }: SessionStatements): SessionBatch => ({
  name,
  statements: statementLines(statements),
  session: file === undefined ? null : { contentType: file.contentType, text: file.text },
});
