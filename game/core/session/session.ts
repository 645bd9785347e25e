/** The front door of the session log: write it, read it, replay it, fork it, keep it. */
export { aliasOf } from './alias.ts';
export { sessionsInArchive } from './archived.ts';
export type { Archived } from './archived.ts';
export { fork, writeSession } from './fork.ts';
export { gathered, judged, liesBeside, sessionKey } from './gathered.ts';
export type { Gathered, Judged, RefusalCode, Refused, SessionFileBrought, Usable } from './gathered.ts';
export { FOLDER_NAME, headerHash, makeHeader, writeHeader } from './header.ts';
export type { Header, HeaderParts } from './header.ts';
export { makeLine } from './line.ts';
export type { ChainEnd, Line, LineParts, Made } from './line.ts';
export { nameUuid } from './name-uuid.ts';
export type { FreeText, Notes, TextKind, TextLine } from './notes.ts';
export { LARGEST_SESSION, endOf, hindrance, readSession } from './read-session.ts';
export type { Problem, ProblemCode, ReadSession, Session } from './read-session.ts';
export { replay, unknownDraw } from './replay.ts';
export type { Replay } from './replay.ts';
export { SESSION_NAME, notStored, stored } from './store.ts';
export type { StoreFailure, Stored } from './store.ts';
