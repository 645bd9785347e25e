/** The debrief room: its door, where a class is brought in, the preparation, and the talk. Closed, nothing of the class is left. */
import type { BroughtFile, RoomIntent, RoomView, Settings } from '../../ui/ui.tsx';
import { type Shelf, scenarioOn } from '../shelf.ts';
import { textsIn } from '../texts-in.ts';
import { type Bringing, bringExample, bringFiles, bringFromStore, bringIn, type Brought } from './bringing.ts';
import { type ClassDesk, openClassDesk } from './class-desk.ts';
import { type ClassAtHand, takeInHand } from './class-at-hand.ts';
import type { RoomParts } from './room-parts.ts';

export type Room = {
  readonly view: () => RoomView;
  readonly subscribe: (changed: () => void) => () => void;
  readonly send: (intent: RoomIntent) => void;
  /** The window speaks another language: the class is told in it from now on. */
  readonly speak: (settings: Settings) => void;
  readonly close: () => void;
};

type Door = Extract<RoomView, { kind: 'door' }>;
type Reading = Extract<RoomView, { kind: 'reading' }>;

const DOOR: Door = { kind: 'door', refused: undefined, failure: undefined, store: undefined, examples: [] };

/** Those that came with the game, by what they are called. */
const examplesOn = (shelf: Shelf, language: string): Door['examples'] =>
  shelf.flatMap(({ folder: { id, imported } }) => {
    const scenario = imported ? undefined : scenarioOn(shelf, id);
    return scenario === undefined ? [] : [{ id, name: textsIn(scenario, language).text('title') }];
  });

const broken = (error: unknown): Brought => ({
  ok: false,
  failure: { kind: 'broken', detail: error instanceof Error ? error.message : String(error) },
});

/** The door, and how far a class is that somebody brought to it. */
const openDoor = ({ host, shelf }: RoomParts, tell: () => void) => {
  let door: Door = DOOR;
  let reading: Reading | undefined;
  const put = (next: Partial<Door>): void => {
    door = { ...door, ...next };
    tell();
  };
  /** Where scenarios or a store cannot be asked for there are none: classes can be brought all the same. */
  const nothing = (): void => undefined;
  void host.store().then((store) => put({ store }), nothing);
  return {
    view: (): RoomView => reading ?? door,
    put,
    offer: ({ language }: Settings): void =>
      void shelf().then((read) => put({ examples: examplesOn(read, language) }), nothing),
    /** Undefined: nothing is on its way. */
    reads: (what: Reading['doing'] | undefined, done = 0, of?: number): void => {
      reading = what === undefined ? undefined : { kind: 'reading', doing: what, done, of };
      tell();
    },
    goneOn: (done: number, of: number | undefined): void => {
      if (reading === undefined) return;
      reading = { ...reading, done, of };
      tell();
    },
  };
};

export const openRoom = (parts: RoomParts): Room => {
  let { settings } = parts;
  let atHand: ClassAtHand | undefined;
  let desk: ClassDesk | undefined;
  /** What the class is made of: somebody who is late with a file is taken in with it. */
  let files: readonly BroughtFile[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const changed of listeners) changed();
  };
  const door = openDoor(parts, tell);
  const leave = (): void => {
    if (atHand === undefined) desk?.close();
    atHand?.close();
    atHand = undefined;
    desk = undefined;
    door.reads(undefined);
  };
  const bring = async (what: Reading['doing'], bringing: Bringing): Promise<void> => {
    leave();
    const own = openClassDesk(parts.workers.class, (done, of) => {
      if (desk === own) door.goneOn(done, of);
    });
    desk = own;
    door.put({ refused: undefined, failure: undefined });
    door.reads(what);
    const brought = await bringIn({ ...parts, settings }, own, bringing, (sessions) => {
      if (desk === own) door.reads('sessions', 0, sessions);
    }).catch(broken);
    // Somebody has left meanwhile, or brought something else.
    if (desk !== own) return;
    if (!brought.ok) {
      leave();
      return door.put({ refused: brought.refused, failure: brought.failure });
    }
    const { open, found, notice } = brought;
    atHand = takeInHand(open, { ...parts, settings, desk: own, found, notice, joins: files.length > 0, changed: tell });
    door.reads(undefined);
    // Another language may have been chosen while it was measured.
    atHand.speak(settings);
  };

  const close = (): void => {
    files = [];
    leave();
  };

  door.offer(settings);
  return {
    view: () => atHand?.view() ?? door.view(),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    send: (intent: RoomIntent) => {
      switch (intent.kind) {
        case 'bring':
          files = atHand === undefined ? intent.files : [...files, ...intent.files];
          return void bring('files', bringFiles({ files }));
        case 'fetch':
          files = [];
          return void bring('store', bringFromStore);
        case 'example':
          files = [];
          return void bring('example', bringExample(intent.scenario));
        case 'cancel':
        case 'close':
          return close();
        default:
          return atHand?.send(intent);
      }
    },
    speak: (wished) => {
      if (settings.language !== wished.language) door.offer(wished);
      settings = wished;
      atHand?.speak(wished);
    },
    close,
  };
};
