/** What was done on a screen, as an event of the app machine or an intent of the game under way. */
import type { UiProps } from '../ui/ui.tsx';
import { LANGUAGES, type RecordsIntent, type Settings } from '../ui/ui.tsx';
import type { AppContext, AppEvent } from './app-context.ts';

/** Where the intents go. `context` is read when something is done, not before. */
export type Ways = {
  readonly context: () => AppContext;
  readonly settings: () => Settings;
  readonly send: (event: AppEvent) => void;
  readonly trySound: () => void;
  readonly records: (intent: RecordsIntent) => void;
  /** The page that says what is kept. */
  readonly showDataSheet: () => void;
  readonly hideDataSheet: () => void;
};

type Intents = Pick<
  UiProps,
  | 'onHome'
  | 'onLibrary'
  | 'onWorkshop'
  | 'onRoom'
  | 'onBriefing'
  | 'onPlay'
  | 'onDebrief'
  | 'onWaiting'
  | 'onSheet'
  | 'onDataSheet'
  | 'onSettings'
>;

export const intentsOf = (ways: Ways): Intents => ({
  onSettings: (settings) => ways.send({ type: 'settings', settings }),
  ...aroundHome(ways),
  ...aroundPlay(ways),
  onDebrief: lookingBack(ways),
  onWorkshop: inWorkshop(ways),
  onRoom: inRoom(ways),
  onDataSheet: (intent) => (intent.kind === 'print' ? print() : ways.hideDataSheet()),
});

const nameOf = (context: AppContext, session: string): string =>
  context.sessions.rows.find((row) => row.session === session)?.name ?? session;

const aroundHome = ({ context, settings, send }: Ways): Pick<Intents, 'onHome' | 'onLibrary' | 'onBriefing'> => ({
  onHome: (intent) => {
    switch (intent.kind) {
      case 'library':
        return send({ type: 'library' });
      case 'workshop':
        return send({ type: 'workshop' });
      case 'room':
        return send({ type: 'room' });
      case 'settings':
        return send({ type: 'openSettings' });
      case 'putNoticeAway':
        return send({ type: 'putNoticeAway' });
      case 'brief':
        return send({ type: 'brief', scenario: intent.scenario, language: settings().language });
      case 'continue':
        return send({ type: 'continue', session: intent.session, name: nameOf(context(), intent.session) });
      case 'lookBack':
        return send({ type: 'lookBack', session: intent.session, name: nameOf(context(), intent.session) });
      case 'importSessions':
        return send({ type: 'errand', errand: intent });
      case 'renameSession':
        return send({ type: 'errand', errand: intent });
      case 'exportSession':
        return send({ type: 'errand', errand: { kind: 'exportSessions', sessions: [intent.session] } });
      case 'saveReceipt':
        return send({ type: 'saveReceipt', text: intent.text });
      case 'removeSession':
        return send({ type: 'errand', errand: { ...intent, name: nameOf(context(), intent.session) } });
    }
  },
  onLibrary: (intent) => {
    switch (intent.kind) {
      case 'home':
        return send({ type: 'home' });
      case 'settings':
        return send({ type: 'openSettings' });
      case 'putNoticeAway':
        return send({ type: 'putNoticeAway' });
      case 'brief':
        return send({ type: 'brief', scenario: intent.scenario, language: settings().language });
      case 'importScenario':
        return send({ type: 'errand', errand: intent });
      case 'again':
        return send({ type: 'errand', errand: { kind: 'readAgain' } });
      case 'removeScenario':
        return send({ type: 'errand', errand: { ...intent, name: intent.scenario } });
    }
  },
  onBriefing: (intent) => {
    switch (intent.kind) {
      case 'library':
        return send({ type: 'library' });
      case 'settings':
        return send({ type: 'openSettings' });
      case 'begin':
        // Whoever knows the game knows it when they come back, too; but where nothing is to be kept, that is not either.
        if (intent.beginning.skipLessons && !settings().skipLessons && !intent.beginning.practice)
          send({ type: 'settings', settings: { ...settings(), skipLessons: true } });
        return send({ type: 'begin', beginning: intent.beginning });
      case 'storyLanguage': {
        // A language that the window speaks too is taken for both.
        const spoken = LANGUAGES.find((one) => one === intent.language);
        if (spoken !== undefined) send({ type: 'settings', settings: { ...settings(), language: spoken } });
        return send({ type: 'storyLanguage', language: intent.language });
      }
    }
  },
});

