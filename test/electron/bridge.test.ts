import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CHANNELS, type Channel } from '../../game/core/contract/channels.ts';
import { CONTRACT, type Host } from '../../game/core/contract/contract.ts';

const registered = vi.hoisted(() => new Map<string, (event: unknown, payload: unknown) => Promise<unknown>>());
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, listener: (event: unknown, payload: unknown) => Promise<unknown>) =>
      registered.set(channel, listener),
  },
}));
const { answer, installBridge, isOurs } = await import('../../electron/bridge.ts');

const window = { isMainFrame: true, url: 'app://two-hats/' };

const countingHost = () => {
  let calls = 0;
  const count = async () => {
    calls += 1;
    return [] as never;
  };
  return {
    host: Object.fromEntries(CHANNELS.map((channel) => [channel, count])) as unknown as Host,
    calls: () => calls,
  };
};

describe('the bridge', () => {
  test('listens on every channel of the contract and on no other', () => {
    installBridge(
      async () => countingHost().host,
      () => true,
    );
    expect([...registered.keys()].sort()).toEqual([...CHANNELS].sort());
    expect(Object.keys(CONTRACT).sort()).toEqual([...CHANNELS].sort());
    expect(CHANNELS.length).toBeLessThanOrEqual(24);
  });

  test('takes the frame from the event itself', async () => {
    const { host, calls } = countingHost();
    const senders: unknown[] = [];
    installBridge(
      async (contents) => {
        senders.push(contents);
        return host;
      },
      () => true,
    );
    const event = (url: string, parent: unknown) => ({ senderFrame: { url, parent }, sender: 'a window' });
    await registered.get('scenarios.list')?.(event('app://two-hats/', null), {});
    expect(calls()).toBe(1);
    await expect(registered.get('scenarios.list')?.(event('app://two-hats/', {}), {})).rejects.toThrow('refused');
    await expect(registered.get('scenarios.list')?.({ senderFrame: null }, {})).rejects.toThrow('refused');
    expect(calls()).toBe(1);
    expect(senders).toEqual(['a window']);
  });

  test('asks of each window which messages it may send', async () => {
    const { host, calls } = countingHost();
    installBridge(
      async () => host,
      (contents, channel) => (contents as unknown) !== 'projector' || channel === 'settings.read',
    );
    const from = (sender: string) => ({ senderFrame: { url: 'app://two-hats/', parent: null }, sender });
    await expect(registered.get('scenarios.list')?.(from('projector'), {})).rejects.toThrow(
      /^scenarios\.list was refused$/,
    );
    expect(calls()).toBe(0);
    await registered.get('settings.read')?.(from('projector'), {});
    await registered.get('scenarios.list')?.(from('home'), {});
    expect(calls()).toBe(2);
  });

  test('tells the log, and not the window, what went wrong in a handler', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const host = { 'host.about': () => Promise.reject(new Error('/home/me/secret')) } as unknown as Host;
    await expect(answer(() => host, 'host.about', window, {})).rejects.toThrow(/^host\.about failed$/);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  test.each([
    null,
    { isMainFrame: false, url: 'app://two-hats/' },
    { isMainFrame: true, url: 'app://two-hats.example/' },
    { isMainFrame: true, url: 'app://two-hats:1/' },
    { isMainFrame: true, url: 'app://me@two-hats/' },
    { isMainFrame: true, url: 'file:///two-hats/index.html' },
    { isMainFrame: true, url: 'https://two-hats/' },
    { isMainFrame: true, url: 'about:blank' },
    { isMainFrame: true, url: 'data:text/html,app://two-hats/' },
    { isMainFrame: true, url: '' },
  ])('refuses the sender %j', async (sender) => {
    const { host, calls } = countingHost();
    expect(isOurs(sender)).toBe(false);
    await expect(answer(() => host, 'scenarios.list', sender, {})).rejects.toThrow('scenarios.list was refused');
    expect(calls()).toBe(0);
  });

  test.each(CHANNELS)('lets nothing but a checked payload through to %s', async (channel: Channel) => {
    const { host, calls } = countingHost();
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, withMap: true }), async (payload) => {
        const fits = CONTRACT[channel].request.safeParse(payload).success;
        if (fits) taken += 1;
        const answered = await answer(() => host, channel, window, payload).then(
          () => true,
          () => false,
        );
        expect(answered).toBe(fits);
      }),
      { numRuns: 2_000 },
    );
    expect(calls()).toBe(taken);
  });
});
