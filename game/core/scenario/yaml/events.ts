/** A text as the parser's events, within bounds: it calls itself for what is nested, and keeps all events at once. */
import { EVENT_ID, type Event, YAMLException, parseEvents } from 'js-yaml';
import { says } from '../finding.ts';
import { Unreadable, syntaxFault } from './fault.ts';

/** How deep collections may nest, how many entries each may have, and how many signs there may be that part one from another. */
export const LIMITS = { depth: 60, entries: 5_000, signs: 300_000 } as const;

export const TOO_DEEP = says('nested-too-deep', { n: LIMITS.depth });

/** A key and its value in a map each take a level of the parser's own. */
const BESIDE_COLLECTIONS = 3;

/** The events of the one document in a text, none if there is nothing in it. Throws `Unreadable` and nothing else. */
export const eventsOf = (source: string): readonly Event[] => {
  const crowded = crowdedAt(source);
  if (crowded >= 0) throw new Unreadable(crowded, says('too-many-entries', {}, { as: 'file' }));
  const events = attempted(source);
  if (!(events instanceof YAMLException)) return events;
  const again = isOutdented(source, events) ? attempted(withBracketsDrawnIn(source)) : events;
  if (again instanceof YAMLException) throw faultOf(source, again);
  return again;
};

const attempted = (source: string): readonly Event[] | YAMLException => {
  try {
    return parseEvents(source, { maxDepth: LIMITS.depth + BESIDE_COLLECTIONS });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
};

const faultOf = (source: string, { reason, mark }: YAMLException): Unreadable => {
  const offset = mark?.position ?? 0;
  return reason.includes('maxDepth') ? new Unreadable(offset, TOO_DEEP) : syntaxFault(source, offset, reason);
};

/** Whether all that is wrong is a bracket that closes too far to the left. */
const isOutdented = (source: string, { reason, mark }: YAMLException): boolean =>
  reason === 'deficient indentation' && mark !== undefined && /[\]}]/.test(source[mark.position] ?? '');

const CLOSING = /^ *[\]}][ \t\]},]*(?:#.*)?$/;

/**
 * Many write a closing bracket right below the name whose value it closes; strictly it has to stand further in, and the
 * parser is strict. For its eyes such a bracket is put behind the line before, by blanks instead of the line's end and a
 * comment: every offset stays what it was.
 */
const withBracketsDrawnIn = (source: string): string => {
  const lines = source.split('\n');
  const drawnIn = lines.map((line, i) => {
    const start = CLOSING.test((lines[i + 1] ?? '').trimEnd()) ? withoutComment(line) : undefined;
    return start === undefined ? `${line}\n` : start.trimEnd().padEnd(line.length + 1);
  });
  return drawnIn.join('').slice(0, source.length);
};

/** Undefined where what looks like a comment may be part of a text in quotation marks. */
const withoutComment = (line: string): string | undefined => {
  const at = line.search(/(?<!\S)#/);
  if (at < 0) return line;
  return /["']/.test(line.slice(at)) ? undefined : line.slice(0, at);
};

/** Ends the reading where a second document begins: behind `end`, with `---`. */
export const refuseSecond = (events: readonly Event[], next: number, source: string, end: number): void => {
  if (events[next]?.type !== EVENT_ID.DOCUMENT) return;
  const mark = source.slice(end).search(/^---/m);
  throw new Unreadable(mark < 0 ? end : end + mark, says('yaml-syntax', {}, { as: 'several' }));
};

/** Signs without which nothing new begins: every event needs one, and each brings a few events at most. */
const SIGNS: ReadonlySet<number> = new Set([...'\n\r,:?-[{'].map((sign) => sign.charCodeAt(0)));

/** Where the signs become too many; -1 where they do not. */
const crowdedAt = (source: string): number => {
  let count = 0;
  for (let i = 0; i < source.length; i++) {
    if (SIGNS.has(source.charCodeAt(i)) && ++count > LIMITS.signs) return i;
  }
  return -1;
};
