/**
 * YAML with positions, read so that a hostile file costs little: one pass for duplicate keys (the library's own check is
 * quadratic), no anchors and aliases at all, nesting at most 60 deep, at most 5,000 entries in one map or list, at most
 * 1 MiB.
 */
import { type Document, LineCounter, type Node, isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Finding, Fix, Position } from './finding.ts';
import { type Limits, TooMuch, documentOf } from './yaml/document.ts';
import { firstUnseen, turningIn } from './yaml/unseen.ts';

export const LARGEST_FILE = 1024 * 1024;
/**
 * A megabyte of ordinary scenario has some 200,000 tokens, one of 5,000 options in as few words as can be 500,000; what has
 * more is slow to read, and no scenario.
 */
const LIMITS: Limits = { depth: 60, entries: 5_000, tokens: 600_000 };
const MOST_ALIKE = 20;
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type Path = readonly (string | number)[];

export type YamlSource = {
  readonly file: string;
  /** Plain maps, lists and scalars; undefined where the text could not be read at all. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Where the value at this path begins, or its nearest ancestor's. */
  readonly at: (path: Path) => Position;
  /** Where the key at the end of this path begins. */
  readonly atKey: (path: Path) => Position;
  /** Where the character at `offset` of a text stands; the text's beginning if it is folded or escaped. */
  readonly inText: (path: Path, offset: number) => Position;
  /** The text of the file, and where one of its UTF-16 units stands. */
  readonly text: string;
  readonly position: (offset: number) => Position;
  /** What the value, or the key, at exactly this path takes up; undefined where nothing is written there. */
  readonly valueSpan: (path: Path) => Span | undefined;
  readonly keySpan: (path: Path) => Span | undefined;
  /** Part of a text by its characters; undefined if the text is folded or escaped. */
  readonly textSpan: (path: Path, from: number, to: number) => Span | undefined;
};

/** UTF-16 units of a file from `from` up to, not including, `to`. */
export type Span = { readonly from: number; readonly to: number };

type Place = { key?: number; keyEnd?: number; value: number; valueEnd?: number; text?: number };
type Places = Map<string, Place>;
const pathKey = (path: Path): string => path.join('\u0000');

/** The value at a path; undefined where the path leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown => {
  let here: unknown = value;
  for (const step of path) here = (here as Record<string | number, unknown> | undefined | null)?.[step];
  return here;
};

/** Reads one file of a scenario. Never throws: whatever is wrong comes back as findings. */
export const readYaml = (file: string, given: string): YamlSource => {
  // A byte order mark is no character of the text: an editor counts its columns without it.
  const source = given.replace(/^\ufeff/, '');
  const findings: Finding[] = [];
  const lines = new LineCounter();
  const places: Places = new Map();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report: Report = (offset, rule, message, hint, more) =>
    findings.push({ file, ...position(offset), severity: 'error', rule, message, hint, ...more });
  const value = parse(file, source, lines, places, report);
  return { file, value, findings, text: source, position, ...inPlaces(places, position) };
};

type InPlaces = Omit<YamlSource, 'file' | 'value' | 'findings' | 'text' | 'position'>;

const inPlaces = (places: Places, position: YamlSource['position']): InPlaces => {
  const exactly = (path: Path) => places.get(pathKey(path));
  const nearest = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const place = exactly(path.slice(0, length));
      if (place) return place;
    }
    return { value: 0 };
  };
  const span = (from: number | undefined, to: number | undefined): Span | undefined =>
    from === undefined || to === undefined ? undefined : { from, to };
  return {
    valueSpan: (path) => span(exactly(path)?.value, exactly(path)?.valueEnd),
    keySpan: (path) => span(exactly(path)?.key, exactly(path)?.keyEnd),
    textSpan: (path, from, to) => {
      const start = exactly(path)?.text;
      return start === undefined ? undefined : { from: start + from, to: start + to };
    },
    at: (path) => position(nearest(path).value),
    atKey: (path) => position(exactly(path)?.key ?? nearest(path).value),
    inText: (path, offset) => {
      const place = nearest(path);
      return position(place.text === undefined ? place.value : place.text + offset);
    },
  };
};

type More = { readonly fix?: Fix };
type Report = (offset: number, rule: string, message: string, hint: string, more?: More) => void;

