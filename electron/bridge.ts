import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { CHANNELS, type Channel } from '../game/core/contract/channels.ts';
import { CONTRACT, type Host } from '../game/core/contract/contract.ts';
import { APP_ORIGIN } from './window/resolve-asset.ts';

/** A refusal says no more than which message it was: the window's scripts may be a stranger's. */
const refused = (channel: string): Error => new Error(`${channel} was refused`);
const failed = (channel: string): Error => new Error(`${channel} failed`);

type Sender = { readonly isMainFrame: boolean; readonly url: string };

/** Whether a frame is one of our own windows: its outermost frame, on our own scheme and name. */
export const isOurs = (frame: Sender | null): boolean =>
  frame !== null && frame.isMainFrame && URL.canParse(frame.url) && originOf(frame.url) === APP_ORIGIN;

// `URL.origin` is "null" for schemes of one's own, so it is put together here.
const originOf = (address: string): string => {
  const { protocol, host, username, password } = new URL(address);
  return username || password ? '' : `${protocol}//${host}`;
};

const senderOf = ({ senderFrame }: IpcMainInvokeEvent): Sender | null =>
  senderFrame && { isMainFrame: senderFrame.parent === null, url: senderFrame.url };

/**
 * One message, checked: who asks, then what is asked. Only then is a host looked for and does its handler see it. Throws a
 * refusal otherwise; a handler that throws has a bug, which goes to the log and not to the window.
 */
export const answer = async (
  hostOf: () => Host | Promise<Host>,
  channel: Channel,
  sender: Sender | null,
  payload: unknown,
): Promise<unknown> => {
  if (!isOurs(sender)) throw refused(channel);
  const request = CONTRACT[channel].request.safeParse(payload);
  if (!request.success) throw refused(channel);
  try {
    const host = await hostOf();
    // The schema of this very channel has just checked it; the compiler cannot follow that through the table.
    return await (host[channel] as (request: unknown) => Promise<unknown>)(request.data);
  } catch (error) {
    console.error(error);
    throw failed(channel);
  }
};

/**
 * Registers all handlers; the only place that names `ipcMain`. `hostOf` gives the host of the window that asks, `mayAsk` says
 * whether that window may send this message at all.
 */
export const installBridge = (
  hostOf: (contents: WebContents) => Promise<Host>,
  mayAsk: (contents: WebContents, channel: Channel) => boolean,
): void => {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, payload: unknown) =>
      answer(() => hostOf(event.sender), channel, mayAsk(event.sender, channel) ? senderOf(event) : null, payload),
    );
  }
};
