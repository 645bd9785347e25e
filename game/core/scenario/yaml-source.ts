/**
 * YAML with positions, read so that a hostile file costs little: one pass for duplicate keys (the library's own check is
 * quadratic), no anchors and aliases at all, nesting at most 60 deep, at most 1 MiB.
 */
import { LineCounter, type Node, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Finding, Fix, Position } from './finding.ts';

export const LARGEST_FILE = 1024 * 1024;
const DEEPEST = 60;
/** Overrides, embeddings and isolates of Unicode's bidirectional algorithm: text need not say what it shows. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
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
export const readYaml = (file: string, source: string): YamlSource => {
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
  const tooDeep = deepIndent(source);
  if (tooDeep !== undefined) {
    report(tooDeep, 'nested-too-deep', `This is nested more than ${DEEPEST} deep.`, 'flatten it');
    return undefined;
  }
  for (const { index } of [...source.matchAll(TURNING)].slice(0, 20)) {
    const fix = { title: 'delete it', edits: [{ file, from: index, to: index + 1, text: '' }] };
    const message = 'An invisible sign here turns the direction of writing.';
    report(index, 'bidi-control', message, 'delete it', { fix });
  }
  const document = parseDocument(source, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    schema: 'core',
    merge: false,
  });
  for (const error of document.errors.slice(0, 20)) {
    report(error.pos[0], 'yaml-syntax', plain(error.message), 'check the indentation, quotes and colons around here');
  }
  if (document.errors.length > 0) return undefined;
  let aliased = false;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor) return undefined;
      aliased = true;
      report(node.range?.[0] ?? 0, 'yaml-alias', 'Anchors and aliases are not read.', 'write the value out');
      return visit.BREAK;
    },
  });
  return aliased ? undefined : plainValue(document.contents, [], places, report, source);
};

const plain = (message: string): string => `${message.split('\n')[0] ?? message}`.replace(/\.?$/, '.');

/** The offset at which brackets nest too deep; indentation is measured by the width that such a depth needs. */
const deepIndent = (source: string): number | undefined => {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 0x7b || c === 0x5b) depth++;
    else if (c === 0x7d || c === 0x5d) depth--;
    if (depth > DEEPEST) return i;
    if (c === 0x0a) depth = 0;
  }
  const deep = new RegExp(`^(?: {${DEEPEST * 2 + 1},}|(?:- ){${DEEPEST},})`, 'm').exec(source);
  return deep?.index;
};

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
  return isScalar(node) ? node.value : undefined;
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
