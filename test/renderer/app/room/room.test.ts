import { afterEach, describe, expect, test, vi } from 'vitest';
import { classOf } from '../../../../game/core/debrief/class/class.ts';
import { sessionKey } from '../../../../game/core/session/session.ts';
import { openRoom } from '../../../../game/renderer/app/room/room.ts';
import type { RoomParts } from '../../../../game/renderer/app/room/room-parts.ts';
import type { Shelf } from '../../../../game/renderer/app/shelf.ts';
import { answered, failed } from '../../../../game/renderer/host/host.ts';
import type { RoomIntent, Settings } from '../../../../game/renderer/ui/ui.tsx';
import { classFrom } from '../../../support/broken-class.ts';
import { sittingsOf } from '../../../support/class-of.ts';
import { aHamlet } from '../../../support/hamlet.ts';
import { FakeClass } from './fake-class.ts';

const ID = 'hamlet';
const hamlet = { ...aHamlet(), translations: { nl: {} } };
const sessions = classFrom(hamlet, ID, 6, 5);
const sittings = sittingsOf(hamlet, sessions);
const measuredIn = (language: string, association = false) => ({
  debrief: classOf(hamlet, sittings, { scenario: ID, language, association }),
  pair: [],
});
const FOUND = {
  scenario: ID,
  refused: [],
  mended: [],
  keys: sessions.map(sessionKey),
  languages: sessions.map(() => 'en'),
};
const ANSWERS = {
  files: () => FOUND,
  sampled: () => ({ jobs: [], sessions: [] }),
  measure: ({ language }: Readonly<Record<string, unknown>>) => measuredIn(String(language)),
};
const SHELF = [
  { folder: { id: ID, imported: false }, reading: { kind: 'read', read: { ok: true, scenario: hamlet } } },
] as unknown as Shelf;
const BRING: RoomIntent = { kind: 'bring', files: [] };

type Answers = ConstructorParameters<typeof FakeClass>[0];

const open = (
  answers: Answers = ANSWERS,
  host: Partial<RoomParts['host']> = {},
  shelf: RoomParts['shelf'] = async () => SHELF,
) => {
  const classes: FakeClass[] = [];
  const reRunners: FakeClass[] = [];
  const room = openRoom({
    host: {
      projector: async () => answered({ projector: false }),
      store: async () => undefined,
      fetch: async () => failed('gone'),
      queue: async () => answered({}),
      save: async () => answered({}),
      paper: async () => answered({}),
      ...host,
    },
    kept: {
      preparations: async () => [],
      prepare: async () => isKept,
      classes: async () => [],
      keepClass: async () => true,
      forgetClass: async () => true,
      forgetAll: async () => undefined,
    },
    shelf,
    settings: { language: 'en', theme: 'light' } as Settings,
    workers: {
      class: () => {
        const one = new FakeClass(answers);
        classes.push(one);
        return one as unknown as Worker;
      },
      ranking: () => new FakeClass({}) as unknown as Worker,
      whatIf: () => {
        const one = new FakeClass({});
        reRunners.push(one);
        return one as unknown as Worker;
      },
    },
    clock: () => 0,
    now: () => '2026-11-28T10:00:00.000Z',
    seed: () => 1,
  });
  opened.push(room);
  return { room, classes, reRunners, lies: (kind: string) => vi.waitFor(() => expect(room.view().kind).toBe(kind)) };
};
const opened: ReturnType<typeof openRoom>[] = [];
let isKept = true;
afterEach(() => {
  isKept = true;
  for (const room of opened.splice(0)) room.close();
});

/** All that follows without waiting for anybody has happened then. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve));
const untilAsked = (classes: readonly FakeClass[], kind: string) =>
  vi.waitFor(() => expect(classes.at(-1)?.asked.at(-1)?.kind).toBe(kind));

/** A class that lies open, whose worker answers this, too. */
const brought = async (answers: Answers = {}, host?: Partial<RoomParts['host']>) => {
  const rig = open({ ...ANSWERS, ...answers }, host);
  rig.room.send(BRING);
  await rig.lies('preparing');
  return rig;
};

