import { describe, expect, test, vi } from 'vitest';
import { createActor, waitFor } from 'xstate';
import type { Services } from '../../../game/renderer/app/app-context.ts';
import { appMachine } from '../../../game/renderer/app/app-machine.ts';
import type { Playing } from '../../../game/renderer/app/opening.ts';
import type { Receipt } from '../../../game/renderer/ui/ui.tsx';

const SETTINGS = {
  language: 'en',
  theme: 'system',
  textSize: 100,
  reducedMotion: 'system',
  moreContrast: 'system',
  soundVolume: 40,
  classroom: false,
  skipLessons: false,
} as const;
const NONE = { rows: [], failure: undefined, at: '2026-11-24T10:00:00.000Z' };
// The machine hands a game on and never looks into it.
const PLAYING = { name: 'quiet-heron-42' } as Playing;
const WORKSHOP = {} as Awaited<ReturnType<Services['workshop']>>;
const ROOM = { speak: () => undefined, close: () => undefined } as unknown as Awaited<ReturnType<Services['room']>>;
const LOOKED_BACK = {} as Awaited<ReturnType<Services['lookBack']>>;
const keeper = { text: () => 'all of it' } as Playing['keeper'];
const BEGINNING = { intention: '', classWord: '', skipLessons: false, practice: false };

const services = (other: Partial<Services> = {}): Services => ({
  boot: async () => ({
    about: { edition: 'browser', savesElsewhere: null, dataFolder: null },
    settings: SETTINGS,
    sessions: NONE,
    resumed: undefined,
  }),
  sessions: async () => NONE,
  shelf: async () => [],
  open: async () => ({ ok: true, playing: PLAYING }),
  leave: async () => undefined,
  lookBack: async () => LOOKED_BACK,
  run: async () => ({ notice: undefined, again: 'nothing' }),
  workshop: async () => WORKSHOP,
  room: async () => ROOM,
  leaveWorkshop: async () => undefined,
  keepSettings: () => undefined,
  firstSettings: () => SETTINGS,
  newAlias: () => 'quiet-heron-42',
  ...other,
});

const started = async (other: Partial<Services> = {}) => {
  const actor = createActor(appMachine(services(other))).start();
  const at = (screen: string) => waitFor(actor, ({ value }) => value.screen === screen, { timeout: 1_000 });
  await waitFor(actor, ({ value }) => value.screen !== 'booting', { timeout: 1_000 });
  return { actor, at, now: () => actor.getSnapshot() };
};

describe('the way into the debrief room', () => {
  test('there, in another language, and home: the class is put away', async () => {
    const speak = vi.fn();
    const close = vi.fn();
    const { actor, at, now } = await started({ room: async () => ({ ...ROOM, speak, close }) });
    actor.send({ type: 'room' });
    await at('room');
    actor.send({ type: 'settings', settings: { ...SETTINGS, language: 'nl' } });
    expect(speak).toHaveBeenCalledWith({ ...SETTINGS, language: 'nl' });
    actor.send({ type: 'home' });
    await at('home');
    expect(close).toHaveBeenCalledOnce();
    expect(now().context.room).toBeUndefined();
  });
  test('when everything is deleted the class is put away, and the room speaks as at first', async () => {
    const speak = vi.fn();
    const close = vi.fn();
    const run: Services['run'] = async () => ({ notice: { kind: 'dataRemoved' }, again: 'everything' });
    const { actor, at, now } = await started({ room: async () => ({ ...ROOM, speak, close }), run });
    actor.send({ type: 'room' });
    await at('room');
    actor.send({ type: 'errand', errand: { kind: 'removeAll' } });
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(speak).toHaveBeenCalledExactlyOnceWith(SETTINGS);
    expect(now().value.screen).toBe('room');
  });
  test('where it cannot be loaded, that is said and can be tried again', async () => {
    const room = vi.fn<Services['room']>().mockRejectedValueOnce(new Error('no scripts')).mockResolvedValue(ROOM);
    const { actor, at, now } = await started({ room });
    actor.send({ type: 'room' });
    await at('trouble');
    expect(now().context.trouble).toEqual({ what: 'room', detail: 'no scripts' });
    actor.send({ type: 'again' });
    await at('room');
  });
});

