/**
 * One YAML document out of the parser's events: its value, and beside it where everything stands. No anchors, aliases and
 * tags; keys are words, each once.
 */
import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { type Saying, says } from '../finding.ts';
import { LIMITS, TOO_DEEP, eventsOf, refuseSecond } from './events.ts';
import { Unreadable, syntaxFault } from './fault.ts';
import type { Place } from './place.ts';
import { plainScalar } from './scalar.ts';
import { TURNING, UNSEEN } from './unseen.ts';

export type Report = (offset: number, saying: Saying) => void;

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** `next` is the event that comes next, `end` where what was read last ends. */
type Reading = {
  readonly source: string;
  readonly events: readonly Event[];
  readonly report: Report;
  next: number;
  end: number;
};

/**
 * The document of a text, undefined if there is nothing in it. Wrong keys and texts are reported and left out; throws
 * `Unreadable` where nothing can be made of it.
 */
export const documentOf = (source: string, report: Report): Place | undefined => {
  const events = eventsOf(source);
  if (events.length === 0) return undefined;
  const reading: Reading = { source, events, report, next: 1, end: 0 };
  const root = readNode(reading, 0);
  refuseSecond(events, reading.next + 1, source, reading.end);
  return root;
};

const readNode = (reading: Reading, depth: number): Place => {
  const event = reading.events[reading.next++]!;
  if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) throw new Error('a node was expected');
  if (event.anchorStart >= 0) throw new Unreadable(event.anchorStart - 1, says('yaml-alias'));
  if (event.type === EVENT_ID.ALIAS) throw new Error('an alias has a name');
  if (event.tagStart >= 0) throw new Unreadable(event.tagStart, says('yaml-syntax', {}, { as: 'tag' }));
  if (event.type === EVENT_ID.SCALAR) return readScalar(reading, event);
  if (depth >= LIMITS.depth) throw new Unreadable(event.start, TOO_DEEP);
  return event.type === EVENT_ID.MAPPING ? readMap(reading, event, depth + 1) : readList(reading, event, depth + 1);
};

const readList = (reading: Reading, event: SequenceEvent, depth: number): Place => {
  const value: unknown[] = [];
  const inner: Place[] = [];
  enter(reading, event);
  while (!atEnd(reading, event.start, value.length)) {
    const item = readNode(reading, depth);
    item.name = value.length;
    value.push(item.value);
    inner.push(item);
  }
  return placed(event.start, closed(reading, event), value, inner);
};

const readMap = (reading: Reading, event: MappingEvent, depth: number): Place => {
  const value: Record<string, unknown> = {};
  const inner: Place[] = [];
  const names: Names = { there: new Set(), twice: false };
  enter(reading, event);
  for (let count = 0; !atEnd(reading, event.start, count); count++) {
    const key = readNode(reading, depth);
    const item = readNode(reading, depth);
    const name = nameOf(key, names, reading.report);
    if (name === undefined) continue;
    item.name = name;
    item.key = key.from;
    item.keyEnd = key.to;
    value[name] = item.value;
    inner.push(item);
  }
  return placed(event.start, closed(reading, event), value, inner);
};

/** The names in a map so far, and whether it was told already that one of them stands there twice. */
type Names = { readonly there: Set<string>; twice: boolean };

/**
 * A key as a word; undefined, and reported, where it cannot be one or is there already. Of several that are there twice the
 * first is told: what comes of one line in the wrong column is one mistake.
 */
const nameOf = (key: Place, names: Names, report: Report): string | undefined => {
  const plain = typeof key.value !== 'object';
  const name = plain || key.value === null ? String(key.value) : '';
  if (!plain || FORBIDDEN_KEYS.includes(name)) {
    report(key.from, says('forbidden-key', { name }));
  } else if (names.there.has(name)) {
    if (!names.twice) report(key.from, says('duplicate-key', { name }));
    names.twice = true;
  } else {
    names.there.add(name);
    return name;
  }
  return undefined;
};

/** Whether a collection ends here; refused where it has too many entries. */
const atEnd = (reading: Reading, start: number, count: number): boolean => {
  if (reading.events[reading.next]!.type === EVENT_ID.POP) {
    reading.next++;
    return true;
  }
  if (count < LIMITS.entries) return false;
  throw new Unreadable(start, says('too-many-entries', { n: LIMITS.entries }));
};

