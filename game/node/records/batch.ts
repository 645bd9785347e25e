/** What is sent together: the statements of one session, and the files that belong to them. */
import { createHash } from 'node:crypto';

/** An xAPI statement as data. Its id makes sending it twice the same as sending it once. */
export type Statement = { readonly id: string; readonly [field: string]: unknown };

/** A file beside statements; they name it by the SHA-256 of its bytes, in hexadecimal (xAPI 1.0.3, part 3, 1.5.2). */
export type Attachment = { readonly sha2: string; readonly contentType: string; readonly bytes: Uint8Array };

export type Batch = {
  /** The version of xAPI that the statements are written in. */
  readonly version: '1.0.3' | '2.0.0';
  /** For people: which session this is, by its alias. */
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly attachments: readonly Attachment[];
};

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const attachmentOf = (contentType: string, bytes: Uint8Array): Attachment => ({
  sha2: sha256(bytes),
  contentType,
  bytes,
});

/** The files that these statements name. */
export const attachmentsFor = (batch: Batch, statements: readonly Statement[]): readonly Attachment[] => {
  const named = new Set(statements.flatMap(namedFiles));
  return batch.attachments.filter(({ sha2 }) => named.has(sha2));
};

const namedFiles = ({ attachments }: Statement): readonly unknown[] =>
  Array.isArray(attachments) ? attachments.map((one: { readonly sha2?: unknown }) => one.sha2) : [];

type Line =
  | { readonly format: string; readonly version: Batch['version']; readonly name: string }
  | { readonly statement: Statement }
  | { readonly attachment: { readonly sha2: string; readonly contentType: string; readonly base64: string } };

const FORMAT = 'two-hats-outbox/1';

/** One JSON line each: the head, the statements, the files. The same batch is the same text. */
export const writeBatch = ({ version, name, statements, attachments }: Batch): string => {
  const lines: Line[] = [
    { format: FORMAT, version, name },
    ...statements.map((statement) => ({ statement })),
    ...attachments.map(({ sha2, contentType, bytes }) => ({
      attachment: { sha2, contentType, base64: Buffer.from(bytes).toString('base64') },
    })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
};

/** Undefined for what no outbox of this format wrote. */
export const readBatch = (text: string): Batch | undefined => {
  try {
    const [head, ...lines] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    if (head === undefined || !('format' in head) || head.format !== FORMAT) return undefined;
    return {
      version: head.version,
      name: head.name,
      statements: lines.flatMap((line) => ('statement' in line ? [line.statement] : [])),
      attachments: lines.flatMap((line) =>
        'attachment' in line
          ? [{ ...line.attachment, bytes: new Uint8Array(Buffer.from(line.attachment.base64, 'base64')) }]
          : [],
      ),
    };
  } catch {
    return undefined;
  }
};
