/** Where sessions are kept: a small port with one implementation a host, all of which pass the same contract test. */

/** Why something could not be kept. `detail` is the system's own word for it, for whoever has to mend it. */
export type StoreFailure = {
  readonly code: 'full' | 'read-only' | 'gone' | 'locked' | 'exists' | 'bad-name' | 'failed';
  readonly detail: string;
};

export type Stored<T = void> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: StoreFailure };

export type SessionStore = {
  /** Begins a session with its header line. Refused where there is one of that name: nothing is ever replaced. */
  readonly create: (name: string, header: string) => Promise<Stored>;
  /**
   * Adds whole lines; when it resolves they are safe. Lines that could not be kept are not forgotten: the next append
   * tries them first.
   */
  readonly append: (name: string, written: string) => Promise<Stored>;
  /** Names in alphabetical order. */
  readonly list: () => Promise<Stored<readonly string[]>>;
  /** The whole text up to its last whole line. */
  readonly read: (name: string) => Promise<Stored<string>>;
  readonly remove: (name: string) => Promise<Stored>;
};

/** A session's name in a store: small letters, digits and hyphens, so that it is a file name everywhere. */
export const SESSION_NAME = /^[a-z0-9][a-z0-9-]{0,79}$/;

export const stored = <T>(value: T): Stored<T> => ({ ok: true, value });
export const notStored = (code: StoreFailure['code'], detail = ''): Stored<never> => ({
  ok: false,
  failure: { code, detail },
});

/** A store that forgets: for practice, tests, and for playing on when the disk cannot be written. */
export const memoryStore = (): SessionStore => {
  const kept = new Map<string, string>();
  return {
    create: async (name, header) => {
      if (!SESSION_NAME.test(name)) return notStored('bad-name', name);
      if (kept.has(name)) return notStored('exists', name);
      kept.set(name, header);
      return stored(undefined);
    },
    append: async (name, written) => {
      const before = kept.get(name);
      if (before === undefined) return notStored('gone', name);
      kept.set(name, before + written);
      return stored(undefined);
    },
    list: async () => stored([...kept.keys()].toSorted()),
    read: async (name) => {
      const text = kept.get(name);
      return text === undefined ? notStored('gone', name) : stored(text);
    },
    remove: async (name) => (kept.delete(name) ? stored(undefined) : notStored('gone', name)),
  };
};
