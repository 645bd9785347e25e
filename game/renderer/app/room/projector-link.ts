/**
 * The room and its projector, two windows of one address. Down goes what stands on the projector, and nothing else; up come the
 * keys of a presenter. Whoever listens first is told; a room that is not showing says nothing.
 */
import type { ProjectorIntent, ProjectorView } from '../../ui/ui.tsx';

const CHANNEL = 'two-hats-projector';

type Down = { readonly kind: 'show'; readonly room: string; readonly view: ProjectorView } | { readonly kind: 'away' };
type Up =
  { readonly kind: 'hello' } | { readonly kind: 'intent'; readonly intent: ProjectorIntent } | { readonly kind: 'bye' };

export type ProjectorLink = {
  /** Puts this on every projector that listens, and on those that open later. */
  readonly show: (view: ProjectorView) => void;
  /** Tells them that nothing will come any more. */
  readonly away: () => void;
  readonly close: () => void;
};

export type LinkParts = {
  readonly onIntent: (intent: ProjectorIntent) => void;
  /** A projector has begun to listen, or has gone. */
  readonly onOpen: (open: boolean) => void;
};

const isSame = (before: ProjectorView, now: ProjectorView): boolean =>
  Object.entries(now).every(([name, value]) => before[name as keyof ProjectorView] === value);

/** The room's end. Another room that begins to show takes the projector over: this one says nothing until it shows again. */
export const openProjectorLink = ({ onIntent, onOpen }: LinkParts): ProjectorLink => {
  const channel = new BroadcastChannel(CHANNEL);
  const room = crypto.randomUUID();
  let shown: ProjectorView | undefined;
  const tell = (down: Down): void => channel.postMessage(down);
  channel.addEventListener('message', ({ data }: MessageEvent<Up | Down>) => {
    if (data.kind === 'show') {
      if (data.room === room) return;
      shown = undefined;
      onOpen(false);
    } else if (shown === undefined) return;
    else if (data.kind === 'hello') {
      onOpen(true);
      tell({ kind: 'show', room, view: shown });
    } else if (data.kind === 'bye') onOpen(false);
    else if (data.kind === 'intent') onIntent(data.intent);
  });
  return {
    show: (view) => {
      if (shown !== undefined && isSame(shown, view)) return;
      shown = view;
      tell({ kind: 'show', room, view });
    },
    away: () => {
      shown = undefined;
      tell({ kind: 'away' });
    },
    close: () => channel.close(),
  };
};

export type ProjectorEnd = {
  readonly state: () => ProjectorView | undefined;
  readonly subscribe: (changed: () => void) => () => void;
  readonly send: (intent: ProjectorIntent) => void;
};

/** The projector's end. Called once, by its page. */
export const listenToRoom = (): ProjectorEnd => {
  const channel = new BroadcastChannel(CHANNEL);
  const listeners = new Set<() => void>();
  let view: ProjectorView | undefined;
  const tell = (up: Up): void => channel.postMessage(up);
  channel.addEventListener('message', ({ data }: MessageEvent<Down | Up>) => {
    if (data.kind === 'show') view = data.view;
    else if (data.kind === 'away') view = undefined;
    else return;
    for (const changed of listeners) changed();
  });
  addEventListener('pagehide', () => tell({ kind: 'bye' }));
  addEventListener('pageshow', () => tell({ kind: 'hello' }));
  tell({ kind: 'hello' });
  return {
    state: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    send: (intent) => tell({ kind: 'intent', intent }),
  };
};
