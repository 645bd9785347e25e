/**
 * Every permission that this Electron knows. A type test: an Electron that adds a name, or drops one, does not compile here,
 * so that somebody decides about it before it can be granted by default.
 */
import type { Session } from 'electron';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type Requested = Parameters<RequestHandler>[1];
type Checked = Parameters<CheckHandler>[1];

const REFUSED = {
  ar: 'refused',
  'automatic-fullscreen': 'refused',
  'background-fetch': 'refused',
  'background-sync': 'refused',
  'captured-surface-control': 'refused',
  'clipboard-read': 'refused',
  'clipboard-sanitized-write': 'refused',
  'deprecated-sync-clipboard-read': 'refused',
  'display-capture': 'refused',
  fileSystem: 'refused',
  fullscreen: 'refused',
  geolocation: 'refused',
  'geolocation-approximate': 'refused',
  'hand-tracking': 'refused',
  hid: 'refused',
  'idle-detection': 'refused',
  keyboardLock: 'refused',
  'local-fonts': 'refused',
  'local-network': 'refused',
  'local-network-access': 'refused',
  'loopback-network': 'refused',
  media: 'refused',
  mediaKeySystem: 'refused',
  midi: 'refused',
  midiSysex: 'refused',
  nfc: 'refused',
  notifications: 'refused',
  openExternal: 'refused',
  'payment-handler': 'refused',
  'periodic-background-sync': 'refused',
  'persistent-storage': 'refused',
  pointerLock: 'refused',
  'screen-wake-lock': 'refused',
  sensors: 'refused',
  serial: 'refused',
  'smart-card': 'refused',
  'speaker-selection': 'refused',
  'storage-access': 'refused',
  'system-wake-lock': 'refused',
  'top-level-storage-access': 'refused',
  unknown: 'refused',
  usb: 'refused',
  vr: 'refused',
  'web-app-installation': 'refused',
  'web-printing': 'refused',
  'window-management': 'refused',
} as const satisfies Record<Requested | Checked, 'refused'>;

/** All of them by name; the desktop tests ask for each. */
export const PERMISSIONS = Object.keys(REFUSED) as readonly (keyof typeof REFUSED)[];
