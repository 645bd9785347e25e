/** `electron.session`: the default session and the questions that it puts to the app. */
import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { onlyAfter } from './moment.ts';
import { emitPreventable } from './prevented.ts';
import { strict } from './strict.ts';
import { answerWith } from './system.ts';

type Setters =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setBluetoothPairingHandler';
type Handlers = { -readonly [K in Setters]?: Parameters<Session[K]>[0] };

const handlers: Handlers = {};
const emitter = new EventEmitter();

const members = {
  setPermissionRequestHandler: (handler) => void (handlers.setPermissionRequestHandler = handler),
  setPermissionCheckHandler: (handler) => void (handlers.setPermissionCheckHandler = handler),
  setDevicePermissionHandler: (handler) => void (handlers.setDevicePermissionHandler = handler),
  setDisplayMediaRequestHandler: (handler) => void (handlers.setDisplayMediaRequestHandler = handler),
  setBluetoothPairingHandler: (handler) => void (handlers.setBluetoothPairingHandler = handler),
} satisfies Partial<Session>;

export const defaultSession = strict('session.defaultSession', Object.assign(emitter, members));

export const session = strict('session', {
  get defaultSession() {
    onlyAfter('session.defaultSession');
    return defaultSession;
  },
});

// oxlint-disable-next-line typescript/no-explicit-any -- the details differ from question to question
type Loose = (...args: any[]) => unknown;

/** What the app says to one request. Where it has set no handler Electron grants it, and so does the stand-in. */
const asked = (handler: unknown, before: readonly unknown[], granted: (answer: unknown) => boolean): Promise<boolean> =>
  new Promise((resolve) => {
    if (!handler) resolve(true);
    else (handler as Loose)(...before, (answer: unknown) => resolve(granted(answer)));
  });

const permission = async (how: string, name: string): Promise<boolean> => {
  const origin = 'app://two-hats/';
  switch (how) {
    case 'request':
      return asked(handlers.setPermissionRequestHandler, [{}, name], (answer) => answer === true);
    case 'check':
      return handlers.setPermissionCheckHandler?.(null, name as 'usb', origin, {} as never) ?? true;
    case 'device':
      return handlers.setDevicePermissionHandler?.({ deviceType: name as 'usb', origin } as never) ?? true;
    case 'screen':
      return asked(handlers.setDisplayMediaRequestHandler, [{}], (answer) => Object.keys(answer as object).length > 0);
    default:
      return asked(handlers.setBluetoothPairingHandler, [{}], (answer) => (answer as { confirmed: boolean }).confirmed);
  }
};

answerWith({
  permission: (_window, how, name) => permission(how, name),
  download: async (_window, url) => emitPreventable(emitter, 'will-download', {}, { getURL: () => url }, {}),
});