const aroundPlay = ({
  context,
  settings,
  send,
  trySound,
  records,
  showDataSheet,
}: Ways): Pick<Intents, 'onPlay' | 'onWaiting' | 'onSheet'> => ({
  onPlay: (intent) => {
    const { playing } = context();
    if (playing === undefined) return;
    switch (intent.kind) {
      case 'leave':
        return send({ type: 'leave' });
      case 'lookBack':
        return send({ type: 'lookBack' });
      case 'settings':
        return send({ type: 'openSettings' });
      case 'export':
        return send({
          type: 'errand',
          errand: { kind: 'exportText', text: playing.keeper.text(), name: playing.name },
        });
      case 'skipLessons':
        if (!playing.unkept) send({ type: 'settings', settings: { ...settings(), skipLessons: true } });
        return void playing.play.send(intent);
      case 'putNoticeAway':
        return send({ type: 'putNoticeAway' });
      default:
        return void playing.play.send(intent);
    }
  },
  onWaiting: (intent) => {
    switch (intent.kind) {
      case 'again':
        return send({ type: 'again' });
      case 'cancel':
      case 'home':
        return send({ type: 'home' });
      case 'exportSession':
        return send({ type: 'errand', errand: { kind: 'exportSessions', sessions: [intent.session] } });
    }
  },
  onSheet: (intent) => {
    switch (intent.kind) {
      case 'close':
        return send({ type: 'closeSettings' });
      case 'trySound':
        return trySound();
      case 'saveReceipt':
        return send({ type: 'saveReceipt', text: intent.text });
      case 'records':
        return records(intent.intent);
      case 'dataSheet':
        return showDataSheet();
      case 'exportAll': {
        const sessions = context().sessions.rows.map(({ session }) => session);
        if (sessions.length > 0) send({ type: 'errand', errand: { kind: 'exportSessions', sessions } });
        return undefined;
      }
      case 'removeAll':
        return send({ type: 'errand', errand: { kind: 'removeAll' } });
    }
  },
});

const lookingBack =
  ({ context, send }: Ways): Intents['onDebrief'] =>
  (intent) => {
    const { playing } = context();
    if (playing === undefined) return undefined;
    switch (intent.kind) {
      case 'note':
        return void playing.play.note(intent);
      case 'tryAgain': {
        const again = context().workshop?.playAgain(playing, intent.n - 1);
        return again === undefined
          ? send({ type: 'tryAgain', n: intent.n })
          : send({ type: 'preview', playing: again });
      }
      case 'worth':
        return context().lookBack?.worth[intent.wish]();
      case 'back':
        return send({ type: 'backToGame' });
      case 'home':
        return send({ type: 'leave' });
      case 'settings':
        return send({ type: 'openSettings' });
      case 'export':
        return send({
          type: 'errand',
          errand: { kind: 'exportText', text: playing.keeper.text(), name: playing.name },
        });
      case 'print':
        return print();
      case 'pdf':
        return send({ type: 'errand', errand: { kind: 'pdf', name: playing.name } });
      case 'sendStatements':
      case 'saveStatements': {
        const { scenario, keeper, name } = playing;
        return send({ type: 'errand', errand: { ...intent, scenario, text: keeper.text(), name } });
      }
      case 'putNoticeAway':
        return send({ type: 'putNoticeAway' });
    }
  };

const inWorkshop =
  ({ context, settings, send }: Ways): Intents['onWorkshop'] =>
  (intent) => {
    const { workshop } = context();
    switch (intent.kind) {
      case 'home':
        return void workshop?.leave().then((may) => may && send({ type: 'home' }));
      case 'settings':
        return send({ type: 'openSettings' });
      case 'playFrom': {
        const playing = workshop?.playFrom(intent.goal, settings().language);
        return playing && send({ type: 'preview', playing });
      }
      default:
        return workshop?.send(intent);
    }
  };

const inRoom =
  ({ context, send, showDataSheet }: Ways): Intents['onRoom'] =>
  (intent) => {
    switch (intent.kind) {
      case 'home':
        return send({ type: 'home' });
      case 'settings':
        return send({ type: 'openSettings' });
      case 'dataSheet':
        return showDataSheet();
      default:
        return context().room?.send(intent);
    }
  };
