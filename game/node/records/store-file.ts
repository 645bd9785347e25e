/** Which record store is used, in one small file; the key is in it only as the system's vault sealed it. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeSafely } from '../files/files.ts';
import { type StoreAddress, storeAddress } from './store-address.ts';

/** What the operating system offers to keep a secret with. */
export type Vault = {
  readonly canSeal: () => boolean;
  readonly seal: (secret: string) => Uint8Array;
  /** Throws for what it did not seal itself. */
  readonly unseal: (sealed: Uint8Array) => string;
};

export type StoreFile = {
  /** Undefined where none is set, or its key could not be kept and was not given again since the start. */
  readonly read: () => Promise<StoreAddress | undefined>;
  readonly write: (store: StoreAddress) => Promise<void>;
  readonly remove: () => Promise<void>;
};

type Kept = { readonly endpoint: string; readonly sealed: string };

export const storeFile = (path: string, vault: Vault): StoreFile => {
  let inMemory: StoreAddress | undefined;
  const remove = async (): Promise<void> => {
    inMemory = undefined;
    await rm(path, { force: true });
  };
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch(() => undefined);
      return inMemory ?? (text === undefined ? undefined : unsealed(text, vault));
    },
    write: async (store) => {
      await remove();
      if (vault.canSeal()) {
        const sealed = Buffer.from(vault.seal(store.key)).toString('base64');
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeSafely(path, `${JSON.stringify({ endpoint: store.endpoint, sealed })}\n`);
      }
      inMemory = store;
    },
    remove,
  };
};

/** A file that was edited, or sealed on another machine, is as good as none. */
const unsealed = (text: string, vault: Vault): StoreAddress | undefined => {
  try {
    const { endpoint, sealed } = JSON.parse(text) as Kept;
    return storeAddress(endpoint, vault.unseal(Buffer.from(sealed, 'base64')));
  } catch {
    return undefined;
  }
};
