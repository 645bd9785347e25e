import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './tokens.css';
import './ui.css';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { ProjectorIntent, ProjectorView, RoomIntent, RoomView } from './room/room-view.ts';
import type { DataSheetIntent } from './data-sheet/data-sheet-view.ts';
import type { DebriefIntent, DebriefView } from './debrief/debrief-view.ts';
import { PictureBytes } from './controls/own-picture.tsx';
import { loadedLater } from './loaded-later.tsx';
import { Play } from './play/play.tsx';
import type { PlayIntent, PlayView } from './play/play-view.ts';
import { Briefing } from './screens/briefing/briefing.tsx';
import { Home } from './screens/home/home.tsx';
import { Library } from './screens/library/library.tsx';
import { SettingsSheet } from './screens/settings/settings-sheet.tsx';
import type { SettingsIntent, SettingsSheet as SheetOf } from './screens/settings/settings-view.ts';
import type {
  BriefingIntent,
  BriefingScreen,
  HomeIntent,
  HomeView,
  LibraryIntent,
  LibraryView,
  Notice as NoticeOf,
  Trouble as TroubleOf,
  Waiting as WaitingFor,
  WaitingIntent,
} from './screens/views.ts';
import { Trouble } from './screens/waiting/trouble.tsx';
import { Waiting } from './screens/waiting/waiting.tsx';
import type { Settings } from './settings.ts';
import type { WorkshopIntent, WorkshopView } from './workshop/workshop-view.ts';
import { sayIn, TextContext } from './text/text.ts';

export type * from './data-sheet/data-sheet-view.ts';
export type * from './debrief/debrief-view.ts';
export type * from './play/play-view.ts';
export type { XapiVersion } from './records/statements-view.ts';
export type * from './room/room-view.ts';
export { PreviewFrame } from './preview/preview.tsx';
export type * from './preview/preview-view.ts';
export { toGo, type RecordsIntent, type RecordsView } from './records/records-view.ts';
export type { Sending, StatementsIntent } from './records/statements-view.ts';
export type * from './screens/settings/settings-view.ts';
export type * from './screens/views.ts';
export { loadReceipt } from './screens/notice.tsx';
export type * from './workshop/workshop-view.ts';
export { sayIn } from './text/text.ts';
export { LANGUAGES, type Language, type Settings } from './settings.ts';

/** All that can fill the window, with the values it shows. */
export type Screen =
  | { readonly kind: 'loading'; readonly waiting: WaitingFor }
  | { readonly kind: 'failed'; readonly trouble: TroubleOf }
  | { readonly kind: 'home'; readonly home: HomeView }
  | { readonly kind: 'library'; readonly library: LibraryView }
  | { readonly kind: 'briefing'; readonly briefing: BriefingScreen }
  /** `board` is the board as the app mounted it. */
  | {
      readonly kind: 'play';
      readonly play: PlayView;
      readonly board: ReactNode;
      readonly notice: NoticeOf | undefined;
      /** A look at a scenario from the Workshop: nothing of it is kept. */
      readonly preview: boolean;
    }
  | { readonly kind: 'debrief'; readonly view: DebriefView }
  | { readonly kind: 'workshop'; readonly workshop: WorkshopView }
  | { readonly kind: 'room'; readonly room: RoomView };

export type UiProps = {
  readonly screen: Screen;
  readonly settings: Settings;
  /** The bytes of pictures that scenarios brought along, by their hash. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly onSettings: (settings: Settings) => void;
  /** The settings lie over the screen while this is there. */
  readonly sheet: SheetOf | undefined;
  readonly onHome: (intent: HomeIntent) => void;
  readonly onLibrary: (intent: LibraryIntent) => void;
  readonly onBriefing: (intent: BriefingIntent) => void;
  readonly onPlay: (intent: PlayIntent) => void;
  readonly onDebrief: (intent: DebriefIntent) => void;
  readonly onWorkshop: (intent: WorkshopIntent) => void;
  readonly onRoom: (intent: RoomIntent) => void;
  /** While loading, and where something failed. */
  readonly onWaiting: (intent: WaitingIntent) => void;
  readonly onSheet: (intent: SettingsIntent) => void;
  /** The page that says what is kept lies over everything else. */
  readonly dataSheet?: boolean;
  readonly onDataSheet?: (intent: DataSheetIntent) => void;
};

/** Nobody needs it before the first decision. */
const debrief = loadedLater(async () => (await import('./debrief/debrief.tsx')).Debrief);
export const loadDebrief = debrief.load;

/** Only authors need it. */
const workshop = loadedLater(async () => (await import('./workshop/workshop.tsx')).Workshop);
export const loadWorkshop = workshop.load;

/** Only who leads a debrief needs it. */
const room = loadedLater(async () => (await import('./room/room.tsx')).Room);
export const loadRoom = room.load;

/** And the second window that shows it to everybody. */
const projector = loadedLater(async () => (await import('./room/projector.tsx')).Projector);
export const loadProjector = projector.load;

/** Whoever wants to know what is kept. */
const dataSheet = loadedLater(async () => (await import('./data-sheet/data-sheet.tsx')).DataSheet);
export const loadDataSheet = dataSheet.load;

/** Shown in the settings once it is there. */
export { loadRecordStore } from './screens/settings/store-part.tsx';

const Shown = ({ screen, ...on }: UiProps): ReactElement => {
  switch (screen.kind) {
    case 'loading':
      return <Waiting waiting={screen.waiting} onIntent={on.onWaiting} />;
    case 'failed':
      return <Trouble trouble={screen.trouble} onIntent={on.onWaiting} />;
    case 'home':
      return <Home view={screen.home} onIntent={on.onHome} />;
    case 'library':
      return <Library view={screen.library} theme={on.settings.theme} onIntent={on.onLibrary} />;
    case 'briefing':
      return <Briefing view={screen.briefing} onIntent={on.onBriefing} />;
    case 'play':
      return (
        <Play
          view={screen.play}
          board={screen.board}
          theme={on.settings.theme}
          notice={screen.notice}
          preview={screen.preview}
          onIntent={on.onPlay}
        />
      );
    case 'debrief':
      return <debrief.Shown view={screen.view} theme={on.settings.theme} onIntent={on.onDebrief} />;
    case 'workshop':
      return <workshop.Shown view={screen.workshop} theme={on.settings.theme} onIntent={on.onWorkshop} />;
    case 'room':
      return <room.Shown view={screen.room} onIntent={on.onRoom} />;
  }
};

/** The window's front door: a screen goes in as plain values, what the person did comes out through the callbacks. */
export const Ui = (props: UiProps): ReactElement => {
  const { sheet, settings, pictures, onSettings, onSheet } = props;
  const say = useMemo(() => sayIn(settings.language), [settings.language]);
  return (
    <TextContext value={say}>
      <PictureBytes value={pictures}>
        <div className="window">
          <Shown {...props} />
        </div>
      </PictureBytes>
      {sheet && <SettingsSheet sheet={sheet} settings={settings} onSettings={onSettings} onIntent={onSheet} />}
      {props.dataSheet === true && <dataSheet.Shown onIntent={(intent) => props.onDataSheet?.(intent)} />}
    </TextContext>
  );
};

/** The projector's window: one picture, in the language of the room. */
export const ProjectorPage = ({
  view,
  onIntent,
}: {
  readonly view: ProjectorView;
  readonly onIntent: (intent: ProjectorIntent) => void;
}): ReactElement => (
  <TextContext value={sayIn(view.language)}>
    <projector.Shown view={view} onIntent={onIntent} />
  </TextContext>
);
