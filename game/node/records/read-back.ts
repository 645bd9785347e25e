/** Sessions that a record store keeps, read back: the files beside its `completed` statements. */
import type { StoreAddress } from './store-address.ts';
import { sha256 } from './batch.ts';
import { readMessage } from './multipart.ts';
import { type Net, request } from './store-client.ts';

/** What to look for: statements of this verb about this activity, and the files of this use beside them. */
export type Wanted = {
  readonly verb: string;
  readonly activity: string | undefined;
  readonly usageType: string;
};

export type Kept = { readonly name: string; readonly bytes: Uint8Array };

export type ReadBack =
  /** `more` where the store has further pages than are read. */
  | { readonly ok: true; readonly sessions: readonly Kept[]; readonly damaged: number; readonly more: boolean }
  /** `why` is the status or the name of what went wrong. */
  | { readonly ok: false; readonly why: string };

/** What is asked for; a store may give fewer at a time. */
const A_PAGE = 50;
/** A class of a thousand is more than anybody debriefs, and no store keeps us reading for ever. */
const MOST_SESSIONS = 1_000;
const MOST_PAGES = 500;
const MOST_BYTES = 256 * 2 ** 20;

type File = { readonly usageType?: unknown; readonly sha2?: unknown };
type Found = { readonly id?: unknown; readonly attachments?: readonly File[] };
type Page = { readonly statements?: readonly Found[]; readonly more?: unknown };

/**
 * All sessions that the store has for this query. A file whose bytes are not those that its statement names is left out and
 * counted. Refused, with the reason: whatever is no answer of a record store, and a next page on another machine.
 */
export const readBack = async (store: StoreAddress, net: Net, wanted: Wanted): Promise<ReadBack> => {
  const sessions = new Map<string, Kept>();
  let damaged = 0;
  let held = 0;
  let path: string | undefined = firstPage(wanted);
  try {
    for (let page = 0; path !== undefined && page < MOST_PAGES; page++) {
      if (sessions.size >= MOST_SESSIONS || held >= MOST_BYTES) break;
      const response: Response = await request(store, net, '1.0.3', path);
      if (response.status !== 200) {
        await response.body?.cancel();
        return { ok: false, why: String(response.status) };
      }
      const { statements, files } = await readMessage(response);
      const { statements: found = [], more } = statements as Page;
      for (const { id, attachments = [] } of found) {
        for (const { usageType, sha2 } of attachments) {
          if (usageType !== wanted.usageType || typeof sha2 !== 'string') continue;
          const bytes = files.get(sha2);
          if (bytes === undefined || sha256(bytes) !== sha2.toLowerCase()) damaged++;
          else {
            sessions.set(sha2, { name: String(id), bytes });
            held += bytes.length;
          }
        }
      }
      path = nextPage(store, more);
    }
  } catch (error) {
    if (net.signal?.aborted) throw error;
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  return { ok: true, sessions: [...sessions.values()], damaged, more: path !== undefined };
};

const firstPage = ({ verb, activity }: Wanted): string => {
  const query = new URLSearchParams({ verb, attachments: 'true', limit: String(A_PAGE) });
  if (activity !== undefined) query.set('activity', activity);
  return `statements?${query}`;
};

/** The key goes to the machine that it is for, whatever the store says. */
const nextPage = ({ endpoint }: StoreAddress, more: unknown): string | undefined => {
  if (typeof more !== 'string' || more === '') return undefined;
  const url = new URL(more, endpoint);
  if (url.origin !== new URL(endpoint).origin) throw new Error('The next page is on another machine.');
  return url.href;
};
