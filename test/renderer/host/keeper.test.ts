import { expect, test } from 'vitest';
import { CHANNELS } from '../../../game/core/contract/channels.ts';
import { type FailureCode, type Host, answered, done, failed } from '../../../game/core/contract/contract.ts';
import { type Clock, openKeeper } from '../../../game/renderer/host/host.ts';
import { headerLine, nextLine, sessionWith } from '../../core/contract/written.ts';

/** A clock that stands still until a test moves it. */
const stoppedClock = () => {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const clock: Clock = {
    after: (ms, run) => {
      const one = { at: now + ms, run };
      waiting.push(one);
      return () => void (waiting = waiting.filter((other) => other !== one));
    },
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const advance = async (ms: number) => {
    await settle();
    now += ms;
    const due = waiting.filter(({ at }) => at <= now);
    waiting = waiting.filter(({ at }) => at > now);
    for (const { run } of due) run();
    await settle();
  };
  return { clock, advance, settle, waiting: () => waiting.length };
};

/** A host that keeps sessions in memory, refuses what it is told to, and remembers what it was asked. */
const fakeHost = () => {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  let refusing: Partial<Record<string, FailureCode | 'silence' | 'throw'>> = {};
  const handlers: Partial<Host> = {
    'sessions.begin': async ({ text }) => {
      const session = `s${kept.size + 1}`;
      kept.set(session, text);
      return answered({ session, text, readOnly: null, damaged: null });
    },
    'sessions.open': async ({ session }) =>
      answered({ session, text: kept.get(session)!, readOnly: null, damaged: null }),
    'sessions.append': async ({ session, written }) => {
      kept.set(session, kept.get(session)! + written);
      return done;
    },
    'sessions.close': async () => done,
  };
  const host = Object.fromEntries(
    CHANNELS.map((channel) => [
      channel,
      async (request: { readonly n?: number }) => {
        asked.push(`${channel.replace('sessions.', '')}${request.n === undefined ? '' : ` ${request.n}`}`);
        const refusal = refusing[channel.replace('sessions.', '')];
        if (refusal === 'silence') return new Promise(() => undefined);
        if (refusal === 'throw') throw new Error('the bridge is down');
        if (refusal !== undefined) return failed(refusal);
        return (handlers[channel] as (request: unknown) => Promise<unknown>)(request);
      },
    ]),
  ) as unknown as Host;
  return {
    host,
    kept,
    asked,
    refuse: (next: typeof refusing) => (refusing = next),
    opened: (session: string, text = headerLine()) => {
      kept.set(session, text);
      return { session, text, readOnly: null, damaged: null };
    },
  };
};

const lines = (...decisions: readonly string[]) => {
  let text = headerLine();
  return decisions.map((decision) => {
    const made = nextLine(text, decision);
    text += made.written;
    return made;
  });
};
const [first, second, third] = lines('1 act visit', '1 end', '2 end') as [
  ReturnType<typeof nextLine>,
  ReturnType<typeof nextLine>,
  ReturnType<typeof nextLine>,
];

test('a line is kept when its promise resolves', async () => {
  const { host, kept, opened } = fakeHost();
  const keeper = openKeeper(host, opened('s'), stoppedClock().clock);
  await keeper.add(first);
  expect(kept.get('s')).toBe(sessionWith('1 act visit'));
  expect(keeper.state()).toEqual({ kind: 'kept' });
  expect([keeper.session(), keeper.text()]).toEqual(['s', sessionWith('1 act visit')]);
});

test('lines that come at once go out one after another', async () => {
  const { host, asked, opened } = fakeHost();
  const keeper = openKeeper(host, opened('s'), stoppedClock().clock);
  await Promise.all([keeper.add(first), keeper.add(second), keeper.add(third)]);
  expect(asked).toEqual(['append 1', 'append 2', 'append 3']);
});

test('play goes on while the disk is full; ten seconds later it is tried again', async () => {
  const { host, kept, asked, refuse, opened } = fakeHost();
  const { clock, advance } = stoppedClock();
  const keeper = openKeeper(host, opened('s'), clock);
  const states: string[] = [];
  keeper.subscribe(() => states.push(keeper.state().kind));
  refuse({ append: 'full' });
  await keeper.add(first);
  expect(keeper.state()).toEqual({ kind: 'notKept', code: 'full', waiting: 1 });
  expect(keeper.text()).toBe(sessionWith('1 act visit'));
  await advance(9_999);
  expect(asked).toEqual(['append 1']);
  await advance(1);
  expect(asked).toEqual(['append 1', 'append 1']);
  refuse({});
  await advance(10_000);
  expect(keeper.state()).toEqual({ kind: 'kept' });
  expect(kept.get('s')).toBe(sessionWith('1 act visit'));
  expect(states).toEqual(['notKept', 'kept']);
});

test('the next line tries at once, and what waited goes first', async () => {
  const { host, kept, refuse, opened } = fakeHost();
  const keeper = openKeeper(host, opened('s'), stoppedClock().clock);
  refuse({ append: 'read-only' });
  await keeper.add(first);
  await keeper.add(second);
  expect(keeper.state()).toMatchObject({ code: 'read-only', waiting: 2 });
  refuse({});
  await keeper.add(third);
  expect(keeper.state()).toEqual({ kind: 'kept' });
  expect(kept.get('s')).toBe(sessionWith('1 act visit', '1 end', '2 end'));
});

test('a host that says nothing holds nobody up for longer than two seconds', async () => {
  const { host, refuse, opened } = fakeHost();
  const { clock, advance, settle } = stoppedClock();
  const keeper = openKeeper(host, opened('s'), clock);
  refuse({ append: 'silence' });
  let resolved = false;
  const added = keeper.add(first).then(() => (resolved = true));
  await advance(1_999);
  expect([resolved, keeper.state().kind]).toEqual([false, 'kept']);
  await advance(1);
  await added;
  await settle();
  expect(keeper.state()).toEqual({ kind: 'notKept', code: 'slow', waiting: 1 });
});

test('a host that throws has failed', async () => {
  const { host, refuse, opened } = fakeHost();
  const keeper = openKeeper(host, opened('s'), stoppedClock().clock);
  refuse({ append: 'throw' });
  await keeper.add(first);
  expect(keeper.state()).toMatchObject({ kind: 'notKept', code: 'failed' });
});

test('a session that the host let go of is taken up again', async () => {
  const { host, asked, refuse, opened } = fakeHost();
  const { clock, advance } = stoppedClock();
  const keeper = openKeeper(host, opened('s'), clock);
  refuse({ append: 'not-open' });
  await keeper.add(first);
  refuse({});
  await advance(10_000);
  expect(keeper.state()).toEqual({ kind: 'kept' });
  expect(asked[1]).toBe('open');
});

test.each(['gone', 'out-of-turn', 'unsound'] as const)(
  'a session that cannot be gone on with (%s) is kept whole as another one',
  async (code) => {
    const { host, kept, refuse, opened } = fakeHost();
    const { clock, advance } = stoppedClock();
    const keeper = openKeeper(host, opened('s'), clock);
    refuse({ append: code, begin: 'full' });
    await keeper.add(first);
    await keeper.add(second);
    expect(keeper.state()).toEqual({ kind: 'notKept', code: 'full', waiting: 2 });
    refuse({});
    await advance(10_000);
    expect(keeper.state()).toEqual({ kind: 'kept' });
    expect(keeper.session()).toBe('s2');
    expect(kept.get('s2')).toBe(sessionWith('1 act visit', '1 end'));
    await keeper.add(third);
    expect(kept.get('s2')).toBe(keeper.text());
  },
);

test('a new session begins by itself, and again until the disk takes it, with all lines played meanwhile', async () => {
  const { host, kept, refuse } = fakeHost();
  const { clock, advance, settle } = stoppedClock();
  refuse({ begin: 'full' });
  const keeper = openKeeper(host, { text: headerLine(), name: 'Mine' }, clock);
  await settle();
  expect([keeper.session(), keeper.state().kind]).toEqual([undefined, 'notKept']);
  await keeper.add(first);
  refuse({});
  await advance(10_000);
  expect(keeper.state()).toEqual({ kind: 'kept' });
  expect(kept.get(keeper.session()!)).toBe(sessionWith('1 act visit'));
});

test('where the disk let nobody write on opening, the session is opened again', async () => {
  const { host, asked, opened } = fakeHost();
  const keeper = openKeeper(host, { ...opened('s'), readOnly: 'disk' }, stoppedClock().clock);
  expect(keeper.state()).toEqual({ kind: 'notKept', code: 'read-only', waiting: 0 });
  await keeper.add(first);
  expect(keeper.state()).toEqual({ kind: 'kept' });
  expect(asked).toEqual(['open', 'append 1']);
});

test.each(['elsewhere', 'unsound'] as const)(
  'a session that is read-only (%s) asks nothing of the host',
  async (why) => {
    const { host, asked, opened } = fakeHost();
    const keeper = openKeeper(host, { ...opened('s'), readOnly: why }, stoppedClock().clock);
    expect(keeper.state()).toEqual({ kind: 'readOnly', why });
    expect(() => keeper.add(first)).toThrow('read-only');
    await keeper.close();
    expect(asked).toEqual([]);
  },
);

test('closing tries once more, lets go, and leaves no clock running', async () => {
  const { host, asked, refuse, opened } = fakeHost();
  const { clock, waiting } = stoppedClock();
  const keeper = openKeeper(host, opened('s'), clock);
  refuse({ append: 'full' });
  await keeper.add(first);
  await keeper.close();
  expect(asked).toEqual(['append 1', 'append 1', 'close']);
  expect(waiting()).toBe(0);
});
