import { type ReactElement, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type ActorRefFrom, createActor } from 'xstate';
import type { BoardOptions } from '../board/board.ts';
import { type Screen, Ui, type UiProps } from '../ui/ui.tsx';
import type { AppContext } from './app-context.ts';
import { appMachine } from './app-machine.ts';
import { BoardPlace } from './board-place.tsx';
import { type Host, openHost } from '../host/host.ts';
import { intentsOf } from './intents.ts';
import type { Playing } from './opening.ts';
import { playView } from './play/play-view.ts';
import { screenOf } from './screen-of.ts';
import { settingsSheet } from './screens.ts';
import { openServices } from './services.ts';
import { picturesOn } from './shelf.ts';
import { apply, firstSettings } from './settings.ts';
import { sendingOf } from './records/sending-view.ts';
import { useRecords } from './records/use-records.ts';
import { rememberUnderWay } from './under-way.ts';
import { storyLanguage } from './story-language.ts';
import { type Voice, openVoice } from './voice.ts';
import { startPackager } from './worker-address.ts';
import { useDataSheet } from './use-data-sheet.ts';
import { useWorth } from './worth/use-worth.ts';

type AppActor = ActorRefFrom<ReturnType<typeof appMachine>>;
export type Started = {
  readonly actor: AppActor;
  readonly voice: Voice;
  /** Undefined in a preview, whose games leave nowhere. */
  readonly host?: Host;
};

/** Opens the host and starts the machine that says which screen is shown. Called once, by the entry file. */
export const startApp = (): Started => {
  const host = openHost(startPackager);
  return { actor: createActor(appMachine(openServices(host))).start(), voice: openVoice(), host };
};

const useSnapshot = (actor: AppActor) =>
  useSyncExternalStore(
    (changed) => {
      const subscription = actor.subscribe(changed);
      return () => subscription.unsubscribe();
    },
    () => actor.getSnapshot(),
  );

const NO_PICTURES: ReadonlyMap<string, Uint8Array> = new Map();
const NOTHING = { subscribe: () => () => undefined, state: () => undefined };

/** What was done on the board, as the intent of the game that it is. */
const onBoard =
  (onPlay: UiProps['onPlay']): BoardOptions['onIntent'] =>
  (intent) =>
    onPlay(intent.kind === 'count' ? { kind: 'count', all: false } : intent);

/** The debrief as it stands, with what is written in it; measured anew when the language is another one. */
const useDebrief = (actor: AppActor, context: AppContext | undefined, language: string | undefined) => {
  const lookBack = context?.lookBack;
  const text = context?.playing?.keeper.text();
  const spoken = lookBack?.debrief.language;
  useEffect(() => {
    if (spoken !== undefined && language !== undefined && spoken !== language) actor.send({ type: 'lookBack' });
  }, [actor, spoken, language]);
  return useMemo(() => (text === undefined ? undefined : lookBack?.rewritten(text)), [lookBack, text]);
};

/** The Workshop as it stands while it is on the screen. */
const useWorkshop = (workshop: AppContext['workshop']) =>
  useSyncExternalStore(workshop?.subscribe ?? NOTHING.subscribe, workshop?.view ?? NOTHING.state);

/** The debrief room as it stands while it is on the screen. */
const useRoom = (room: AppContext['room']) =>
  useSyncExternalStore(room?.subscribe ?? NOTHING.subscribe, room?.view ?? NOTHING.state);

/** The game's state while one is under way. */
const usePlay = (playing: Playing | undefined) => {
  const { subscribe, state } = playing?.play ?? NOTHING;
  return useSyncExternalStore(subscribe, state);
};

/** Whoever closes the window while something is not kept is asked first; what can still be kept is kept meanwhile. */
const useUnsafe = (workshop: AppContext['workshop'], gameUnsafe: boolean): void => {
  useEffect(() => {
    if (!gameUnsafe && workshop === undefined) return undefined;
    const keep = (): boolean => workshop?.keepNow() ?? true;
    const stay = (event: BeforeUnloadEvent): void => {
      const kept = keep();
      if (gameUnsafe || !kept) event.preventDefault();
    };
    addEventListener('beforeunload', stay);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('beforeunload', stay);
      removeEventListener('pagehide', keep);
    };
  }, [workshop, gameUnsafe]);
};

