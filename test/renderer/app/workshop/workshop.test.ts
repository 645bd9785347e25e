import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type OpenedWorkshop, type Outcome, answered, failed } from '../../../../game/core/contract/contract.ts';
import { openWorkshop } from '../../../../game/renderer/app/workshop/workshop.ts';
import type { Host } from '../../../../game/renderer/host/host.ts';
import type { BenchView, DoorView } from '../../../../game/renderer/ui/workshop/workshop-view.ts';

const MAIN = 'scenario.yaml';
const PICTURE = new Uint8Array([1, 2, 3]);
/** Nothing is checked here: that is the worker's work. */
class Idle {
  addEventListener(): void {}
  postMessage(): void {}
  terminate(): void {}
}
beforeEach(() => void vi.stubGlobal('Worker', Idle));

type Opened = Outcome<{ opened: OpenedWorkshop | null; findings: [] }>;
const opened = (text: string, workshop = 'mine'): Opened =>
  answered({
    opened: {
      workshop,
      name: 'Mine',
      files: { [MAIN]: { text, fingerprint: text } },
      pictures: {},
      art: '0',
      keptIn: 'folder' as const,
    },
    findings: [],
  });

/** A Workshop over a folder with one file, to which other programs may write, and which may be full. */
const rig = (edition: 'desktop' | 'browser' = 'desktop') => {
  const disk = { text: 'a', full: false, gone: false };
  const asked: string[] = [];
  const copies: object[] = [];
  const host = {
    'host.about': async () => ({ edition }),
    'workshop.list': async () => answered([]),
    'workshop.open': async (wish: Parameters<Host['workshop.open']>[0]) => {
      if ('files' in wish) {
        const { files, pictures } = wish;
        copies.push({ files, pictures });
        return opened(wish.files[MAIN]!, 'copy');
      }
      return disk.gone ? failed('gone') : opened(disk.text);
    },
    'workshop.close': async ({ forget }: { forget: boolean }) => (forget ? failed('locked') : answered(null)),
    'workshop.write': async ({ text, was }: { text: string; was: string }) => {
      if (disk.full) return failed('full');
      if (was !== disk.text) return failed('out-of-turn');
      disk.text = text;
      return answered(text);
    },
    'workshop.export': async () => (asked.push(disk.text), answered(1)),
    'changes.next': async () => failed('not-open'),
  } as unknown as Host;
  const workshop = openWorkshop({
    host,
    folderOf: async () => ({ files: { [MAIN]: 'bundled' }, pictures: { 'art/street.png': PICTURE } }),
    copies: async () => [],
    clock: { after: () => () => undefined },
  });
  const until = <K extends 'door' | 'bench'>(kind: K) =>
    vi.waitFor(() => {
      const view = workshop.view();
      if (view.kind !== kind) throw new Error(`Not at the ${kind} yet.`);
      return view as Extract<BenchView | DoorView, { kind: K }>;
    });
  const toBench = async (): Promise<void> => {
    workshop.send({ kind: 'openAgain', workshop: 'mine' });
    await until('bench');
  };
  const write = (text: string): void => workshop.send({ kind: 'edit', file: MAIN, text });
  const question = () => vi.waitFor(() => expect((workshop.view() as BenchView).leaving).toBeDefined());
  return { workshop, host, disk, asked, copies, until, toBench, write, question };
};

