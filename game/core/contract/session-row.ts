/** What the list of sessions says about one of them; the same on every host. */
import { type Header, type Session, hindrance, readSession } from '../session/session.ts';
import { labelFrom } from './label.ts';
import type { SessionRow } from './session-messages.ts';

/** What is known of a session beside its text. */
export type Kept = {
  readonly session: string;
  /** What the person calls it; undefined where nobody said. */
  readonly name: string | undefined;
  readonly text: string;
  /** When it was last added to, in ISO form. */
  readonly updated: string;
  /** Whether a torn end of it was kept aside once. */
  readonly mended: boolean;
};

const LONGEST_DETAIL = 300;

export const rowOf = ({ session, name, text, updated, mended }: Kept): SessionRow => {
  const read = readSession(text);
  const found = read.ok ? read.session : undefined;
  const hindered = hindrance(read);
  const problem = hindered ?? (read.ok ? read.problems[0] : undefined);
  return {
    session,
    name: labelFrom(name ?? '', labelOf(found?.header, session)),
    header: found === undefined ? null : headerOf(found),
    lines: found?.lines.length ?? 0,
    week: found === undefined ? null : weekOf(found),
    forkedIn: found === undefined ? null : forkedIn(found),
    closed: found !== undefined && lastDecision(found).endsWith(' end'),
    updated,
    state: hindered !== undefined ? 'damaged' : problem !== undefined || mended ? 'mended' : 'ok',
    problem: problem === undefined ? null : { ...problem, detail: problem.detail.slice(0, LONGEST_DETAIL) },
  };
};

/** What a session is called while nobody gave it a name: scenario and alias, else its handle. */
export const labelOf = (header: Header | undefined, handle: string): string =>
  header === undefined ? handle : labelFrom(`${header.scenario} · ${header.alias}`, handle);

const headerOf = ({
  header: { scenario, contentHash, language, alias },
}: Session): NonNullable<SessionRow['header']> => ({
  scenario,
  contentHash,
  language,
  alias,
});

const lastDecision = ({ lines }: Session): string =>
  lines.findLast(({ decision }) => decision !== undefined)?.decision ?? '';

/** Every decision begins with the first week of its turn. */
const WEEK = /^([1-9]\d{0,3}) /;

const weekOfLine = (decision: string | undefined): number | null => {
  const found = WEEK.exec(decision ?? '');
  return found === null ? null : Number(found[1]);
};

/** The week of its first decision of its own; before there is one, the week that was on. */
const forkedIn = (session: Session): number | null => {
  const at = session.header.fork?.at;
  if (at === undefined) return null;
  const own = session.lines.find(({ n, decision }) => n > at && decision !== undefined);
  return weekOfLine(own?.decision) ?? weekOf(session) ?? 1;
};

const weekOf = ({ lines }: Session): number | null => {
  const last = lines.findLast(({ decision }) => decision !== undefined && WEEK.test(decision));
  return weekOfLine(last?.decision);
};

/** In the order of the list; of two that were kept at the same moment, by handle. */
export const newestFirst = (rows: readonly SessionRow[]): SessionRow[] =>
  rows.toSorted((a, b) => b.updated.localeCompare(a.updated) || a.session.localeCompare(b.session));