/** Where machine and screens meet: state goes in as values, what the person did comes back as intents. */
export const App = ({ actor, voice, host }: Started): ReactElement => {
  const snapshot = useSnapshot(actor);
  const { context } = snapshot;
  const settings = useMemo(() => context.settings ?? firstSettings(), [context.settings]);
  const { screen: at, sheet } = snapshot.value;
  const lookingBack = at === 'lookingBack' || at === 'measuring';
  const onDesktop = context.about?.edition === 'desktop';
  const looked = sheet === 'open' || (lookingBack && onDesktop);
  const records = useRecords(onDesktop ? host : undefined, looked, context.notice);
  const failed = useCallback(
    (detail: string) => actor.send({ type: 'noticed', notice: { kind: 'failed', code: 'failed', detail } }),
    [actor],
  );
  const dataSheet = useDataSheet(failed);
  const { show: showDataSheet, hide: hideDataSheet } = dataSheet;
  const intents = useMemo(
    () =>
      intentsOf({
        context: () => actor.getSnapshot().context,
        settings: () => actor.getSnapshot().context.settings ?? firstSettings(),
        send: (event) => actor.send(event),
        trySound: () => voice.play('bell'),
        records: records.send,
        showDataSheet,
        hideDataSheet,
      }),
    [actor, voice, records.send, showDataSheet, hideDataSheet],
  );
  useEffect(() => {
    apply(settings);
    voice.set(settings);
  }, [settings, voice]);

  const playing = lookingBack || at === 'playing' ? context.playing : undefined;
  const state = usePlay(playing);
  const workshop = useWorkshop(at === 'workshop' ? context.workshop : undefined);
  const room = useRoom(at === 'room' ? context.room : undefined);
  const story = playing && storyLanguage(playing, settings.language);
  const debrief = useDebrief(actor, lookingBack ? context : undefined, story);
  const worth = useWorth(lookingBack ? context.lookBack : undefined);
  useEffect(() => voice.hear(state), [state, voice]);
  // The host names a new session once it is kept.
  const session = playing?.keeper.session();
  const name = playing?.name;
  useEffect(() => {
    if (session !== undefined && name !== undefined) rememberUnderWay({ session, name });
    // Nor is another one come back to while this one has no handle yet.
    else if (playing !== undefined || at === 'home') rememberUnderWay(undefined);
  }, [session, name, playing, at]);
  // A talk that is led has its place and its timer in this window alone.
  useUnsafe(context.workshop, state?.keeping.kind === 'notKept' || room?.kind === 'leading');
  const view = useMemo(
    () => (state && story !== undefined && !lookingBack ? playView(state, story) : undefined),
    [state, lookingBack, story],
  );

  const { shelf } = context;
  const onShelf = useMemo(() => (shelf === undefined ? NO_PICTURES : picturesOn(shelf)), [shelf]);
  const own = context.playing?.pictures;
  const pictures = useMemo(() => (own === undefined ? onShelf : new Map([...onShelf, ...own])), [onShelf, own]);

  const screen = ((): Screen => {
    if (state && debrief) {
      const sending = playing?.unkept ? undefined : sendingOf(records.view, debrief.sameContent);
      const { keeping } = state;
      return {
        kind: 'debrief',
        view: { debrief, worth, keeping, notice: context.notice, sending, mayKeepPdf: onDesktop },
      };
    }
    if (workshop) return { kind: 'workshop', workshop };
    if (room) return { kind: 'room', room };
    if (view === undefined) return screenOf(snapshot, settings.language);
    const board = <BoardPlace view={view} settings={settings} onIntent={onBoard(intents.onPlay)} />;
    const preview = context.workshop !== undefined;
    return { kind: 'play', play: view, notice: context.notice, board, preview };
  })();
  return (
    <Ui
      screen={screen}
      settings={settings}
      pictures={pictures}
      dataSheet={dataSheet.open}
      sheet={sheet === 'open' ? settingsSheet(context, records.view) : undefined}
      {...intents}
    />
  );
};
