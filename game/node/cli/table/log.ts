/** The session log of a game at the table: on disk where a file was named, else only in memory. */
import {
  type Session,
  type StoreFailure,
  endOf,
  makeHeader,
  makeLine,
  writeHeader,
} from '../../../core/session/session.ts';
import type { HeaderParts, Line, LineParts } from '../../../core/session/session.ts';
import { type SessionFile, createSessionFile } from '../../files/files.ts';

export type Log = {
  /** Adds a line; when it resolves, the line is safe, or there is a failure. A failed line is tried again with the next. */
  readonly add: (parts: LineParts) => Promise<void>;
  /** Why the last lines are not safe; undefined while everything is. */
  readonly failure: () => StoreFailure | undefined;
  readonly lines: () => readonly Line[];
  /** Where it is kept; undefined for a game that is not kept. */
  readonly path: () => string | undefined;
  readonly close: () => Promise<void>;
};

/** Goes on with a session; `file` is where it is kept, if it is. */
export const logOf = (session: Session, file: SessionFile | undefined): Log => {
  const lines = [...session.lines];
  let failure: StoreFailure | undefined;
  return {
    add: async (parts) => {
      const { line, written } = makeLine(endOf({ header: session.header, lines }), parts);
      lines.push(line);
      const kept = await file?.append(written);
      failure = kept === undefined || kept.ok ? undefined : kept.failure;
    },
    failure: () => failure,
    lines: () => lines,
    path: () => file?.path(),
    close: async () => file?.close(),
  };
};

export type Begun = { readonly ok: true; readonly log: Log } | { readonly ok: false; readonly failure: StoreFailure };

/** Begins a session, in a file where one is named. */
export const beginLog = async (parts: HeaderParts, path: string | undefined): Promise<Begun> => {
  const header = makeHeader(parts);
  const session: Session = { header, lines: [], texts: [] };
  if (path === undefined) return { ok: true, log: logOf(session, undefined) };
  const file = await createSessionFile(path, writeHeader(header));
  return file.ok ? { ok: true, log: logOf(session, file.value) } : file;
};