const parse = (file: string, source: string, lines: LineCounter, places: Places, report: Report): unknown => {
  if (source.length > LARGEST_FILE) {
    report(0, 'file-too-large', 'This file is larger than 1 MiB.', 'split the story or shorten its texts');
    return undefined;
  }
  for (const index of turningIn(source, MOST_ALIKE)) {
    const fix = { title: 'delete it', edits: [{ file, from: index, to: index + 1, text: '' }] };
    const message = 'An invisible sign here turns the direction of writing.';
    report(index, 'bidi-control', message, 'delete it', { fix });
  }
  const document = composed(source, lines, report);
  if (document === undefined || hasAliases(document, report)) return undefined;
  return plainValue(document.contents, [], places, report, source);
};

/** The document of a text whose syntax is right. */
const composed = (source: string, lines: LineCounter, report: Report): Document | undefined => {
  try {
    const document = documentOf(source, lines, LIMITS);
    for (const error of document.errors.slice(0, MOST_ALIKE)) {
      report(error.pos[0], 'yaml-syntax', plain(error.message), 'check the indentation, quotes and colons around here');
    }
    return document.errors.length > 0 ? undefined : document;
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    report(error.offset, ...TOO_MUCH[error.of]);
    return undefined;
  }
};

const TOO_MUCH: Readonly<Record<keyof Limits, readonly [rule: string, message: string, hint: string]>> = {
  depth: ['nested-too-deep', `This is nested more than ${LIMITS.depth} deep.`, 'flatten it'],
  entries: ['too-many-entries', 'There are more than 5,000 entries in this one map or list.', 'split the story'],
  tokens: ['too-many-entries', 'Up to here this file has more in it than any scenario needs.', 'split the story'],
};

/** Aliases would let a small file stand for a large one, or for itself; told once. */
const hasAliases = (document: Document, report: Report): boolean => {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor) return undefined;
      found = true;
      report(node.range?.[0] ?? 0, 'yaml-alias', 'Anchors and aliases are not read.', 'write the value out');
      return visit.BREAK;
    },
  });
  return found;
};

const plain = (message: string): string => `${message.split('\n')[0] ?? message}`.replace(/\.?$/, '.');

const plainValue = (node: unknown, path: Path, places: Places, report: Report, source: string): unknown => {
  const range = (node as Node | null)?.range;
  const place = places.get(pathKey(path)) ?? { value: 0 };
  place.value = range?.[0] ?? place.key ?? 0;
  if (range) place.valueEnd = range[1];
  const text = textStart(node, source);
  if (text !== undefined) place.text = text;
  places.set(pathKey(path), place);
  if (isMap(node)) return plainMap(node.items, path, places, report, source);
  if (isSeq(node)) return node.items.map((item, i) => plainValue(item, [...path, i], places, report, source));
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string' && firstUnseen(node.value) >= 0) {
    // One that stands in the file as it is was told of already.
    const written = turningIn(source.slice(place.value, place.valueEnd), 1).length > 0;
    if (!written) tellUnseen(node.value, place.value, report);
  }
  return node.value;
};

/** Written out they were told of in the text itself; here are those that an escape like `\u202e` stands for, and the others. */
const tellUnseen = (text: string, offset: number, report: Report): void => {
  const turning = turningIn(text, 1).length > 0;
  const rule = turning ? 'bidi-control' : 'control-character';
  const message = turning
    ? 'A sign in this text turns the direction of writing.'
    : 'There is a sign in this text that nobody sees.';
  report(offset, rule, message, 'delete it and write what is meant');
};

type Pairs = readonly { readonly key: unknown; readonly value: unknown }[];

const plainMap = (pairs: Pairs, path: Path, places: Places, report: Report, source: string): object => {
  const map: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    const [offset, keyEnd] = (key as Node | null)?.range ?? [0, 0];
    const name = isScalar(key) ? String(key.value) : '';
    if (!isScalar(key) || FORBIDDEN_KEYS.includes(name)) {
      report(offset, 'forbidden-key', `\`${name}\` cannot be a key.`, 'use a plain word');
    } else if (seen.has(name)) {
      report(offset, 'duplicate-key', `\`${name}\` stands here twice.`, 'remove one, or give it another id');
    } else {
      seen.add(name);
      const inner = [...path, name];
      places.set(pathKey(inner), { key: offset, keyEnd, value: offset });
      map[name] = plainValue(value, inner, places, report, source);
    }
  }
  return map;
};

/** Where the characters of a scalar begin, if each stands in the source as it is. */
const textStart = (node: unknown, source: string): number | undefined => {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const start = node.range[0] + (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? 1 : 0);
  return source.startsWith(node.value, start) ? start : undefined;
};
