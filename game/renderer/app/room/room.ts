/** The debrief room: its door, where a class is brought in, the preparation, and the talk. Closed, nothing of the class is left. */
import type { RoomFailure, RoomIntent, RoomNotice, RoomView, Settings } from '../../ui/ui.tsx';
import { type Shelf, scenarioOn } from '../shelf.ts';
import { textsIn } from '../texts-in.ts';
import { VERSION } from '../version.ts';
import { type ClassDesk, type FilesFound, openClassDesk } from './class-desk.ts';
import { type ClassAtHand, takeInHand } from './class-at-hand.ts';
import { languageOf, openClass } from './open-class.ts';
import { findPreparation } from './kept.ts';
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

const EXAMPLE = 19;

const DOOR: Door = { kind: 'door', refused: undefined, failure: undefined, store: undefined, examples: [] };

/** Those that came with the game, by what they are called. */
const examplesOn = (shelf: Shelf, language: string): Door['examples'] =>
  shelf.flatMap(({ folder: { id, imported } }) => {
    const scenario = imported ? undefined : scenarioOn(shelf, id);
    return scenario === undefined ? [] : [{ id, name: textsIn(scenario, language).text('title') }];
  });

export const openRoom = (parts: RoomParts): Room => {
  const { host, kept, shelf, workers, seed } = parts;
  let { settings } = parts;
  let door: Door = DOOR;
  let reading: Reading | undefined;
  let atHand: ClassAtHand | undefined;
  let desk: ClassDesk | undefined;
  let notice: RoomNotice | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const changed of listeners) changed();
  };
  const put = (next: Partial<Door>): void => {
    door = { ...door, ...next };
    tell();
  };
  const doing = (what: Reading['doing'] | undefined, done = 0, of?: number): void => {
    reading = what === undefined ? undefined : { kind: 'reading', doing: what, done, of };
    tell();
  };
  const leave = (): void => {
    if (atHand === undefined) desk?.close();
    atHand?.close();
    atHand = undefined;
    desk = undefined;
    doing(undefined);
  };
  const fail = (failure: RoomFailure): void => {
    leave();
    put({ failure });
  };

  /** From whatever was brought to a class in hand. Each step gives up where somebody has left meanwhile. */
  const bring = async (
    what: Reading['doing'],
    gather: (own: ClassDesk) => Promise<FilesFound | undefined>,
  ): Promise<void> => {
    leave();
    const own = openClassDesk(workers.class, (done, of) => {
      if (desk === own && reading !== undefined) doing(reading.doing, done, of);
    });
    desk = own;
    notice = undefined;
    put({ refused: undefined, failure: undefined });
    doing(what);
    try {
      const files = await gather(own);
      if (desk !== own || files === undefined) return;
      if (files.scenario === undefined) {
        leave();
        return put({ refused: files.refused });
      }
      await lay(own, files, files.scenario);
    } catch (error) {
      if (desk === own) fail({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  const lay = async (own: ClassDesk, files: FilesFound, id: string): Promise<void> => {
    const scenario = scenarioOn(await shelf(), id);
    if (scenario === undefined) {
      fail({ kind: 'scenarioMissing', scenario: id });
      return put({ refused: files.refused });
    }
    const found = await findPreparation(kept, id, files.keys, () => crypto.randomUUID());
    doing('sessions', 0, files.keys.length);
    const spoken = languageOf(scenario, files.languages, settings.language);
    const { association } = found.prepared;
    const measured = await own.ask('measure', { scenario, language: spoken, association });
    if (desk !== own) return;
    reading = undefined;
    const open = openClass(id, scenario, files, measured);
    atHand = takeInHand(open, { ...parts, settings, desk: own, found, notice, changed: tell });
    tell();
  };
  const example = (id: string): Promise<void> =>
    bring('example', async (own) => {
      const scenario = scenarioOn(await shelf(), id);
      if (scenario === undefined) return undefined;
      const wish = { sessions: EXAMPLE, seed: seed(), language: settings.language, scenario: id, engine: VERSION };
      return own.ask('example', { scenario, wish });
    });
  const fetched = (): Promise<void> =>
    bring('store', async (own) => {
      const found = await host.fetch();
      if (!found.ok) {
        fail({ kind: 'host', code: found.failure.code });
        return undefined;
      }
      const { texts, damaged, more } = found.value;
      if (damaged > 0 || more) notice = { kind: 'fetched', damaged, more };
      return own.ask('texts', { texts: texts.map((text, at) => ({ name: String(at + 1), text })) });
    });

  void shelf().then((read) => put({ examples: examplesOn(read, settings.language) }));
  void host.store().then((store) => put({ store }));
  return {
    view: () => atHand?.view() ?? reading ?? door,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    send: (intent) => {
      switch (intent.kind) {
        case 'bring':
          return void bring('files', (own) => own.ask('files', { files: intent.files }));
        case 'fetch':
          return void fetched();
        case 'example':
          return void example(intent.scenario);
        case 'cancel':
        case 'close':
          return leave();
        default:
          return atHand?.send(intent);
      }
    },
    speak: (wished) => {
      const spoken = settings.language;
      settings = wished;
      atHand?.speak(wished);
      if (spoken !== wished.language) void shelf().then((read) => put({ examples: examplesOn(read, wished.language) }));
    },
    close: leave,
  };
};
