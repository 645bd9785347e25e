/** The Workshop: its door, where a scenario is opened or begun, and the bench on which one lies. Kept while a game is looked at. */
import { starterFiles } from '../../../core/authoring/starter/starter.ts';
import type { Host, Outcome, Reply, Request } from '../../host/host.ts';
import type { DoorView, FindingView, WorkshopIntent, WorkshopView } from '../../ui/ui.tsx';
import type { Playing } from '../opening.ts';
import { type OpenBench, openBench } from './bench.ts';
import { benchView } from './bench-view.ts';
import { previewAgain, previewOf } from './preview.ts';
import type { Clock } from './saving.ts';

export type Workshop = {
  readonly view: () => WorkshopView;
  readonly subscribe: (changed: () => void) => () => void;
  readonly send: (intent: WorkshopIntent) => void;
  /** A game from something that exploring has reached; undefined, and said so, where there is none any more. */
  readonly playFrom: (goal: string, language: string) => Playing | undefined;
  /** The same once more, from after line `at` of a game that was looked at. */
  readonly playAgain: (playing: Playing, at: number) => Playing | undefined;
  readonly close: () => Promise<void>;
};

export type WorkshopParts = {
  readonly host: Host;
  readonly clock?: Clock;
  readonly now?: () => string;
  /** The texts of a scenario that came with the game. */
  readonly filesOf: (scenario: string) => Promise<Readonly<Record<string, string>> | undefined>;
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
  filesOf,
  copies,
  clock = windowClock,
  now = () => new Date().toISOString(),
}: WorkshopParts): Workshop => {
  let door = EMPTY;
  let bench: OpenBench | undefined;
  let last: WorkshopView | undefined;
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
    const listed = await host['workshop.list']({});
    if (listed.ok) put({ recent: listed.value, now: now() });
    else put({ recent: [], failure: listed.failure.code, now: now() });
  };
  const open = async (
    wish: () => Promise<Outcome<Reply<'workshop.open'> extends Outcome<infer T> ? T : never>>,
  ): Promise<void> => {
    put({ opening: true, refused: [], failure: undefined });
    const opened = await wish();
    if (!opened.ok) {
      const { code } = opened.failure;
      put({ opening: false, failure: code === 'cancelled' ? undefined : code });
      return void list();
    }
    const { opened: found, findings } = opened.value;
    if (found === null) return put({ opening: false, refused: findings.map(refusal) });
    bench = openBench({ host, opened: found, clock, changed: tell });
    return put({ opening: false });
  };
  const asked = (wish: Request<'workshop.open'>): void => void open(() => host['workshop.open'](wish));
  const copy = async (scenario: string): Promise<void> => {
    const files = await filesOf(scenario);
    if (files === undefined) return put({ failure: 'gone' });
    return open(() =>
      host['workshop.open']({ name: door.copies.find(({ id }) => id === scenario)?.title ?? scenario, files }),
    );
  };
  const backToDoor = async (): Promise<void> => {
    const left = bench;
    bench = undefined;
    tell();
    await left?.close();
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
    return playing;
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
    playAgain: ({ scenario, name, keeper }, at) => previewAgain(scenario, name, keeper.text(), at),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    send: (intent) => {
      switch (intent.kind) {
        case 'open':
          return asked({ from: intent.from });
        case 'openAgain':
          return asked({ workshop: intent.workshop });
        case 'begin':
          return asked({ name: NEW_NAME, files: starterFiles(SCHEMA) });
        case 'copy':
          return void copy(intent.scenario);
        case 'remove':
          return void host['workshop.remove']({ workshop: intent.workshop }).then(list);
        case 'door':
          return void backToDoor();
        default:
          return bench?.send(intent);
      }
    },
    close: async () => {
      const left = bench;
      bench = undefined;
      await left?.close();
    },
  };
};

const refusal = (
  { severity, ...found }: Reply<'scenarios.list'>[number]['findings'][number],
  at: number,
): FindingView => ({
  ...found,
  id: String(at),
  end: undefined,
  fix: undefined,
  severity: severity === 'error' ? 'mistake' : 'hint',
});