describe('leaving a scenario', () => {
  test('needs no question when all of it can be kept', async () => {
    const { workshop, disk, until, toBench, write } = rig();
    await toBench();
    write('ab');
    expect(workshop.keepNow()).toBe(false);
    expect(await workshop.leave()).toBe(true);
    expect([disk.text, workshop.keepNow()]).toEqual(['ab', true]);
    workshop.send({ kind: 'door' });
    await until('door');
  });
  test.each([
    ['another program wrote the file', { text: 'theirs' }],
    ['the disk is full', { full: true }],
  ])('is asked about when %s; who stays has lost nothing', async (_, now) => {
    const { workshop, disk, toBench, write, question } = rig();
    await toBench();
    Object.assign(disk, now);
    write('ab');
    const may = workshop.leave();
    await question();
    workshop.send({ kind: 'leave', answer: 'stay' });
    expect(await may).toBe(false);
    const view = workshop.view() as BenchView;
    expect([view.leaving, view.editor.text, workshop.keepNow()]).toEqual([undefined, 'ab', false]);
  });
  test('with a copy keeps what stood here, and leaves theirs alone', async () => {
    const { workshop, disk, copies, until, toBench, write, question } = rig();
    await toBench();
    disk.text = 'theirs';
    write('mine');
    workshop.send({ kind: 'door' });
    await question();
    workshop.send({ kind: 'leave', answer: 'copy' });
    await until('door');
    expect([copies, disk.text]).toEqual([[{ files: { [MAIN]: 'mine' }, pictures: {} }], 'theirs']);
  });
  test('without saving writes nothing after all', async () => {
    const { workshop, disk, until, toBench, write, question } = rig();
    await toBench();
    disk.full = true;
    write('ab');
    workshop.send({ kind: 'door' });
    await question();
    disk.full = false;
    workshop.send({ kind: 'leave', answer: 'discard' });
    await until('door');
    await workshop.close();
    expect(disk.text).toBe('a');
  });
});

describe('handing out', () => {
  test.each([
    ['desktop', undefined],
    ['browser', 'Mine.twohats'],
  ] as const)('packs what was written last, and says where it is (%s)', async (edition, download) => {
    const { workshop, asked, toBench, write } = rig(edition);
    await toBench();
    write('ab');
    workshop.send({ kind: 'export' });
    await vi.waitFor(() => expect((workshop.view() as BenchView).notice).toEqual({ kind: 'exported', download }));
    expect(asked).toEqual(['ab']);
  });
  test.each([
    ['another program wrote the file', { text: 'theirs' }],
    ['the disk is full', { full: true }],
    ['the folder is gone', { text: 'theirs', gone: true }],
  ])('does not pack an older text when %s', async (_, now) => {
    const { workshop, disk, asked, toBench, write } = rig();
    await toBench();
    Object.assign(disk, now);
    write('ab');
    workshop.send({ kind: 'export' });
    await vi.waitFor(() => expect((workshop.view() as BenchView).notice).toEqual({ kind: 'notKept' }));
    expect(asked).toEqual([]);
  });
});

describe('the door', () => {
  test('opens again after a host that threw', async () => {
    const { workshop, host, until } = rig();
    Object.assign(host, { 'workshop.open': () => Promise.reject(new Error('no answer')) });
    workshop.send({ kind: 'begin' });
    await vi.waitFor(() => expect(workshop.view()).toMatchObject({ opening: false, failure: 'failed' }));
    await until('door');
  });
  test('puts nothing on the bench of a Workshop that was left meanwhile', async () => {
    const { workshop, host } = rig();
    const close = vi.spyOn(host, 'workshop.close');
    workshop.send({ kind: 'openAgain', workshop: 'mine' });
    await workshop.close();
    await vi.waitFor(() => expect(close).toHaveBeenCalledWith({ workshop: 'mine', forget: false }));
    expect(workshop.view().kind).toBe('door');
  });
  test('begins a copy of what came with the game with its pictures', async () => {
    const { workshop, copies, until } = rig();
    workshop.send({ kind: 'copy', scenario: 'bags' });
    await until('bench');
    expect(copies).toEqual([{ files: { [MAIN]: 'bundled' }, pictures: { 'art/street.png': PICTURE } }]);
  });
  test('says that something could not be taken off the list', async () => {
    const { workshop } = rig();
    workshop.send({ kind: 'remove', workshop: 'mine' });
    await vi.waitFor(() => expect(workshop.view()).toMatchObject({ failure: 'locked' }));
  });
  test('leads to a bench that says what could not be read', async () => {
    const { workshop, host, until } = rig();
    const finding = {
      file: 'locales/nl.yaml',
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'not-utf-8',
      message: { key: 'finding.not-utf8' },
      hint: { key: 'finding.not-utf8.do' },
    };
    Object.assign(host, {
      'workshop.open': async () => ({
        ...opened('a'),
        value: { ...(opened('a') as { value: object }).value, findings: [finding] },
      }),
    });
    workshop.send({ kind: 'openAgain', workshop: 'mine' });
    expect((await until('bench')).notice).toMatchObject({ kind: 'unread', findings: [{ file: 'locales/nl.yaml' }] });
  });
});