describe('the way into the Workshop', () => {
  test('there, to a game that is looked at, back to the same bench, and home', async () => {
    const leave = vi.fn(async () => undefined);
    const leaveWorkshop = vi.fn(async () => undefined);
    const workshop = vi.fn(async () => WORKSHOP);
    const { actor, at, now } = await started({ leave, leaveWorkshop, workshop });
    actor.send({ type: 'workshop' });
    await at('workshop');
    expect(workshop).toHaveBeenCalledWith('en');
    actor.send({ type: 'preview', playing: PLAYING });
    expect([now().value.screen, now().context.playing]).toEqual(['playing', PLAYING]);
    actor.send({ type: 'leave' });
    await at('workshop');
    expect(leave).toHaveBeenCalledWith(PLAYING);
    expect([workshop.mock.calls.length, leaveWorkshop.mock.calls.length]).toEqual([1, 0]);
    actor.send({ type: 'home' });
    await at('home');
    expect(leaveWorkshop).toHaveBeenCalledWith(WORKSHOP);
    expect(now().context.workshop).toBeUndefined();
  });
  test('that cannot be loaded is told, and tried again', async () => {
    const workshop = vi.fn<Services['workshop']>(async () => Promise.reject(new Error('no script')));
    const { actor, at, now } = await started({ workshop });
    actor.send({ type: 'workshop' });
    await at('trouble');
    expect(now().context.trouble).toEqual({ what: 'workshop', detail: 'no script' });
    workshop.mockImplementation(async () => WORKSHOP);
    actor.send({ type: 'again' });
    await at('workshop');
  });
});

describe('the way into a game', () => {
  test('home, library, briefing, play, and back home with the sessions listed anew', async () => {
    const sessions = vi.fn(async () => NONE);
    const leave = vi.fn(async () => undefined);
    const { actor, at, now } = await started({ sessions, leave });
    actor.send({ type: 'library' });
    actor.send({ type: 'brief', scenario: 'bags', language: 'en' });
    expect(now().context.brief).toEqual({ scenario: 'bags', language: 'en', alias: 'quiet-heron-42' });
    actor.send({ type: 'storyLanguage', language: 'hr' });
    expect(now().value.screen).toBe('briefing');
    actor.send({ type: 'begin', beginning: BEGINNING });
    await at('playing');
    expect(now().context.wish).toMatchObject({ kind: 'begin', scenario: 'bags', language: 'hr' });
    actor.send({ type: 'leave' });
    await at('home');
    expect(leave).toHaveBeenCalledWith(PLAYING);
    expect(sessions).toHaveBeenCalledOnce();
    expect(now().context.playing).toBeUndefined();
  });

  test('a game that was only practised is said to be gone, once', async () => {
    const { actor, at, now } = await started({
      open: async () => ({ ok: true, playing: { ...PLAYING, unkept: true } }),
    });
    actor.send({ type: 'brief', scenario: 'bags', language: 'en' });
    actor.send({ type: 'begin', beginning: { ...BEGINNING, practice: true } });
    await at('playing');
    actor.send({ type: 'leave' });
    await at('home');
    expect(now().context.notice).toEqual({ kind: 'practiceGone' });
    actor.send({ type: 'library' });
    expect(now().context.notice).toBeUndefined();
  });

  test('from the game to its debrief, back, and once more from a decision', async () => {
    const open = vi.fn<Services['open']>(async () => ({ ok: true, playing: { ...PLAYING, keeper } }));
    const leave = vi.fn(async () => undefined);
    const { actor, at, now } = await started({ open, leave });
    actor.send({ type: 'lookBack', session: 's1', name: 'S' });
    await at('lookingBack');
    actor.send({ type: 'backToGame' });
    expect(now().value.screen).toBe('playing');
    actor.send({ type: 'lookBack' });
    await at('lookingBack');
    actor.send({ type: 'tryAgain', n: 7 });
    await at('playing');
    expect(leave).toHaveBeenCalledOnce();
    expect(open.mock.calls.map(([wish]) => wish)).toEqual([
      { kind: 'continue', session: 's1', name: 'S', lookBack: true },
      { kind: 'again', text: 'all of it', at: 6 },
    ]);
  });

  test('a debrief that cannot be measured is told; trying again measures anew, home lets go of the session', async () => {
    const lookBack = vi.fn<Services['lookBack']>(async () => LOOKED_BACK).mockRejectedValueOnce(new Error('no script'));
    const leave = vi.fn(async () => undefined);
    const { actor, at, now } = await started({ lookBack, leave });
    actor.send({ type: 'lookBack', session: 's1', name: 'S' });
    await at('trouble');
    expect(now().context.trouble).toEqual({ what: 'debrief', detail: 'no script' });
    actor.send({ type: 'again' });
    await at('lookingBack');
    lookBack.mockRejectedValueOnce(new Error('no script'));
    actor.send({ type: 'lookBack' });
    await at('trouble');
    actor.send({ type: 'home' });
    await at('home');
    expect(leave).toHaveBeenCalledOnce();
  });

  test('a page loaded anew in the middle of a game goes on with it', async () => {
    const open = vi.fn<Services['open']>(async () => ({ ok: true, playing: PLAYING }));
    const boot: Services['boot'] = async () => ({
      ...(await services().boot()),
      resumed: { session: 's1', name: 'S' },
    });
    const { at } = await started({ boot, open });
    await at('playing');
    expect(open).toHaveBeenCalledWith({ kind: 'continue', session: 's1', name: 'S' }, SETTINGS);
  });

  test('a game that is cancelled while it is being opened is let go of', async () => {
    const leave = vi.fn(async () => undefined);
    const opened = Promise.withResolvers<Awaited<ReturnType<Services['open']>>>();
    const { actor, at } = await started({ open: () => opened.promise, leave });
    actor.send({ type: 'continue', session: 's', name: 'S' });
    actor.send({ type: 'home' });
    await at('home');
    opened.resolve({ ok: true, playing: PLAYING });
    await vi.waitFor(() => expect(leave).toHaveBeenCalledWith(PLAYING));
  });

  test('a session that cannot be opened is named, tried again, and left', async () => {
    const trouble = { what: 'session', session: 's', name: 'S', code: 'damaged', detail: '' } as const;
    const open = vi.fn<Services['open']>(async () => ({ ok: false, trouble }));
    const { actor, at, now } = await started({ open });
    actor.send({ type: 'continue', session: 's', name: 'S' });
    await at('trouble');
    expect(now().context.trouble).toEqual(trouble);
    actor.send({ type: 'again' });
    await waitFor(actor, ({ value }) => value.screen === 'trouble' && open.mock.calls.length === 2);
    expect(open.mock.calls.map(([wish]) => wish)).toEqual([
      { kind: 'continue', session: 's', name: 'S' },
      { kind: 'continue', session: 's', name: 'S' },
    ]);
    actor.send({ type: 'home' });
    await at('home');
    expect(now().context.trouble).toBeUndefined();
  });
});

