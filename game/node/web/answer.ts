import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { fileNamed, headersOf } from '../../core/contract/page-rules.ts';
import type { Feed } from './feed.ts';

/** Who answers here: read by the page (are the saves elsewhere?) and by a second start (is that one of us?). */
export type About = { readonly app: 'two-hats'; readonly port: number; readonly firstPort: number };

const refuse = (response: ServerResponse, status: number, why: string): void => {
  response.writeHead(status, { ...headersOf('x.json'), 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(why);
};

/** The files below a folder as they are spelt on disk. Links are left out: one could lead outside. */
const filesBelow = async (folder: string): Promise<ReadonlySet<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
};

const send = (request: IncomingMessage, response: ServerResponse, name: string, body: string | Buffer): void => {
  response.writeHead(200, { ...headersOf(name), 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const sendFile = async (request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> => {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const file = fileNamed(path, await filesBelow(folder));
  if (file === undefined) return refuse(response, 404, 'There is no such file here.\n');
  return send(request, response, file, await readFile(join(folder, file)));
};

/**
 * Answers requests for the built window. A request whose Host is not this very address is refused (421), so that no other
 * site's name can be pointed at this machine; anything but GET and HEAD is refused (405).
 */
export const answer =
  (folder: string, about: About, feed?: Feed): RequestListener =>
  (request, response) => {
    if (request.headers.host !== `127.0.0.1:${about.port}`)
      return refuse(response, 421, 'This is not the address of Two Hats.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.\n');
    if (request.url === '/about.json') return send(request, response, 'about.json', JSON.stringify(about));
    if (feed !== undefined && request.url?.split('?')[0] === feed.path) return feed.answer(request, response);
    sendFile(request, response, folder).catch(() => refuse(response, 500, 'The file could not be read.\n'));
  };
