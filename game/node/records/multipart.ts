/** Statements with their files in one message, as xAPI wants it (1.0.3, part 3, 1.5.2): `multipart/mixed`. */
import { randomUUID } from 'node:crypto';
import { parseMultipartStream } from '@remix-run/multipart-parser';
import type { Attachment, Statement } from './batch.ts';

type Message = { readonly contentType: string; readonly body: string | Blob };

/** Plain JSON where there are no files. */
export const writeMessage = (statements: readonly Statement[], files: readonly Attachment[]): Message => {
  const json = JSON.stringify(statements);
  if (files.length === 0) return { contentType: 'application/json', body: json };
  const boundary = randomUUID();
  const parts = files.flatMap(({ sha2, contentType, bytes }) => [
    `\r\n--${boundary}\r\nContent-Type: ${contentType}\r\nContent-Transfer-Encoding: binary\r\n` +
      `X-Experience-API-Hash: ${sha2}\r\n\r\n`,
    new Uint8Array(bytes),
  ]);
  return {
    contentType: `multipart/mixed; boundary=${boundary}`,
    body: new Blob([
      `--${boundary}\r\nContent-Type: application/json\r\n\r\n${json}`,
      ...parts,
      `\r\n--${boundary}--\r\n`,
    ]),
  };
};

/** The most that is taken in one answer: a class's sessions, and no more memory than that. */
const LARGEST_FILE = 5 * 2 ** 20;
const LARGEST_ANSWER = 64 * 2 ** 20;
const MOST_FILES = 1_000;

export type Answered = {
  readonly statements: unknown;
  /** By the hash that the store says they have; nobody has checked it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Reads the answer to a query with its files. Rejects where it is not what it says it is, or larger than a class is. */
export const readMessage = async (response: Response): Promise<Answered> => {
  const boundary = /^multipart\/mixed\s*;.*\bboundary="?([^";]+)"?/i.exec(
    response.headers.get('content-type') ?? '',
  )?.[1];
  if (boundary === undefined || response.body === null) return { statements: await response.json(), files: new Map() };
  let statements: unknown;
  const files = new Map<string, Uint8Array>();
  const limits = { boundary, maxFileSize: LARGEST_FILE, maxTotalSize: LARGEST_ANSWER, maxParts: MOST_FILES };
  for await (const part of parseMultipartStream(response.body, limits)) {
    const hash = part.headers['x-experience-api-hash'];
    if (hash === undefined) statements ??= JSON.parse(part.text);
    else files.set(hash, part.bytes);
  }
  return { statements, files };
};