describe('when something fails', () => {
  test('a start that fails is tried again', async () => {
    let fails = true;
    const boot: Services['boot'] = async () => {
      if (fails) throw new Error('no host');
      return services().boot();
    };
    const { actor, at, now } = await started({ boot });
    expect(now().value.screen).toBe('trouble');
    expect(now().context.trouble).toEqual({ what: 'home', detail: 'no host' });
    fails = false;
    actor.send({ type: 'again' });
    await at('home');
  });

  test('scenarios that cannot be read do not keep anybody from home', async () => {
    const { now, actor } = await started({ shelf: async () => Promise.reject(new Error('worker')) });
    await waitFor(actor, ({ value }) => value.shelf === 'failed');
    expect(now().value.screen).toBe('home');
  });

  test('an errand that fails says so', async () => {
    const { actor } = await started({ run: async () => Promise.reject(new Error('quota')) });
    actor.send({ type: 'errand', errand: { kind: 'importSessions' } });
    const { context } = await waitFor(actor, ({ context: { notice } }) => notice !== undefined);
    expect(context.notice).toEqual({ kind: 'failed', code: 'failed', detail: 'quota' });
  });
});

describe('an errand', () => {
  test.each([
    ['nothing', 0, 1],
    ['sessions', 1, 1],
    ['shelf', 1, 2],
    ['everything', 1, 2],
  ] as const)('after which %s is to be fetched again', async (again, listed, read) => {
    const sessions = vi.fn(async () => NONE);
    const shelf = vi.fn(async () => []);
    const notice = { kind: 'dataRemoved' } as const;
    const { actor } = await started({ sessions, shelf, run: async () => ({ notice, again }) });
    actor.send({ type: 'errand', errand: { kind: 'removeAll' } });
    await waitFor(actor, ({ value, context }) => value.errand === 'none' && context.notice !== undefined);
    expect([sessions.mock.calls.length, shelf.mock.calls.length]).toEqual([listed, read]);
    actor.send({ type: 'library' });
    expect(actor.getSnapshot().context.notice).toBeUndefined();
  });
});

test('a receipt is saved while the shelf is still being read anew, and stays on the screen', async () => {
  const receipt = { of: 'everything' } as Receipt;
  const run = vi.fn<Services['run']>(async (errand) => ({
    notice: { kind: 'receipt', receipt, saved: errand.kind === 'saveReceipt' },
    again: 'everything',
  }));
  const { actor, now } = await started({
    run,
    shelf: (anew) => (anew ? new Promise(() => undefined) : Promise.resolve([])),
  });
  actor.send({ type: 'errand', errand: { kind: 'removeAll' } });
  await waitFor(actor, ({ value, context }) => value.errand === 'rereading' && context.notice !== undefined);
  actor.send({ type: 'saveReceipt', text: 'gone' });
  await waitFor(actor, ({ context: { notice } }) => notice?.kind === 'receipt' && notice.saved);
  expect(run).toHaveBeenLastCalledWith({ kind: 'saveReceipt', text: 'gone', receipt });
  expect(now().value.errand).toBe('rereading');
});

test('settings lie over any screen, and are kept as they change', async () => {
  const keepSettings = vi.fn();
  const { actor, now } = await started({ keepSettings });
  actor.send({ type: 'openSettings' });
  actor.send({ type: 'settings', settings: { ...SETTINGS, language: 'nl' } });
  expect(now().value).toMatchObject({ screen: 'home', sheet: 'open' });
  expect(now().context.settings?.language).toBe('nl');
  expect(keepSettings).toHaveBeenCalledWith({ ...SETTINGS, language: 'nl' });
  actor.send({ type: 'closeSettings' });
  expect(now().value.sheet).toBe('closed');
});
