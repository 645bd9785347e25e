import { CHANNELS, type Channel } from '../../../game/core/contract/channels.ts';
import { CONTRACT, type Host, type Outcome, type SessionRow } from '../../../game/core/contract/contract.ts';
import type { Choice, TestedHost } from './tested-host.ts';
import { headerLine } from './written.ts';

/** A host whose every request and reply is held against the table. */
const checked = (host: Host): Host =>
  Object.fromEntries(
    CHANNELS.map((channel: Channel) => [
      channel,
      async (request: unknown) => {
        CONTRACT[channel].request.parse(request);
        const reply = await (host[channel] as (request: unknown) => Promise<unknown>)(request);
        const fits = CONTRACT[channel].reply.safeParse(reply);
        if (!fits.success) throw new Error(`${channel} answered what it may not: ${fits.error.message}`);
        return reply;
      },
    ]),
  ) as unknown as Host;

/** What a test of a host has at hand: a window, and the person in front of it. Made anew for every test. */
export type Rig = {
  host: Host;
  readonly window: () => Promise<{ readonly host: Host; readonly vanish: () => Promise<void> }>;
  vanish: () => Promise<void>;
  readonly list: () => Promise<readonly SessionRow[]>;
  /** Begins a session and answers its handle. */
  readonly begun: (text?: string, name?: string) => Promise<string>;
  readonly textOf: (session: string) => Promise<string>;
  readonly choosing: <T>(choice: Choice, doing: () => Promise<T>) => Promise<T>;
  readonly receiving: TestedHost['receiving'];
  readonly writeOutside: () => TestedHost['writeOutside'];
};

export const makeRig = (tested: () => TestedHost): Rig => {
  const window = async () => {
    const opened = await tested().openWindow();
    return { host: checked(opened.host), vanish: opened.vanish };
  };
  const rig: Rig = {
    host: {} as Host,
    window,
    vanish: async () => undefined,
    list: async () => valueOf(await rig.host['sessions.list']({})),
    begun: async (text = headerLine(), name) =>
      valueOf(await rig.host['sessions.begin']({ text, ...(name === undefined ? {} : { name }) })).session,
    textOf: async (session) => valueOf(await rig.host['sessions.open']({ session })).text,
    choosing: (choice, doing) => tested().choosing(choice, doing),
    receiving: (doing, encoding) => tested().receiving(doing, encoding),
    writeOutside: () => tested().writeOutside,
  };
  return rig;
};

export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  return outcome.value;
};
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.failure.code);
