/**
 * A `.twohats` package: a scenario folder as one zip file, for handing around. Packages come from strangers; reading one is
 * a pure function over its bytes that never throws and hands out nothing but the known files of a scenario.
 */
import { LOCALE_FILE, MAIN_FILE, PICTURE_NAME } from '../file-names.ts';
import { type Finding, type Saying, says } from './finding.ts';
import { phrase } from './phrase.ts';
import type { Pictures } from './pictures/pictures.ts';
import type { ScenarioFiles } from './scenario.ts';
import { LARGEST_FILE } from './yaml-source.ts';
import { type Directory, type Entry, directoryOf } from './zip/directory.ts';
import { nameFault, twice } from './zip/names.ts';
import { openEntry } from './zip/open-entry.ts';
import { bytesOf, textOf } from './zip/utf8.ts';
import { writtenZip } from './zip/written.ts';

export { PICTURE_LIMITS, type Pictures } from './pictures/pictures.ts';

/** What a package ends in. */
export const PACKAGE_ENDING = '.twohats';

/** Packed or not, a scenario is no larger than this. */
export const MOST_BYTES = 100 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const MOST_RATIO = 100;
/** As many as a folder's reader takes. */
const MOST_LOCALES = 64;

/** How long opening a stranger's package, and packing one's own, may take, in milliseconds. */
export const PACKAGE_PATIENCE_MS = { unpack: 2_500, pack: 30_000 } as const;

/** What file managers put beside the files that were meant. */
const LITTER = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(\/|$)/;

export type Unpacked = {
  readonly files: ScenarioFiles;
  readonly pictures: Pictures;
  readonly findings: readonly Finding[];
};

/** The bytes of a package; the same files give the same bytes, whenever and wherever they are packed. */
export const packed = (files: ScenarioFiles, pictures: Pictures): Uint8Array => {
  const texts = Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text), compress: true }));
  const drawn = Object.entries(pictures).map(([name, bytes]) => ({ name, bytes, compress: false }));
  const inOrder = [...texts, ...drawn].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return writtenZip(inOrder, MOST_RATIO);
};

/**
 * The files of a package, by their path in the scenario's folder. With any error nothing comes out of it; what a folder of
 * a scenario does not have (notes, drafts) is left out with a warning.
 */
export const unpacked = (bytes: Uint8Array): Unpacked => {
  if (bytes.length > MOST_BYTES) return tooLargePackage;
  const directory = directoryOf(bytes, MOST_ENTRIES);
  if (!directory.ok) return nothing(WHY[directory.why]);
  const entries = directory.entries.filter(({ name, size }) => !(name.endsWith('/') && size === 0));
  const refusal = refusalOf(entries);
  return refusal === undefined ? opened(entries) : nothing(refusal);
};

const about = (file: string, told: Saying, severity: Finding['severity'] = 'error'): Finding => ({
  file,
  line: 1,
  column: 1,
  severity,
  ...told,
});
const nothing = (told: Saying): Unpacked => ({ files: {}, pictures: {}, findings: [about('', told)] });

const TOO_LARGE = says('package-too-large', {
  mebibytes: MOST_BYTES / 1024 / 1024,
  files: MOST_ENTRIES,
});
const BOMB = says('package-too-large', { ratio: MOST_RATIO }, { as: 'bomb' });
const BROKEN = says('package-broken', {}, { hint: phrase('hint.pack-again') });
const FOREIGN = says('package-kind', {}, { hint: phrase('hint.pack-again') });
const LINK = says('package-link');
/** What comes of a package that is larger than any may be; nobody needs to load it to say so. */
export const tooLargePackage: Unpacked = nothing(TOO_LARGE);

/** What comes of a package that is not open after its time. */
export const tooLongPackage: Unpacked = nothing(says('too-long'));

const WHY = { broken: BROKEN, foreign: FOREIGN, tooMany: TOO_LARGE } as const satisfies Record<
  Extract<Directory, { ok: false }>['why'],
  Saying
>;

/** What speaks against opening any of it, told of what the entries say of themselves. */
const refusalOf = (entries: readonly Entry[]): Saying | undefined => {
  for (const { name, encrypted, special } of entries) {
    const fault = nameFault(name);
    if (fault !== undefined) return fault;
    if (special) return LINK;
    if (encrypted) return FOREIGN;
  }
  const double = twice(entries.map(({ name }) => name));
  if (double !== undefined) return double;
  if (entries.some(({ size, packed: small }) => size > small.length * MOST_RATIO)) return BOMB;
  return entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES ? TOO_LARGE : undefined;
};

type Opened = { files: Record<string, string>; pictures: Record<string, Uint8Array>; findings: Finding[] };

const opened = (entries: readonly Entry[]): Unpacked => {
  const all: Opened = { files: {}, pictures: {}, findings: [] };
  const top = folderAround(entries);
  const foreign: string[] = [];
  const pathOf = ({ name }: Entry): string => (name.startsWith(top) ? name.slice(top.length) : '');
  const locales = entries.map(pathOf).filter((path) => LOCALE_FILE.test(path));
  const tooMany = new Set(locales.toSorted().slice(MOST_LOCALES));
  for (const entry of entries) {
    const path = pathOf(entry);
    if (tooMany.has(path)) continue;
    if (isText(path) || PICTURE_NAME.test(path)) {
      if (!open(path, entry, all)) return nothing(BROKEN);
    } else if (!LITTER.test(entry.name)) foreign.push(entry.name);
  }
  if (foreign.length > 0) all.findings.push(leftOut(foreign));
  if (tooMany.size > 0) all.findings.push(leftOutLocales([...tooMany]));
  return all;
};

const isText = (path: string): boolean => path === MAIN_FILE || LOCALE_FILE.test(path);

/** `name/` where the folder itself was packed and not what is in it, as file managers do; else nothing. */
const folderAround = (entries: readonly Entry[]): string => {
  const mains = entries.map(({ name }) => name).filter((name) => name === MAIN_FILE || name.endsWith(`/${MAIN_FILE}`));
  const [only] = mains;
  return mains.length === 1 && only !== undefined && only.split('/').length === 2
    ? only.slice(0, -MAIN_FILE.length)
    : '';
};

/** Puts one entry among the files; false where the entry is not what it says of itself. */
const open = (path: string, entry: Entry, all: Opened): boolean => {
  if (isText(path) && entry.size > LARGEST_FILE) {
    all.findings.push(about(path, FILE_TOO_LARGE));
    return true;
  }
  const bytes = openEntry(entry);
  if (bytes === undefined) return false;
  if (!isText(path)) {
    all.pictures[path] = bytes;
    return true;
  }
  const text = textOf(bytes);
  if (text.ok) all.files[path] = text.text;
  else all.findings.push({ ...about(path, NOT_UTF8), ...text.at });
  return true;
};

const FILE_TOO_LARGE = says('file-too-large');
const NOT_UTF8 = says('not-utf8');

const leftOut = (names: readonly string[]): Finding =>
  about('', says('package-extra', { n: names.length, name: names[0]!.slice(0, 60) }), 'warning');

const leftOutLocales = (names: readonly string[]): Finding => {
  const values = { most: MOST_LOCALES, n: names.length, name: names[0]! };
  return about('', says('package-extra', values, { as: 'locales' }), 'warning');
};
