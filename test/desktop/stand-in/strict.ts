/** Makes the stand-in stricter than convenient: what it does not have it names, instead of being `undefined`. */

/** Asked by the language and by `await`, of everything. */
const ASKED_OF_ALL: ReadonlySet<string> = new Set(['then', 'toJSON', 'constructor', 'prototype', '$$typeof']);

const knows = (target: object, key: string | symbol): boolean =>
  typeof key === 'symbol' || key in target || ASKED_OF_ALL.has(key);

const missing = (name: string, key: string | symbol): Error =>
  new Error(
    `The stand-in for Electron has no ${name}.${String(key)}: add it to test/desktop/stand-in, with its rules.`,
  );

/** The same object, but reading or setting a member that it does not have throws with that member's name. */
export const strict = <T extends object>(name: string, target: T): T =>
  new Proxy(target, {
    get: (of, key, self) => {
      if (!knows(of, key)) throw missing(name, key);
      return Reflect.get(of, key, self) as unknown;
    },
    set: (of, key, value, self) => {
      if (!knows(of, key)) throw missing(name, key);
      return Reflect.set(of, key, value, self);
    },
  });
