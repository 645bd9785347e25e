/** What a window shows. Its page lives in the test's process; here are the questions that Electron would put to the app. */
import { EventEmitter } from 'node:events';
import type { PrintToPDFOptions, WebContents as RealContents, WindowOpenHandlerResponse } from 'electron';
import { emitPreventable, eventWith } from './prevented.ts';
import { defaultSession } from './session.ts';
import { strict } from './strict.ts';
import { system } from './system.ts';
import type { NavigationEvent } from './wire.ts';

type OpenHandler = Parameters<RealContents['setWindowOpenHandler']>[0];

const all = new Map<number, RealContents>();

/** The contents of a window that is open; throws for any other number. */
export const contentsNumbered = (id: number): RealContents => {
  const contents = all.get(id);
  if (contents === undefined) throw new Error(`There is no window ${id}.`);
  return contents;
};

/** A window's contents, and what only the stand-in itself may do with them. */
export const contentsOf = (id: number) => {
  const emitter = new EventEmitter();
  let openHandler: OpenHandler | undefined;
  let address = '';
  let crashed = false;
  let destroyed = false;
  const load = async (url: string): Promise<void> => {
    address = url;
    crashed = false;
    await system.load(id, url);
    if (destroyed) return;
    emitter.emit('dom-ready', eventWith({}));
    emitter.emit('did-finish-load', eventWith({}));
  };
  const mainFrame = strict('WebFrameMain', {
    get url() {
      return address;
    },
    parent: null,
  });
  const members = {
    id,
    mainFrame,
    session: defaultSession,
    loadURL: load,
    reload: () => void load(address).catch(() => undefined),
    getURL: () => address,
    isCrashed: () => crashed,
    isDestroyed: () => destroyed,
    executeJavaScript: (script: string) => system.run(id, script),
    printToPDF: async (options: PrintToPDFOptions) => Buffer.from(await system.print(id, options)),
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler;
    },
  };
  const contents = strict('WebContents', Object.assign(emitter, members)) as unknown as RealContents;
  all.set(id, contents);
  return {
    contents,
    emitter,
    load,
    navigation: (name: NavigationEvent, url: string, isMainFrame: boolean): boolean => {
      const frame = isMainFrame ? mainFrame : null;
      return emitPreventable(
        emitter,
        name,
        { url, isMainFrame, isSameDocument: false, frame, initiator: mainFrame },
        url,
      );
    },
    windowOpen: (url: string, frameName: string): 'allow' | 'deny' => {
      const details = {
        url,
        frameName,
        features: '',
        disposition: 'new-window',
        referrer: { url: address, policy: 'no-referrer' },
      };
      const answer = openHandler?.(details as never) as WindowOpenHandlerResponse | undefined;
      // Electron opens a window where nobody has said anything.
      return openHandler === undefined ? 'allow' : (answer?.action ?? 'deny');
    },
    navigated: (url: string): void => {
      address = url;
      emitter.emit('did-navigate', eventWith({}), url, 200, 'OK');
    },
    markCrashed: () => {
      crashed = true;
    },
    markDestroyed: () => {
      destroyed = true;
      all.delete(id);
      emitter.emit('destroyed');
    },
  };
};

export type Contents = ReturnType<typeof contentsOf>;
