/**
 * YAML with positions, read so that a hostile file costs little: one pass for duplicate keys (the library's own check is
 * quadratic), no anchors and aliases at all, nesting at most 60 deep, at most 1 MiB.
 */
import { LineCounter, type Node, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Finding, Position } from './finding.ts';

export const LARGEST_FILE = 1024 * 1024;
const DEEPEST = 60;
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
};

type Place = { readonly key?: number; readonly value: number; readonly text?: number };
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
  const places = new Map<string, Place>();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (offset: number, rule: string, message: string, hint: string) =>
    findings.push({ file, ...position(offset), severity: 'error', rule, message, hint });
  const value = parse(source, lines, places, report);
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const place = places.get(pathKey(path.slice(0, length)));
      if (place) return place;
    }
    return { value: 0 };
  };
  return {
    file,
    value,
    findings,
    at: (path) => position(placeOf(path).value),
    atKey: (path) => position(places.get(pathKey(path))?.key ?? placeOf(path).value),
    inText: (path, offset) => {
      const place = placeOf(path);
      return position(place.text === undefined ? place.value : place.text + offset);
    },
  };
};

type Report = (offset: number, rule: string, message: string, hint: string) => void;

const parse = (source: string, lines: LineCounter, places: Map<string, Place>, report: Report): unknown => {
  if (source.length > LARGEST_FILE) {
    report(0, 'file-too-large', 'This file is larger than 1 MiB.', 'split the story or shorten its texts');
    return undefined;
  }
  const tooDeep = deepIndent(source);
  if (tooDeep !== undefined) {
    report(tooDeep, 'nested-too-deep', `This is nested more than ${DEEPEST} deep.`, 'flatten it');
    return undefined;
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

const plainValue = (node: unknown, path: Path, places: Map<string, Place>, report: Report, source: string): unknown => {
  const start = (node as Node | null)?.range?.[0] ?? places.get(pathKey(path))?.key ?? 0;
  places.set(pathKey(path), { ...places.get(pathKey(path)), value: start, ...textStart(node, source) });
  if (isMap(node)) return plainMap(node.items, path, places, report, source);
  if (isSeq(node)) return node.items.map((item, i) => plainValue(item, [...path, i], places, report, source));
  return isScalar(node) ? node.value : undefined;
};

type Pairs = readonly { readonly key: unknown; readonly value: unknown }[];

const plainMap = (pairs: Pairs, path: Path, places: Map<string, Place>, report: Report, source: string): object => {
  const map: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    const offset = (key as Node | null)?.range?.[0] ?? 0;
    const name = isScalar(key) ? String(key.value) : '';
    if (!isScalar(key) || FORBIDDEN_KEYS.includes(name)) {
      report(offset, 'forbidden-key', `\`${name}\` cannot be a key.`, 'use a plain word');
    } else if (seen.has(name)) {
      report(offset, 'duplicate-key', `\`${name}\` stands here twice.`, 'remove one, or give it another id');
    } else {
      seen.add(name);
      const inner = [...path, name];
      places.set(pathKey(inner), { key: offset, value: offset });
      map[name] = plainValue(value, inner, places, report, source);
    }
  }
  return map;
};

/** Where the characters of a scalar begin, if each stands in the source as it is. */
const textStart = (node: unknown, source: string): { text?: number } => {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return {};
  const start = node.range[0] + (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? 1 : 0);
  return source.startsWith(node.value, start) ? { text: start } : {};
};
