import type { Host } from '../../game/core/contract/contract.ts';
import { type SessionDesk, listSessions } from '../../game/node/files/files.ts';

type Channels = 'list' | 'begin' | 'open' | 'append' | 'close' | 'rename' | 'remove';

/** Sessions in the data folder. The window names them by handle; the desk of that window holds the files. */
export const sessionHandlers = (folder: string, desk: SessionDesk): Pick<Host, `sessions.${Channels}`> => ({
  'sessions.list': () => listSessions(folder),
  'sessions.begin': ({ text, name }) => desk.begin(text, name),
  'sessions.open': ({ session }) => desk.open(session),
  'sessions.append': ({ session, n, written }) => desk.append(session, n, written),
  'sessions.close': ({ session }) => desk.close(session),
  'sessions.rename': ({ session, name }) => desk.rename(session, name),
  'sessions.remove': ({ session }) => desk.remove(session),
});
