/** Which record store is meant, and the key to it; the key is never a word on the command line, where others can read it. */
import { readFile } from 'node:fs/promises';
import { onDisk } from '../../files/files.ts';
import { type StoreAddress, storeAddress } from '../../records/records.ts';
import type { Say } from '../text/say.ts';
import { Obstacle, UsageError } from '../usage.ts';

export const STORE_OPTIONS = {
  store: { type: 'string' },
  user: { type: 'string' },
  'key-file': { type: 'string' },
} as const;

type Values = {
  readonly store?: string | undefined;
  readonly user?: string | undefined;
  readonly 'key-file'?: string | undefined;
};

const KEY_IN_ENVIRONMENT = 'TWO_HATS_STORE_KEY';

/** With `--user` the key is that user's password; without, it is `name:password` as Basic authentication has it. */
export const storeWanted = async (values: Values, say: Say): Promise<StoreAddress> => {
  const { store, user } = values;
  if (store === undefined) throw new UsageError(say.t('store.none'));
  if (user?.includes(':')) throw new UsageError(say.t('store.user'));
  const secret = await keyFrom(values['key-file'], say);
  if (secret === '') throw new UsageError(say.t('store.no-key', { variable: KEY_IN_ENVIRONMENT }));
  if (user === undefined && !secret.includes(':')) throw new UsageError(say.t('store.no-user'));
  // What was typed is not repeated: there may be a password in it.
  const address = storeAddress(store, user === undefined ? secret : `${user}:${secret}`);
  if (address === undefined) throw new UsageError(say.t('store.address'));
  return address;
};

const keyFrom = async (file: string | undefined, say: Say): Promise<string> => {
  if (file === undefined) return process.env[KEY_IN_ENVIRONMENT] ?? '';
  const read = await onDisk(() => readFile(file, 'utf8'));
  if (!read.ok) throw new Obstacle(say.t('store.key-file', { file, detail: read.failure.detail }));
  return read.value.trim();
};

/** The store's name on the network, for people. */
export const hostOf = ({ endpoint }: StoreAddress): string => new URL(endpoint).host;
