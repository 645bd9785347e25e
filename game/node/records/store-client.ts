/** One request to a record store, and what its answer means. Knows HTTP and xAPI's status codes; keeps nothing. */
import type { Attachment, Batch, Statement } from './batch.ts';
import { retryAfterMs } from './back-off.ts';
import { writeMessage } from './multipart.ts';
import type { StoreAddress } from './store-address.ts';

/** What came of sending statements. */
export type Answer =
  | { readonly kind: 'stored' }
  /** The store will not have them: broken, or too many at once. `why` is what it said, at most 300 characters. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It has a statement with one of these ids already, the same or another one. */
  | { readonly kind: 'conflict'; readonly why: string }
  /** It failed on them (500 and the like). */
  | { readonly kind: 'failing'; readonly why: string; readonly againMs: number | undefined }
  | { readonly kind: 'busy'; readonly againMs: number | undefined }
  /** No answer: no network, no such name, no answer in time. */
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'badKey' }
  /** Something answers there, but no record store. */
  | { readonly kind: 'noStore'; readonly why: string };

/** What a request needs of the world; Electron brings the fetch that knows the system's proxy. */
export type Net = {
  readonly fetch: typeof fetch;
  readonly patienceMs: number;
  readonly signal: AbortSignal | undefined;
};

const LONGEST_WORD = 300;

/** A store that answers with what it was asked would bring the key onto screens and into the outbox. */
const withoutKey = (text: string, key: string): string =>
  [Buffer.from(key).toString('base64'), key, key.slice(key.indexOf(':') + 1)]
    .filter((secret) => secret !== '')
    .reduce((left, secret) => left.replaceAll(secret, '…'), text);

const wordOf = async (response: Response, key: string): Promise<string> => {
  const text = withoutKey(await response.text().catch(() => ''), key);
  const line = text.trim().replace(/\s+/g, ' ');
  return `${response.status}${line === '' ? '' : ` ${line}`}`.slice(0, LONGEST_WORD);
};

/** Redirects are not followed: the key is for the address that somebody typed and for no other. */
export const request = (
  { endpoint, key }: StoreAddress,
  net: Net,
  version: Batch['version'],
  path: string,
  more: { readonly method?: string; readonly contentType?: string; readonly body?: string | Blob } = {},
): Promise<Response> => {
  const { method = 'GET', contentType, body } = more;
  const signals = [AbortSignal.timeout(net.patienceMs), ...(net.signal ? [net.signal] : [])];
  return net.fetch(new URL(path, endpoint), {
    method,
    headers: {
      'X-Experience-API-Version': version,
      Authorization: `Basic ${Buffer.from(key).toString('base64')}`,
      ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    },
    redirect: 'manual',
    signal: AbortSignal.any(signals),
    ...(body === undefined ? {} : { body }),
  });
};

const unreachable = (error: unknown): Extract<Answer, { kind: 'unreachable' }> => {
  const { cause, name, message } = error instanceof Error ? error : new Error(String(error));
  const code = (cause as { readonly code?: unknown } | undefined)?.code;
  return { kind: 'unreachable', why: name === 'TimeoutError' ? 'time-out' : typeof code === 'string' ? code : message };
};

/** xAPI 1.0.3 part 3, 3.2 and 2.1: 400, 413 and the like are about the statements, 409 about their ids. */
const meaningOf = async (response: Response, key: string): Promise<Answer> => {
  const { status, headers } = response;
  const againMs = retryAfterMs(headers.get('retry-after'), Date.now());
  if (status === 200 || status === 204) {
    await response.body?.cancel();
    return { kind: 'stored' };
  }
  const why = await wordOf(response, key);
  if (status === 409) return { kind: 'conflict', why };
  if (status === 401 || status === 403) return { kind: 'badKey' };
  if (status === 429 || status === 503) return { kind: 'busy', againMs };
  if (status === 408 || status >= 500) return { kind: 'failing', why, againMs };
  if (status === 404 || status === 405 || status < 400) return { kind: 'noStore', why };
  return { kind: 'refused', why };
};

/** Sends statements in one message. */
export const post = async (
  store: StoreAddress,
  net: Net,
  version: Batch['version'],
  statements: readonly Statement[],
  files: readonly Attachment[],
): Promise<Answer> => {
  try {
    const message = writeMessage(statements, files);
    return await meaningOf(await request(store, net, version, 'statements', { method: 'POST', ...message }), store.key);
  } catch (error) {
    if (net.signal?.aborted) throw error;
    return unreachable(error);
  }
};

/** The statement that the store has under an id; undefined where it has none or does not say. No answer is none of these. */
export const storedUnder = async (
  store: StoreAddress,
  net: Net,
  version: Batch['version'],
  id: string,
): Promise<{ readonly kind: 'answered'; readonly statement: unknown } | Extract<Answer, { kind: 'unreachable' }>> => {
  try {
    const response = await request(store, net, version, `statements?statementId=${encodeURIComponent(id)}`);
    const statement: unknown = response.status === 200 ? await response.json() : await response.body?.cancel();
    return { kind: 'answered', statement };
  } catch (error) {
    if (net.signal?.aborted) throw error;
    return unreachable(error);
  }
};

/** Whether the store answers the one question that needs nothing of it (xAPI 1.0.3 part 3, 2.8). */
export const isWell = async (store: StoreAddress, net: Net, version: Batch['version']): Promise<boolean> => {
  const response = await request(store, net, version, 'about').catch(() => undefined);
  await response?.body?.cancel();
  return response?.status === 200;
};
