/** Follows a folder that somebody is writing: each save becomes the game that is on the screen, at the same place. */
import { type ActorRefFrom, createActor } from 'xstate';
import { MAIN_FILE } from '../../../core/file-names.ts';
import { type Scenario, hasErrors } from '../../../core/scenario/scenario.ts';
import { aliasOf, writeSession } from '../../../core/session/session.ts';
import { lookAt, refusalWords } from '../../../core/view/view.ts';
import { type PreviewNews, hearPreview, noReports, openKeeper, passingHost } from '../../host/host.ts';
import type { PreviewStrip, Shortcoming } from '../../ui/ui.tsx';
import { appMachine } from '../app-machine.ts';
import type { Playing } from '../opening.ts';
import { openPlay } from '../play/play.ts';
import { openServices } from '../services.ts';
import { PATIENCE_MS, openReader } from '../reader.ts';
import type { Shelf } from '../shelf.ts';
import { VERSION } from '../version.ts';
import { type Doing, type Place, placeIn } from './place.ts';

type AppActor = ActorRefFrom<ReturnType<typeof appMachine>>;

export type PreviewState = {
  /** The game; undefined until the folder could be played for the first time. */
  readonly actor: AppActor | undefined;
  /** What is wrong with the folder as it is; the game waits. Undefined while it can be played. */
  readonly findings: readonly Shortcoming[] | undefined;
  readonly strip: PreviewStrip;
};

export type Preview = {
  readonly state: () => PreviewState;
  readonly subscribe: (changed: () => void) => () => void;
  /** From where the command began, whatever was decided since. */
  readonly again: () => void;
};

const SESSION = 'preview';
const SECONDS = 1_000;

/** Begins to listen. Called once, by the page. */
export const startPreview = (): Preview => {
  const listeners = new Set<() => void>();
  const reader = openReader();
  let state: PreviewState = { actor: undefined, findings: undefined, strip: { folder: '', kind: 'waiting' } };
  let news: PreviewNews | undefined;
  let shelf: Shelf = [];
  let playing: Playing | undefined;
  /** All that was decided before a change cut it short: it comes back when the change is taken back. */
  let wanted: Doing | undefined;
  const host = passingHost(() => (news === undefined ? [] : [news.folder]));
  const show = (next: Partial<PreviewState>): void => {
    state = { ...state, ...next };
    for (const changed of listeners) changed();
  };
  const take = (scenario: Scenario, from: PreviewNews, doing: Doing): void => {
    const made = placeIn(scenario, wordsOf(from, scenario), doing);
    const before = playing;
    wanted = made.stop === undefined ? undefined : doing;
    playing = playingAt(scenario, made, host);
    show({ actor: state.actor ?? newActor(), findings: undefined, strip: stripOf(from, made) });
    state.actor!.send({ type: 'swap', playing, shelf });
    void before?.play.close();
  };
  const newActor = (): AppActor => {
    const base = openServices(host, noReports);
    const services = {
      ...base,
      boot: async () => ({ ...(await base.boot()), resumed: { session: SESSION, name: SESSION } }),
      shelf: async () => shelf,
      open: async (...given: Parameters<typeof base.open>) =>
        given[0].kind === 'continue' && given[0].session === SESSION
          ? { ok: true as const, playing: playing! }
          : base.open(...given),
    };
    return createActor(appMachine(services)).start();
  };
  const doingNow = (from: PreviewNews): Doing =>
    doingOf(state.actor?.getSnapshot().context.playing ?? playing, wanted) ?? beginning(from);

  const hear = async (latest: PreviewNews): Promise<void> => {
    news = latest;
    const reading = await reader.read({
      files: latest.folder.files,
      pictures: latest.folder.pictures,
      patience: PATIENCE_MS.imported,
    });
    // A later save has come meanwhile.
    if (news !== latest) return;
    shelf = [{ folder: latest.folder, reading }];
    const { scenario, findings } = readOf(shelf);
    if (scenario === undefined) show({ findings, strip: { folder: latest.folder.id, kind: 'broken' } });
    else take(scenario, latest, doingNow(latest));
  };

  hearPreview((what) => {
    if (what.kind === 'news') void hear(what.news);
    else if (state.strip.kind !== 'silent') show({ strip: { folder: state.strip.folder, kind: 'silent' } });
  });
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    again: () => {
      const { scenario } = readOf(shelf);
      if (news !== undefined && scenario !== undefined) take(scenario, news, beginning(news));
    },
  };
};

const beginning = ({ begin }: PreviewNews): Doing => ({ decided: begin, scene: undefined, focus: undefined });

/** What is on the screen; what was cut off belongs to it as long as nothing new was decided. */
const doingOf = (playing: Playing | undefined, wanted: Doing | undefined): Doing | undefined => {
  if (playing === undefined) return undefined;
  const { desk, scene, focus } = playing.play.state().table;
  const { decided } = desk;
  const cutOff = wanted !== undefined && decided.every((line, n) => wanted.decided[n] === line);
  return cutOff ? wanted : { decided, scene, focus };
};

const readOf = (shelf: Shelf): { readonly scenario?: Scenario; readonly findings: readonly Shortcoming[] } => {
  const [only] = shelf;
  if (only === undefined) return { findings: [] };
  const { folder, reading } = only;
  if (reading.kind === 'tooLong') {
    return {
      findings: [{ file: MAIN_FILE, line: 1, severity: 'error', message: { key: 'finding.too-long' } }],
    };
  }
  const findings = [...folder.findings, ...reading.read.findings];
  return reading.read.ok && !hasErrors(folder.findings as never)
    ? { scenario: reading.read.scenario, findings }
    : { findings };
};

const wordsOf = ({ folder, seed }: PreviewNews, { language }: Scenario) => ({
  engine: VERSION,
  scenario: folder.id,
  seed,
  alias: aliasOf(seed),
  language,
});

const playingAt = (
  scenario: Scenario,
  { header, lines, table }: Place,
  host: Parameters<typeof openKeeper>[0],
): Playing => {
  const keeper = openKeeper(host, { text: writeSession({ header, lines, texts: [] }), name: SESSION });
  const play = openPlay({
    header,
    lines,
    keeper,
    desk: table.desk,
    table,
    seconds: () => performance.now() / SECONDS,
    salt: () => crypto.randomUUID(),
  });
  return { scenario, keeper, name: SESSION, language: header.language, unkept: false, play };
};

const stripOf = ({ folder, note }: PreviewNews, { stop, table }: Place): PreviewStrip => {
  if (stop === undefined) return { folder: folder.id, kind: 'following', note };
  const { game } = table.desk;
  const why = stop.refusal && refusalWords(lookAt(game, game.scenario.language), stop.refusal);
  return { folder: folder.id, kind: 'stopped', line: stop.line, why };
};
