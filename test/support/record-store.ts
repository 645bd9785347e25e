/**
 * A small learning record store on loopback, for tests: takes statements as xAPI 1.0.3 part 3 says (ids once, whole batches
 * or nothing, files by their hash), and fails on demand.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { parseMultipartStream } from '@remix-run/multipart-parser';

export type Told = { readonly id: string; readonly [field: string]: unknown };

/** What goes wrong with the next message, once: `dropped` is taken and never answered. */
export type Fault = 500 | 503 | 429 | 'hang' | 'refused' | 'dropped';

export type RecordStore = {
  readonly endpoint: string;
  readonly key: string;
  readonly statements: Map<string, Told>;
  readonly files: Map<string, Uint8Array>;
  /** Faults of the messages to come, first one first. */
  readonly faults: Fault[];
  /** Ids that it will not have (400), and those on which it fails (500), always. */
  readonly poison: Set<string>;
  readonly deadly: Set<string>;
  /** How many messages with statements have come. */
  readonly messages: () => number;
  readonly close: () => Promise<void>;
};

const KEY = 'class:secret';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

type Message = { readonly statements: readonly Told[]; readonly files: ReadonlyMap<string, Uint8Array> };

const messageOf = async (request: IncomingMessage): Promise<Message> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const type = request.headers['content-type'] ?? '';
  const boundary = /^multipart\/mixed; boundary=(.+)$/.exec(type)?.[1];
  if (boundary === undefined) return { statements: JSON.parse(body.toString()) as Told[], files: new Map() };
  const files = new Map<string, Uint8Array>();
  let statements: readonly Told[] = [];
  const stream = new Blob([body]).stream() as ReadableStream<Uint8Array>;
  for await (const part of parseMultipartStream(stream, { boundary, maxFileSize: 2 ** 24 })) {
    const hash = part.headers['x-experience-api-hash'];
    if (hash === undefined) statements = JSON.parse(part.text) as Told[];
    else files.set(hash, part.bytes);
  }
  return { statements, files };
};

/** Why a message is not taken; undefined where it is sound. */
const wrongWith = ({ statements, files }: Message): string | undefined => {
  if (!Array.isArray(statements) || statements.length === 0) return 'no statements';
  if (new Set(statements.map(({ id }) => id)).size < statements.length) return 'an id twice in one message';
  if (statements.some(({ id }) => !UUID.test(id))) return 'no UUID';
  const named = new Set(
    statements.flatMap(({ attachments }) => ((attachments ?? []) as { sha2: string }[]).map(({ sha2 }) => sha2)),
  );
  if ([...files.keys()].some((hash) => !named.has(hash))) return 'a file that no statement names';
  if ([...named].some((hash) => !files.has(hash))) return 'a named file is not there';
  const bad = [...files].find(([hash, bytes]) => createHash('sha256').update(bytes).digest('hex') !== hash);
  return bad && 'a file is not what its hash says';
};

export const openRecordStore = async (
  check: (told: Told) => string | undefined = () => undefined,
): Promise<RecordStore> => {
  const statements = new Map<string, Told>();
  const files = new Map<string, Uint8Array>();
  const faults: Fault[] = [];
  const poison = new Set<string>();
  const deadly = new Set<string>();
  let messages = 0;

  const take = (message: Message): number | string => {
    const { statements: sent } = message;
    const wrong = wrongWith(message) ?? sent.map((one) => (poison.has(one.id) ? 'poison' : check(one))).find(Boolean);
    if (wrong !== undefined) return wrong;
    if (sent.some(({ id }) => deadly.has(id))) return 500;
    const other = sent.some((one) => statements.has(one.id) && !isDeepStrictEqual(statements.get(one.id), one));
    // Of the two answers that the standard leaves open for the same statement again, the harder one.
    if (other || sent.some(({ id }) => statements.has(id))) return 409;
    for (const one of sent) statements.set(one.id, one);
    for (const [hash, bytes] of message.files) files.set(hash, bytes);
    return 200;
  };

  const posted = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    messages++;
    const fault = faults.shift();
    const message = await messageOf(request);
    if (fault === 'hang') return;
    if (fault === 'refused') return void request.socket.destroy();
    if (fault === 429 || fault === 503) return void response.writeHead(fault, { 'Retry-After': '2' }).end();
    if (fault === 500) return void response.writeHead(500).end('oops');
    const taken = take(message);
    if (fault === 'dropped') return void request.socket.destroy();
    if (typeof taken === 'string') response.writeHead(400).end(taken);
    else if (taken !== 200) response.writeHead(taken).end();
    else
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(message.statements.map(({ id }) => id)));
  };

  const got = (url: URL, response: ServerResponse): void => {
    const id = url.searchParams.get('statementId');
    if (id !== null) {
      const one = statements.get(id);
      if (one === undefined) response.writeHead(404).end();
      else
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ...one, stored: 'now' }));
      return;
    }
    const is = (part: unknown, name: 'verb' | 'activity'): boolean =>
      !url.searchParams.has(name) || (part as { id?: string } | undefined)?.id === url.searchParams.get(name);
    const all = [...statements.values()].filter(({ verb, object }) => is(verb, 'verb') && is(object, 'activity'));
    const from = Number(url.searchParams.get('from') ?? 0);
    const limit = 3;
    const page = all.slice(from, from + limit);
    const next = new URL(url);
    next.searchParams.set('from', String(from + limit));
    const more = from + limit < all.length ? `${next.pathname}${next.search}` : '';
    const parts = page.flatMap((one) =>
      ((one['attachments'] ?? []) as { sha2: string }[]).flatMap(({ sha2 }) => [
        `\r\n--frontier\r\nContent-Type: application/octet-stream\r\nX-Experience-API-Hash: ${sha2}\r\n\r\n`,
        new Uint8Array(files.get(sha2)!),
      ]),
    );
    const head = `--frontier\r\nContent-Type: application/json\r\n\r\n${JSON.stringify({ statements: page, more })}`;
    const body = new Blob([head, ...parts, '\r\n--frontier--\r\n']);
    response.writeHead(200, { 'Content-Type': 'multipart/mixed; boundary=frontier' });
    void body.bytes().then((bytes) => response.end(bytes));
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://store');
    const key = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString();
    if (url.pathname === '/xapi/about') response.writeHead(200).end('{"version":["1.0.3","2.0.0"]}');
    else if (key !== KEY) response.writeHead(401).end();
    else if (request.headers['x-experience-api-version'] === undefined) response.writeHead(400).end('no version');
    else if (url.pathname !== '/xapi/statements') response.writeHead(404).end();
    // Whoever sends may stop in the middle of it.
    else if (request.method === 'POST') posted(request, response).catch(() => response.destroy());
    else got(url, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi/`,
    key: KEY,
    statements,
    files,
    faults,
    poison,
    deadly,
    messages: () => messages,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
};
