import {
  type Session,
  endOf,
  makeHeader,
  makeLine,
  readSession,
  writeHeader,
} from '../../../game/core/session/session.ts';

/** The first line of a session; the alias tells them apart. */
export const headerLine = (alias = 'quiet-heron-42'): string =>
  writeHeader(
    makeHeader({
      engine: '1',
      scenario: 'locked-containers',
      contentHash: 'c'.repeat(64),
      seed: 7,
      alias,
      language: 'nl',
    }),
  );

export const sessionIn = (text: string): Session => {
  const read = readSession(text);
  if (!read.ok) throw new Error(read.problem.code);
  return read.session;
};

/** The next line of a session, with a text of the player's own where one is given. */
export const nextLine = (text: string, decision: string, justification?: string) =>
  makeLine(endOf(sessionIn(text)), {
    decision,
    ...(justification === undefined
      ? {}
      : { texts: [{ kind: 'justification' as const, content: justification, salt: 'saltsalt' }] }),
  });

/** A session with these decisions. */
export const sessionWith = (...decisions: readonly string[]): string =>
  decisions.reduce((text, decision) => text + nextLine(text, decision).written, headerLine());
