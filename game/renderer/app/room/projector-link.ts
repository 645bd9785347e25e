/**
 * The room and its projector, two windows of one address. Down goes what stands on the projector, and nothing else; up come the
 * keys of a presenter. A room that has not asked for the projector says nothing.
 */
import type { ProjectorIntent, ProjectorView } from '../../ui/ui.tsx';

const CHANNEL = 'two-hats-projector';

type Down = { readonly kind: 'show'; readonly room: string; readonly view: ProjectorView } | { readonly kind: 'away' };
/** `hello`: a projector has nothing to show yet. `here`: it shows what this room has begun to tell. */
type Up = { readonly kind: 'hello' | 'here' | 'bye' } | { readonly kind: 'intent'; readonly intent: ProjectorIntent };

export type ProjectorLink = {
  /** What a projector of this room shows from now on; nothing is said where it is another room's, or shows this already. */
  readonly show: (view: ProjectorView) => void;
  /** Asks for the projector: every one that listens, and those that open later, are this room's and show this. */
  readonly take: (view: ProjectorView) => void;
  /** Tells them that nothing will come any more. */
  readonly away: () => void;
  readonly close: () => void;
};

export type LinkParts = {
  readonly onIntent: (intent: ProjectorIntent) => void;
  /** A projector has begun to listen, or has gone. */
  readonly onOpen: (open: boolean) => void;
};

/** Views are plain data: the same words make the same picture, whoever made them. */
const isSame = (before: ProjectorView, now: ProjectorView): boolean =>
  Object.entries(now).every(([name, value]) => {
    const was = before[name as keyof ProjectorView];
    return was === value || JSON.stringify(was) === JSON.stringify(value);
  });

/** The room's end. The projector is that of the room that asked for it last (`take`): all others are silent. */
export const openProjectorLink = ({ onIntent, onOpen }: LinkParts): ProjectorLink => {
  const channel = new BroadcastChannel(CHANNEL);
  const room = crypto.randomUUID();
  let last: ProjectorView | undefined;
  let isMine = false;
  const tell = (down: Down): void => channel.postMessage(down);
  const take = (view: ProjectorView): void => {
    last = view;
    isMine = true;
    tell({ kind: 'show', room, view });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Up | Down>) => {
    if (data.kind === 'show') {
      isMine = false;
      onOpen(false);
    } else if (!isMine || last === undefined) return;
    else if (data.kind === 'intent') onIntent(data.intent);
    else if (data.kind === 'bye') onOpen(false);
    else if (data.kind !== 'away') {
      onOpen(true);
      if (data.kind === 'hello') tell({ kind: 'show', room, view: last });
    }
  });
  return {
    show: (view) => {
      if (isMine && last !== undefined && !isSame(last, view)) take(view);
    },
    take,
    away: () => {
      if (isMine) tell({ kind: 'away' });
      last = undefined;
      isMine = false;
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
  let room: string | undefined;
  const tell = (up: Up): void => channel.postMessage(up);
  channel.addEventListener('message', ({ data }: MessageEvent<Down | Up>) => {
    if (data.kind === 'show') {
      ({ view } = data);
      if (data.room !== room) tell({ kind: 'here' });
      ({ room } = data);
    } else if (data.kind === 'away') view = room = undefined;
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
