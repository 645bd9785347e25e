import type { BrowserWindow, WebContents } from 'electron';
import type { Channel } from '../../game/core/contract/channels.ts';
import { openProjector } from './open-window.ts';

/** All that the projector's page may ask: what it shows, the instructor's window tells it. */
const MAY_ASK: readonly Channel[] = ['host.about', 'settings.read'];

export type Projector = {
  /** Opens it beside the window that asks, or brings it to the front; or closes it. Answers whether it is open then. */
  readonly project: (home: BrowserWindow | null, on: boolean) => Promise<boolean>;
  readonly isProjecting: () => boolean;
  /** Whether a page may send this message; told by its window and not by its address, which a page can change. */
  readonly mayAsk: (contents: WebContents, channel: Channel) => boolean;
};

/** The one second window there can be. */
export const projectorWindow = (): Projector => {
  const pages = new WeakSet<WebContents>();
  let window: BrowserWindow | undefined;
  let loaded: Promise<void> | undefined;
  const open = (home: BrowserWindow): void => {
    ({ window, loaded } = openProjector(home));
    pages.add(window.webContents);
    window.once('closed', () => {
      window = undefined;
      loaded = undefined;
    });
  };
  return {
    project: async (home, on) => {
      if (!on) window?.destroy();
      else if (window !== undefined) {
        if (window.isMinimized()) window.restore();
        window.show();
      } else if (home !== null) open(home);
      await loaded;
      return window !== undefined;
    },
    isProjecting: () => window !== undefined,
    mayAsk: (contents, channel) => !pages.has(contents) || MAY_ASK.includes(channel),
  };
};