describe('a class on its way in', () => {
  test('lies open, and nothing is left of it when it is put away', async () => {
    const { room, classes } = await brought();
    expect(room.view()).toMatchObject({ kind: 'preparing', n: 6, title: hamlet.texts['title'] });
    room.send({ kind: 'close' });
    expect([room.view().kind, classes.map(({ ended }) => ended)]).toEqual(['door', [true]]);
  });
  test('takes in whoever is late with a file; put away, it is forgotten', async () => {
    const file = (name: string) => ({ name, file: new File([name], name) });
    const { room, classes, lies } = open();
    const bringing = async (name: string) => {
      room.send({ kind: 'bring', files: [file(name)] });
      await lies('reading');
      await lies('preparing');
      const [{ files = [] } = {}] = classes.at(-1)!.asked as readonly { readonly files?: readonly File[] }[];
      return files.map((one) => one.name);
    };
    expect(await bringing('heron.two-hats')).toEqual(['heron.two-hats']);
    expect(room.view()).toMatchObject({ files: { joins: true } });
    expect(await bringing('late.two-hats')).toEqual(['heron.two-hats', 'late.two-hats']);
    room.send({ kind: 'close' });
    expect(await bringing('owl.two-hats')).toEqual(['owl.two-hats']);
  });
  test('whose worker breaks is given up, and the instructor hears of it', async () => {
    const { room, classes, lies } = open({});
    room.send(BRING);
    await untilAsked(classes, 'files');
    classes[0]!.fall('out of memory');
    await lies('door');
    expect(room.view()).toMatchObject({ failure: { kind: 'broken', detail: 'out of memory' } });
  });
  test('that nobody waits for any more takes nothing from the next one', async () => {
    const shelves: ((shelf: Shelf) => void)[] = [];
    const { room, classes, lies } = open(ANSWERS, {}, () => new Promise((resolve) => shelves.push(resolve)));
    const untilRead = (times: number) => vi.waitFor(() => expect(shelves).toHaveLength(times));
    await untilRead(1);
    room.send(BRING);
    await untilRead(2);
    room.send({ kind: 'cancel' });
    room.send(BRING);
    await untilRead(3);
    // The first learns that its scenario is not here, and a moment later the second that it is.
    shelves[1]!([]);
    await vi.waitFor(() => expect(room.view().kind).toBe('reading'));
    shelves[2]!(SHELF);
    await lies('preparing');
    expect(classes.map(({ ended }) => ended)).toEqual([true, false]);
  });
  test('of a scenario that is not here says so, even an example', async () => {
    const { room, lies } = open(ANSWERS, {}, async () => []);
    room.send({ kind: 'example', scenario: ID });
    expect(room.view().kind).toBe('reading');
    await lies('door');
    expect(room.view()).toMatchObject({ failure: { kind: 'scenarioMissing', scenario: ID } });
  });
  test('out of a store that does not answer says so', async () => {
    const { room, lies } = open(ANSWERS, { fetch: async () => failed('gone') });
    room.send({ kind: 'fetch' });
    await lies('door');
    expect(room.view()).toMatchObject({ failure: { kind: 'host', code: 'gone' } });
  });
});

