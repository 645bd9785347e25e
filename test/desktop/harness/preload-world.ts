/**
 * Runs a preload script as Electron does: in a world of its own that shares the document with the page and nothing else.
 * What it exposes is rebuilt in the page's world; calls cross as text by events whose names the page cannot guess.
 */
import { randomUUID } from 'node:crypto';

export const WORLD = 'Electron Isolated Context';
export const TO_HOST = 'standInToHost';
export const FROM_HOST = 'standInFromHost';

/** What the preload's world says to the harness. */
export type Said =
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly payload: unknown;
      readonly url: string;
    }
  | { readonly kind: 'violation'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string };

/** What a page sent, with bytes as bytes again: they cross in base64. */
export const withBytes = (sent: unknown): unknown => {
  if (typeof sent !== 'object' || sent === null) return sent;
  if (Array.isArray(sent)) return sent.map(withBytes);
  if ('bytesInBase64' in sent) return new Uint8Array(Buffer.from(String(sent.bytesInBase64), 'base64'));
  return Object.fromEntries(Object.entries(sent).map(([name, one]) => [name, withBytes(one)]));
};

type Names = { readonly expose: string; readonly call: string; readonly reply: string };

/** In the page's world, before any script of the page. Self-contained: it is sent as text. */
const inPage = (names: Names): void => {
  const { document, CustomEvent, Object, Promise, JSON, Map } = globalThis;
  const dispatch = document.dispatchEvent.bind(document);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  const call = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const carried = args.map((arg) => {
        const cloned: unknown = structuredClone(arg);
        const text = JSON.stringify(cloned, (_key, one: unknown) =>
          one instanceof Uint8Array
            ? { bytesInBase64: btoa(Array.from(one, (byte) => String.fromCharCode(byte)).join('')) }
            : one,
        );
        if (cloned instanceof Map || cloned instanceof Set || ArrayBuffer.isView(cloned) || Number.isNaN(cloned))
          throw new TypeError('The stand-in for Electron carries plain JSON only.');
        return text === undefined ? null : { text };
      });
      count += 1;
      waiting.set(count, { resolve, reject });
      dispatch(new CustomEvent(names.call, { detail: JSON.stringify({ id: count, name, carried }) }));
    });
  document.addEventListener(names.reply, (event) => {
    const { id, ok, value } = JSON.parse((event as CustomEvent<string>).detail) as {
      id: number;
      ok: boolean;
      value: unknown;
    };
    if (ok) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(new Error(String(value)));
    waiting.delete(id);
  });
  document.addEventListener(names.expose, (event) => {
    const { key, functions } = JSON.parse((event as CustomEvent<string>).detail) as {
      key: string;
      functions: string[];
    };
    const api = functions.map((name) => [name, (...args: unknown[]) => call(name, args)] as const);
    Object.defineProperty(globalThis, key, { value: Object.freeze(Object.fromEntries(api)), enumerable: true });
  });
};

/** In the preload's world. Self-contained: it is sent as text, with the preload script in the place of `run`. */
const inPreload = (names: Names, toHostName: string, fromHostName: string): unknown => {
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const toHost = (said: object): void => world[toHostName]?.(JSON.stringify(said));
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  const strict = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (of, key) => {
        if (typeof key === 'string' && !(key in of)) throw new Error(`The stand-in for Electron has no ${name}.${key}`);
        return (of as Record<string | symbol, unknown>)[key];
      },
    });
  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (args.length > 1) throw new Error('The bridge carries one payload.');
        count += 1;
        waiting.set(count, { resolve, reject });
        toHost({ kind: 'invoke', id: count, channel, payload: args[0], url: location.href });
      }),
  });
  world[fromHostName] = (text) => {
    const { id, ok, value } = JSON.parse(text) as { id: number; ok: boolean; value: unknown };
    if (ok) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(new Error(String(value)));
    waiting.delete(id);
  };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    toHost({ kind: 'violation', text: `${violatedDirective} ${blockedURI} ${sourceFile}` }),
  );
  const exposeInMainWorld = (key: string, api: Record<string, unknown>): void => {
    const wrong = Object.keys(api).filter((name) => typeof api[name] !== 'function');
    if (wrong.length > 0) throw new Error(`Only functions are exposed by this stand-in, not ${wrong.join(', ')}.`);
    document.addEventListener(names.call, (event) => {
      const asked = JSON.parse((event as CustomEvent<string>).detail) as {
        id: number;
        name: string;
        carried: ({ text: string } | null)[];
      };
      const reply = (ok: boolean, value: unknown): void => {
        const detail = JSON.stringify({ id: asked.id, ok, value });
        document.dispatchEvent(new CustomEvent(names.reply, { detail }));
      };
      const args = asked.carried.map((one) => (one === null ? undefined : (JSON.parse(one.text) as unknown)));
      // What goes wrong crosses as its words alone: no object of this world reaches the page.
      Promise.resolve((api[asked.name] as (...args: unknown[]) => unknown)(...args)).then(
        (value) => reply(true, value),
        (error: unknown) => reply(false, error instanceof Error ? error.message : String(error)),
      );
    });
    document.dispatchEvent(
      new CustomEvent(names.expose, { detail: JSON.stringify({ key, functions: Object.keys(api) }) }),
    );
  };
  return {
    require: (name: string): unknown => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return strict('electron', { ipcRenderer, contextBridge: strict('contextBridge', { exposeInMainWorld }) });
    },
    failed: (error: unknown) => toHost({ kind: 'failed', text: String(error) }),
  };
};

/** The two scripts that a new document begins with, the page's first. A preload runs in the outermost frame alone. */
export const preloadScripts = (preload: string): { readonly page: string; readonly preload: string } => {
  const secret = randomUUID();
  const names: Names = { expose: `expose-${secret}`, call: `call-${secret}`, reply: `reply-${secret}` };
  const given = [names, TO_HOST, FROM_HOST].map((one) => JSON.stringify(one)).join(', ');
  const outermost = (code: string): string => `if (globalThis.top === globalThis) { ${code} }`;
  return {
    page: outermost(`(${String(inPage)})(${JSON.stringify(names)})`),
    preload: outermost(`
      const electron = (${String(inPreload)})(${given});
      try {
        (function (require, module, exports) {${preload}\n})(electron.require, { exports: {} }, {});
      } catch (error) { electron.failed(error); }`),
  };
};
