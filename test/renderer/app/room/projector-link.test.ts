import { afterEach, expect, test, vi } from 'vitest';
import {
  type LinkParts,
  type ProjectorEnd,
  listenToRoom,
  openProjectorLink,
} from '../../../../game/renderer/app/room/projector-link.ts';
import type { ProjectorView } from '../../../../game/renderer/ui/ui.tsx';

const welcome = (title: string): ProjectorView => ({
  stage: { kind: 'welcome', title, n: 6 },
  blank: false,
  language: 'en',
  theme: 'light',
  story: 'en',
  thing: 'tally',
});

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.unstubAllGlobals();
});

const aRoom = () => {
  const parts = { onIntent: vi.fn<LinkParts['onIntent']>(), onOpen: vi.fn<LinkParts['onOpen']>() };
  const link = openProjectorLink(parts);
  closing.push(link.close);
  return { ...parts, ...link };
};
/** A projector's page; how often it was given something else to show is counted. */
const aProjector = () => {
  const gone: (() => void)[] = [];
  vi.stubGlobal('addEventListener', (kind: string, listener: () => void) => kind === 'pagehide' && gone.push(listener));
  const channels: BroadcastChannel[] = [];
  const Real = BroadcastChannel;
  vi.stubGlobal('BroadcastChannel', function (name: string) {
    const channel = new Real(name);
    channels.push(channel);
    return channel;
  });
  const end = listenToRoom();
  vi.stubGlobal('BroadcastChannel', Real);
  const changed = vi.fn<() => void>();
  end.subscribe(changed);
  closing.push(() => channels.forEach((one) => one.close()));
  return { ...end, changed, leave: () => gone.forEach((listener) => listener()) };
};
const shows = (projector: Pick<ProjectorEnd, 'state'>, title: string | undefined) =>
  vi.waitFor(() => expect(projector.state()?.stage).toEqual(title && { kind: 'welcome', title, n: 6 }));

test('a projector that opens late shows what stands there, and the room knows', async () => {
  const room = aRoom();
  room.take(welcome('Bags'));
  const projector = aProjector();
  await shows(projector, 'Bags');
  expect(room.onOpen).toHaveBeenLastCalledWith(true);
  projector.leave();
  await vi.waitFor(() => expect(room.onOpen).toHaveBeenLastCalledWith(false));
});

test('a projector that was there before the room is known as soon as the room takes it', async () => {
  const projector = aProjector();
  const room = aRoom();
  room.take(welcome('Bags'));
  await shows(projector, 'Bags');
  await vi.waitFor(() => expect(room.onOpen).toHaveBeenLastCalledWith(true));
  projector.send({ kind: 'next' });
  await vi.waitFor(() => expect(room.onIntent).toHaveBeenCalledExactlyOnceWith({ kind: 'next' }));
});

test('the same picture is not sent twice, whoever made it', async () => {
  const projector = aProjector();
  const room = aRoom();
  room.take(welcome('Bags'));
  room.show(welcome('Bags'));
  room.show(welcome('Polder'));
  await shows(projector, 'Polder');
  expect(projector.changed).toHaveBeenCalledTimes(2);
});

test('of two rooms the one that asked for the projector last has it, whatever happens in the other', async () => {
  const projector = aProjector();
  const [one, other] = [aRoom(), aRoom()];
  one.take(welcome('Bags'));
  await shows(projector, 'Bags');
  // A talk that begins in another tab without a projector of its own.
  other.show(welcome('Polder'));
  other.take(welcome('Polder'));
  await shows(projector, 'Polder');
  await vi.waitFor(() => expect(one.onOpen).toHaveBeenLastCalledWith(false));
  projector.send({ kind: 'next' });
  await vi.waitFor(() => expect(other.onIntent).toHaveBeenCalledOnce());
  expect(one.onIntent).not.toHaveBeenCalled();
  one.show(welcome('Bags, a week later'));
  // Closed, it does not darken what the other one shows.
  one.away();
  other.show(welcome('Polder, a week later'));
  await shows(projector, 'Polder, a week later');
  expect(projector.changed).toHaveBeenCalledTimes(3);
  one.take(welcome('Bags'));
  await shows(projector, 'Bags');
  one.away();
  await shows(projector, undefined);
});
