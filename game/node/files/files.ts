/** The front door of everything that touches files. */
export { folderStore } from './folder-store.ts';
export { readScenarioFolder } from './scenario-folder.ts';
export type { ScenarioFolder } from './scenario-folder.ts';
export { createSessionFile, openSessionFile, readSessionFile } from './session-file.ts';
export type { Opened, SessionFile } from './session-file.ts';
export { writeSafely } from './write-safely.ts';
