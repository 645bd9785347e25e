/** The Workshop: its door, where a scenario is opened or begun, and the bench on which one lies. Kept while a game is looked at. */
import { starterFiles } from '../../../core/authoring/starter/starter.ts';
import type { Host, Outcome, Reply, Request, ScenarioFolder } from '../../host/host.ts';
import type { DoorView, WorkshopIntent, WorkshopView } from '../../ui/ui.tsx';
import type { Playing } from '../opening.ts';
import { picturesOf } from '../shelf.ts';
import { type OpenBench, openBench } from './bench.ts';
import { benchView } from './bench-view.ts';
import { folderFindings } from './folder-findings.ts';
import { previewAgain, previewOf } from './preview.ts';
import { type Clock, asked } from './saving.ts';

export type Workshop = {
  readonly view: () => WorkshopView;
  readonly subscribe: (changed: () => void) => () => void;
  readonly send: (intent: WorkshopIntent) => void;
  /** A game from something that exploring has reached; undefined, and said so, where there is none any more. */
  readonly playFrom: (goal: string, language: string) => Playing | undefined;
  /** The same once more, from after line `at` of a game that was looked at. */
  readonly playAgain: (playing: Playing, at: number) => Playing | undefined;
  /** Begins to keep what waits; whether everything is kept already. */
  readonly keepNow: () => boolean;
  /** Resolves to whether it may be closed: everything is kept, or its author was asked and says so. */
  readonly leave: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

export type WorkshopParts = {
  readonly host: Host;
  readonly clock?: Clock;
  readonly now?: () => string;
  /** The files of a scenario that came with the game. */
  readonly folderOf: (scenario: string) => Promise<Pick<ScenarioFolder, 'files' | 'pictures'> | undefined>;
  /** Those that came with the game, to begin with a copy of one. */
  readonly copies: () => Promise<DoorView['copies']>;
};

export const windowClock: Clock = {
  after: (milliseconds, run) => {
    const clock = setTimeout(run, milliseconds);
    return () => clearTimeout(clock);
  },
};

const EMPTY: DoorView = {
  kind: 'door',
  recent: undefined,
  copies: [],
  refused: [],
  failure: undefined,
  opening: false,
  now: '',
};
const NEW_NAME = 'my-scenario';
/** For whoever opens the folder in another editor: where the schema lies in the game's own folder of scenarios. */
const SCHEMA = '../scenario.schema.json';

export const openWorkshop = ({
  host,
  folderOf,
  copies,
  clock = windowClock,
  now = () => new Date().toISOString(),
}: WorkshopParts): Workshop => {
  let door = EMPTY;
  let bench: OpenBench | undefined;
  let last: WorkshopView | undefined;
  let closed = false;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    last = undefined;
    for (const changed of listeners) changed();
  };
  const put = (next: Partial<DoorView>): void => {
    door = { ...door, ...next };
    tell();
  };
  const list = async (): Promise<void> => {
    const listed = await asked(() => host['workshop.list']({}));
    if (listed.ok) put({ recent: listed.value, now: now() });
    else put({ recent: [], failure: listed.failure.code, now: now() });
  };
  const open = async (
    wish: () => Promise<Outcome<Reply<'workshop.open'> extends Outcome<infer T> ? T : never>>,
  ): Promise<void> => {
    put({ opening: true, refused: [], failure: undefined });
    const answer = await asked(wish);
    // It may have been left while the host was still reading.
    if (closed) return void letGo(answer);
    put({ opening: false });
    if (!answer.ok) {
      const { code } = answer.failure;
      put({ failure: code === 'cancelled' ? undefined : code });
      return list();
    }
    const { opened, findings } = answer.value;
    if (opened === null) return put({ refused: folderFindings(findings) });
    bench = openBench({ host, opened, unread: findings, clock, changed: tell });
    return tell();
  };
  const letGo = async (answer: Reply<'workshop.open'>): Promise<void> => {
    const unseen = answer.ok ? answer.value.opened : null;
    if (unseen !== null) await asked(() => host['workshop.close']({ workshop: unseen.workshop, forget: false }));
  };
  const openWith = (wish: Request<'workshop.open'>): void => void open(() => host['workshop.open'](wish));
  const copy = async (scenario: string): Promise<void> => {
    const folder = await folderOf(scenario).catch(() => undefined);
    if (folder === undefined) return put({ failure: 'gone' });
    const { files, pictures } = folder;
    return open(() =>
      host['workshop.open']({
        name: door.copies.find(({ id }) => id === scenario)?.title ?? scenario,
        files,
        pictures,
      }),
    );
  };
  const remove = async (workshop: string): Promise<void> => {
    const removed = await asked(() => host['workshop.close']({ workshop, forget: true }));
    put({ failure: removed.ok ? undefined : removed.failure.code });
    await list();
  };
  const backToDoor = async (): Promise<void> => {
    const left = bench;
    if (left === undefined || !(await left.leave()) || bench !== left) return;
    bench = undefined;
    tell();
    await left.close();
    await list();
  };
  const playFrom = (goal: string, language: string): Playing | undefined => {
    const now = bench?.state();
    const decisions = now?.explored?.report.reached[goal];
    const scenario = now?.sound?.scenario;
    const playing =
      decisions === undefined || scenario === undefined
        ? undefined
        : previewOf(scenario, scenario.texts['title'] ?? now!.name, language, decisions);
    if (playing === undefined) bench?.send({ kind: 'noWay', goal });
    return playing && { ...playing, pictures: picturesOf(playing.scenario, now!.pictures) };
  };
  void list();
  void copies().then(
    (found) => put({ copies: found }),
    () => undefined,
  );
  return {
    view: () => {
      const now = bench?.state();
      return (last ??= now === undefined ? door : benchView(now));
    },
    playFrom,
    playAgain: ({ scenario, name, keeper, pictures }, at) => {
      const again = previewAgain(scenario, name, keeper.text(), at);
      return again && { ...again, ...(pictures && { pictures }) };
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    send: (intent) => {
      switch (intent.kind) {
        case 'open':
          return openWith({ from: intent.from });
        case 'openAgain':
          return openWith({ workshop: intent.workshop });
        case 'begin':
          return openWith({ name: NEW_NAME, files: starterFiles(SCHEMA) });
        case 'copy':
          return void copy(intent.scenario);
        case 'remove':
          return void remove(intent.workshop);
        case 'door':
          return void backToDoor();
        default:
          return bench?.send(intent);
      }
    },
    keepNow: () => bench?.keepNow() ?? true,
    leave: async () => bench?.leave() ?? true,
    close: async () => {
      closed = true;
      const left = bench;
      bench = undefined;
      await left?.close();
    },
  };
};
