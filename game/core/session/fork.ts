/** Try again from here: a new session that took over the beginning of another one and says so. */
import { canonicalJson } from '../scenario/canonical.ts';
import { headerHash, makeHeader, writeHeader } from './header.ts';
import { type Line, makeLine } from './line.ts';
import type { TextLine } from './notes.ts';
import { type Session, endOf } from './read-session.ts';

/**
 * A new session with the lines up to and including `at` (0 for none). It gets an alias of its own and its lines are
 * chained anew, since they hang on another header; decisions, notes and the texts still there are the same.
 */
export const fork = (session: Session, at: number, alias: string): Session => {
  const header = makeHeader({ ...session.header, alias, fork: { of: headerHash(session.header), at } });
  return session.lines
    .filter(({ n }) => n <= at)
    .reduce<Session>((made, line) => takeOver(made, line, textsOf(session, line)), { header, lines: [], texts: [] });
};

const textsOf = ({ texts }: Session, { n }: Line): readonly TextLine[] => texts.filter(({ text }) => text === n);

const takeOver = (made: Session, { decision, notes }: Line, texts: readonly TextLine[]): Session => {
  const parts = { ...(decision === undefined ? {} : { decision }), ...(notes === undefined ? {} : { notes }), texts };
  const next = makeLine(endOf(made), parts);
  return { header: made.header, lines: [...made.lines, next.line], texts: [...made.texts, ...next.texts] };
};

/** A whole session as the text of a file. */
export const writeSession = ({ header, lines, texts }: Session): string =>
  [writeHeader(header), ...lines.flatMap((line) => [line, ...textsOf({ header, lines, texts }, line)].map(asRow))].join(
    '',
  );

const asRow = (row: Line | TextLine): string => `${canonicalJson(row)}\n`;