const isOpened = (reading: Reading, { style, start }: MappingEvent | SequenceEvent): boolean =>
  style === COLLECTION_STYLE.FLOW && '[{'.includes(reading.source[start] ?? ' ');

const enter = (reading: Reading, event: MappingEvent | SequenceEvent): void => {
  reading.end = isOpened(reading, event) ? event.start + 1 : event.start;
};

/** Where a collection ends: behind its bracket, or with the last thing in it. */
const closed = (reading: Reading, event: MappingEvent | SequenceEvent): number => {
  if (isOpened(reading, event)) reading.end = behindGap(reading.source, reading.end) + 1;
  return reading.end;
};

const placed = (from: number, to: number, value: unknown, inner: readonly Place[], text = -1): Place => ({
  name: '',
  key: -1,
  keyEnd: -1,
  from,
  to,
  text,
  value,
  inner,
});

const NONE: readonly Place[] = [];

const readScalar = (reading: Reading, event: ScalarEvent): Place => {
  const { style, valueStart: start, valueEnd: end } = event;
  if (start < 0) return placed(emptyAt(reading), reading.end, null, NONE);
  refuseDrawnIn(reading.source, event);
  const fast = event.fast && !reading.source.slice(start, end).includes('\n');
  const written = getScalarValue(reading.source, fast === event.fast ? event : { ...event, fast });
  if (style === SCALAR_STYLE.PLAIN) {
    reading.end = end;
    const value = plainScalar(written);
    return placed(start, end, value, NONE, fast && typeof value === 'string' ? start : -1);
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    reading.end = end + 1;
    // What stands in the file as it is was looked at before; an escape can stand for anything.
    if (!fast && style === SCALAR_STYLE.DOUBLE_QUOTED) tellUnseen(reading, written, start - 1, end);
    return placed(start - 1, end + 1, written, NONE, fast ? start : -1);
  }
  const from = behindGap(reading.source, reading.end);
  reading.end = end;
  return placed(from, withoutSpace(reading.source, from, end), written, NONE);
};

/** A closing bracket that was drawn in for the parser (`events.ts`) may have come into a text that ended before it. */
const refuseDrawnIn = (source: string, { style, valueStart, valueEnd, fast, indent }: ScalarEvent): void => {
  const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  const foreign = block && indent > 0 ? new RegExp(`\\n {0,${indent - 1}}[\\]}]`) : /\n/;
  if (!(block ? indent > 0 : fast && style === SCALAR_STYLE.PLAIN)) return;
  const at = source.slice(valueStart, valueEnd).search(foreign);
  if (at >= 0) throw syntaxFault(source, valueStart + at + 1, 'end of the stream');
};

/** What an escape like `\u202e` stands for; a sign written as it is was told of already. */
const tellUnseen = ({ source, report }: Reading, text: string, from: number, to: number): void => {
  if (!UNSEEN.test(text) || TURNING.test(source.slice(from, to))) return;
  report(from, says(TURNING.test(text) ? 'bidi-control' : 'control-character', {}, { as: 'escaped' }));
};

const SPACE: readonly string[] = [' ', '\t', '\n', '\r'];
const MARKS: readonly string[] = [':', '-', '?'];

const isSpace = (sign: string | undefined): boolean => sign !== undefined && SPACE.includes(sign);

/** Behind blanks and comments, and behind the signs between two things where they are skipped as well. */
const behindGap = (source: string, from: number, skipped: readonly string[] = [...MARKS, ',']): number => {
  let at = from;
  for (;;) {
    const sign = source[at];
    if (sign === '#') {
      const line = source.indexOf('\n', at);
      at = line < 0 ? source.length : line;
    } else if (sign !== undefined && (isSpace(sign) || skipped.includes(sign))) at++;
    else return at;
  }
};

/** Where nothing is written: behind the sign that it should follow. */
const emptyAt = (reading: Reading): number => {
  const at = behindGap(reading.source, reading.end, []);
  if (MARKS.includes(reading.source[at] ?? '')) reading.end = at + 1;
  return reading.end;
};

const withoutSpace = (source: string, from: number, to: number): number => {
  let end = to;
  while (end > from + 1 && isSpace(source[end - 1])) end--;
  return end;
};
