/** How keeping a session can fail; the hosts that keep them (`core/contract`) answer with these. */

/** Why something could not be kept. `detail` is the system's own word for it, for whoever has to mend it. */
export type StoreFailure = {
  readonly code: 'full' | 'read-only' | 'gone' | 'locked' | 'exists' | 'bad-name' | 'failed';
  readonly detail: string;
};

export type Stored<T = void> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: StoreFailure };

/** A session's name where it is kept: small letters, digits and hyphens, so that it is a file name everywhere. */
export const SESSION_NAME = /^[a-z0-9][a-z0-9-]{0,79}$/;

export const stored = <T>(value: T): Stored<T> => ({ ok: true, value });
export const notStored = (code: StoreFailure['code'], detail = ''): Stored<never> => ({
  ok: false,
  failure: { code, detail },
});
