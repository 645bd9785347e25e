/** The front door of everything that touches files. */
export { removeSessions } from './remove-session.ts';
export { readScenarioFolder } from './scenario-folder.ts';
export type { ScenarioFolder } from './scenario-folder.ts';
export { scenarioLibrary } from './scenario-library.ts';
export type { ScenarioLibrary } from './scenario-library.ts';
export { sessionDesk } from './session-desk.ts';
export type { SessionDesk } from './session-desk.ts';
export { createSessionFile, openSessionFile, readSessionFile } from './session-file.ts';
export type { Opened } from './session-file.ts';
export { listSessions } from './session-list.ts';
export { bringIn, leaving, leavingSessions, writeAllInto, writeOut } from './session-transfer.ts';
export type { SessionFile } from './session-writer.ts';
export { settingsFile } from './settings-file.ts';
export type { SettingsFile } from './settings-file.ts';
export { writeSafely } from './write-safely.ts';
