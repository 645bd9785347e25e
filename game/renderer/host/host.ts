import type { Host } from '../../core/contract/contract.ts';
import { browserHost } from './browser.ts';
import { desktopHost } from './desktop.ts';

export type {
  BroughtSessions,
  Failure,
  FailureCode,
  Host,
  KeptSettings,
  SavedKind,
  OpenedSession,
  OpenedWorkshop,
  Outcome,
  Reply,
  Request,
  ScenarioFolder,
  SessionRow,
  WorkshopFile,
} from '../../core/contract/contract.ts';
export { LARGEST_SAVED, answered, failed } from '../../core/contract/contract.ts';
export { passingHost } from './passing.ts';
export { keptReports, noReports } from './kept/kept-reports.ts';
export type { KeptReports } from './kept/kept-reports.ts';
export { keptRooms } from './kept/kept-rooms.ts';
export type { KeptClass, KeptRooms } from './kept/kept-rooms.ts';
export { hearPreview } from './preview-wire.ts';
export type { News as PreviewNews } from './preview-wire.ts';
export { openKeeper } from './keeper.ts';
export { unkept } from './unkept.ts';
export type { Clock, Keeper, Keeping } from './keeper.ts';

/** The host of this window: the desktop's where a preload script put one, else the browser's own, which packs in a worker. */
export const openHost = (startPackager: () => Worker): Host => desktopHost() ?? browserHost(startPackager);
