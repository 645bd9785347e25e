/**
 * YAML with positions, read so that a hostile file costs little: at most 1 MiB, no more signs, entries and levels than a
 * scenario has (`yaml/events.ts`), no anchors, aliases and tags at all.
 */
import { type Finding, type Fix, type Position, type Saying, says } from './finding.ts';
import { phrase } from './phrase.ts';
import { type Report, documentOf } from './yaml/document.ts';
import { Unreadable } from './yaml/fault.ts';
import { type Path, type Place, placeAt, positionsIn } from './yaml/place.ts';
import { TURNING, UNSEEN, placesOf } from './yaml/unseen.ts';

export const LARGEST_FILE = 1024 * 1024;
const MOST_ALIKE = 20;

export type { Path } from './yaml/place.ts';

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
  const position = positionsIn(source);
  const tell: Tell = (offset, saying, fix) =>
    findings.push({ file, ...position(offset), severity: 'error', ...saying, ...(fix ? { fix } : {}) });
  const root = read(file, source, tell);
  return { file, value: root?.value, findings, text: source, position, ...inPlaces(root ?? NOWHERE, position) };
};

type Tell = (offset: number, saying: Saying, fix?: Fix) => void;

const NOWHERE: Place = { name: '', key: -1, keyEnd: -1, from: 0, to: -1, text: -1, value: undefined, inner: [] };

type InPlaces = Omit<YamlSource, 'file' | 'value' | 'findings' | 'text' | 'position'>;

const inPlaces = (root: Place, position: YamlSource['position']): InPlaces => {
  const exactly = (path: Path): Place | undefined => {
    const { place, steps } = placeAt(root, path);
    return steps === path.length ? place : undefined;
  };
  const span = (from = -1, to = -1): Span | undefined => (from < 0 || to < 0 ? undefined : { from, to });
  return {
    valueSpan: (path) => span(exactly(path)?.from, exactly(path)?.to),
    keySpan: (path) => span(exactly(path)?.key, exactly(path)?.keyEnd),
    textSpan: (path, from, to) => {
      const start = exactly(path)?.text ?? -1;
      return start < 0 ? undefined : { from: start + from, to: start + to };
    },
    at: (path) => position(placeAt(root, path).place.from),
    atKey: (path) => {
      const { place, steps } = placeAt(root, path);
      return position(steps === path.length && place.key >= 0 ? place.key : place.from);
    },
    inText: (path, offset) => {
      const { place } = placeAt(root, path);
      return position(place.text < 0 ? place.from : place.text + offset);
    },
  };
};

/** The document of a text; undefined where there is none, or where something keeps it from being read. */
const read = (file: string, source: string, tell: Tell): Place | undefined => {
  if (source.length > LARGEST_FILE) {
    tell(0, says('file-too-large'));
    return undefined;
  }
  for (const from of placesOf(TURNING, source, MOST_ALIKE)) {
    const fix = { title: phrase('mend.delete'), edits: [{ file, from, to: from + 1, text: '' }] };
    tell(from, says('bidi-control'), fix);
  }
  const unseen = placesOf(UNSEEN, source.replace(new RegExp(TURNING, 'g'), ' '), MOST_ALIKE);
  for (const from of unseen) tell(from, says('control-character'));
  if (unseen.length > 0) return undefined;
  // Where nothing can be made of the file, why is all there is to say.
  const found: Parameters<Report>[] = [];
  try {
    const root = documentOf(source, (...told) => found.push(told));
    for (const told of found) tell(...told);
    return root;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell(error.offset, error.saying);
    return undefined;
  }
};