describe('a class in hand', () => {
  test.each([
    [answered({}), { kind: 'receipt', saved: true }],
    [failed('cancelled'), { kind: 'receipt', saved: false }],
    [failed('full'), { kind: 'failed', code: 'full' }],
  ] as const)(
    'gives a receipt for counts that were deleted, and says what came of saving it: %j',
    async (saved, notice) => {
      const { room } = await brought({}, { save: async () => saved });
      room.send({ kind: 'forgetClass', key: 'tuesday' });
      await vi.waitFor(() => expect(room.view()).toMatchObject({ notice: { kind: 'receipt', saved: false } }));
      room.send({ kind: 'saveReceipt', text: 'Gone: Tuesday.' });
      await aMoment();
      expect(room.view()).toMatchObject({ notice });
    },
  );
  test('of which nothing can be kept says so, once', async () => {
    isKept = false;
    const { room } = await brought();
    room.send({ kind: 'note', part: 'writing', text: 'Pens!' });
    await vi.waitFor(() => expect(room.view()).toMatchObject({ notice: { kind: 'notKept' } }));
    room.send({ kind: 'putNoticeAway' });
    room.send({ kind: 'note', part: 'writing', text: 'Pens and paper!' });
    await aMoment();
    expect(room.view()).toMatchObject({ notice: undefined });
  });
  test('stays where it is when its worker breaks: that is said, then and whenever more is asked of it', async () => {
    const { room, classes } = await brought();
    room.send({ kind: 'whatIfOf', session: 0 });
    await untilAsked(classes, 'open');
    classes[0]!.fall('a bug');
    const isSaid = () =>
      vi.waitFor(() => expect(room.view()).toMatchObject({ notice: { kind: 'broken', detail: 'a bug' } }));
    await isSaid();
    room.send({ kind: 'putNoticeAway' });
    room.send({ kind: 'save', what: 'statements' });
    await isSaid();
    expect(room.view()).toMatchObject({ kind: 'preparing', n: 6 });
  });
  test('is told in the language that was chosen last', async () => {
    const atOnce = [measuredIn('en')];
    const { room, classes } = await brought({ measure: () => atOnce.pop() });
    const spoken = (language: 'en' | 'nl') => room.speak({ language, theme: 'light' } as Settings);
    spoken('nl');
    spoken('en');
    await vi.waitFor(() => expect(classes[0]!.asked.filter(({ kind }) => kind === 'measure')).toHaveLength(3));
    classes[0]!.answer('measure', measuredIn('nl'));
    await vi.waitFor(() => expect(room.view()).toMatchObject({ language: 'nl' }));
    classes[0]!.answer('measure', measuredIn('en'));
    await vi.waitFor(() => expect(room.view()).toMatchObject({ language: 'en' }));
  });
  test('shows a what-if of the game that was chosen last', async () => {
    const { room, classes, reRunners } = await brought();
    room.send({ kind: 'whatIfOf', session: 0 });
    await untilAsked(classes, 'open');
    classes[0]!.answer('open', [{ n: 1, week: 1, words: 'Wait', instead: [{ decision: 'visit', words: 'Visit' }] }]);
    await vi.waitFor(() => expect(room.view()).toMatchObject({ whatIf: { decisions: [{ n: 1 }] } }));
    room.send({ kind: 'whatIf', n: 1, instead: 'visit' });
    await untilAsked(classes, 'session');
    room.send({ kind: 'whatIfOf', session: 1 });
    classes[0]!.answer('session', sessions[0]);
    await aMoment();
    expect(reRunners).toEqual([]);
    expect(room.view()).toMatchObject({ whatIf: { session: 1, standing: 'none', decisions: [] } });
  });
  test('is sent once, however often somebody begins and stops', async () => {
    const queued: (() => void)[] = [];
    const queue = vi.fn<RoomParts['host']['queue']>(
      () => new Promise((resolve) => queued.push(() => resolve(answered({})))),
    );
    const batches = () => ['a', 'b'].map((name) => ({ name, statements: '', session: null }));
    const { room } = await brought({ batches }, { queue });
    const send = () => room.send({ kind: 'send', withTexts: false, version: '1.0.3' });
    const untilQueued = (times: number) => vi.waitFor(() => expect(queue).toHaveBeenCalledTimes(times));
    send();
    await untilQueued(1);
    room.send({ kind: 'stopSending' });
    send();
    await untilQueued(2);
    queued[0]!();
    queued[1]!();
    await untilQueued(3);
    queued[2]!();
    await vi.waitFor(() => expect(room.view()).toMatchObject({ notice: { kind: 'queued', n: 2 }, sending: undefined }));
    expect(queue.mock.calls.map(([{ name }]) => name)).toEqual(['a', 'a', 'b']);
  });
  test('that is put away while it is sent goes no further', async () => {
    let resolve = (): void => undefined;
    const queue = vi.fn<RoomParts['host']['queue']>(() => new Promise((done) => (resolve = () => done(answered({})))));
    const batches = () => ['a', 'b'].map((name) => ({ name, statements: '', session: null }));
    const { room } = await brought({ batches }, { queue });
    room.send({ kind: 'send', withTexts: false, version: '1.0.3' });
    await vi.waitFor(() => expect(queue).toHaveBeenCalledOnce());
    room.send({ kind: 'close' });
    resolve();
    await aMoment();
    expect([queue.mock.calls.length, room.view().kind]).toEqual([1, 'door']);
  });
});
