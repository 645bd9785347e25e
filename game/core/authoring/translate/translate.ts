/**
 * The front door of translating: locale files that follow their scenario. Each translation carries, behind it on its line, of
 * which original it was made: `# of 3fa2c1`. It stays plain YAML, and whoever reads the game knows nothing of it.
 */
import { parseDocument } from 'yaml';
import { LANGUAGE_CODE } from '../../file-names.ts';
import { type Finding, type Pictures, type ScenarioFiles, hasErrors, readScenario } from '../../scenario/scenario.ts';
import { type Entry, entriesOf, written } from './entries.ts';
import { type Counts, type Standing, refreshed, standingOf } from './refresh.ts';

export type { Counts } from './refresh.ts';

export type Refreshed =
  /** `from` is the scenario's own language; `text` has Windows line ends where the file before had them. */
  | { readonly ok: true; readonly text: string; readonly counts: Counts; readonly from: string }
  /** The scenario, or the locale file itself, has errors that must be mended first. */
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Path of a locale file in its folder; throws for what is no language code such as `nl` or `nl-BE`. */
export const localeFile = (language: string): string => {
  if (!LANGUAGE_CODE.test(language)) throw new Error(`not a language code: ${language}`);
  return `locales/${language}.yaml`;
};

/**
 * The locale file of a language, made or made anew: translations and the translator's comments stay, what is new comes in
 * untranslated with the original above it, what has changed since is marked, what is gone waits at the end behind `#`.
 * Refreshing once more changes nothing.
 */
export const refreshedLocale = (files: ScenarioFiles, language: string, pictures: Pictures = {}): Refreshed => {
  const opened = open(files, language, pictures);
  if (!opened.ok) return opened;
  const { entries, counts } = refreshed(opened.texts, opened.entries);
  const head = opened.head ?? headOf(opened.title, opened.from, language);
  const text = written(head, entries, opened.comment);
  const windows = files[localeFile(language)]?.includes('\r\n') === true;
  return { ok: true, text: windows ? text.replaceAll('\n', '\r\n') : text, counts, from: opened.from };
};

export type Outdated = { readonly id: string; readonly original: string; readonly translation: string };

/** Translations that were made of another original than there is now; none where files cannot be read. */
export const outdated = (files: ScenarioFiles, language: string, pictures: Pictures = {}): readonly Outdated[] =>
  standing(files, language, pictures, 'outdated');

/** Texts that have no translation yet. */
export const untranslated = (files: ScenarioFiles, language: string, pictures: Pictures = {}): readonly Outdated[] =>
  standing(files, language, pictures, 'untranslated');

const standing = (
  files: ScenarioFiles,
  language: string,
  pictures: Pictures,
  wanted: Standing,
): readonly Outdated[] => {
  const opened = open(files, language, pictures);
  if (!opened.ok) return [];
  const byId = new Map(opened.entries.map((one) => [one.id, one]));
  return Object.entries(opened.texts)
    .filter(([id, original]) => standingOf(byId.get(id), original) === wanted)
    .map(([id, original]) => ({ id, original, translation: byId.get(id)?.text ?? '' }));
};

type Open = {
  readonly ok: true;
  readonly texts: Readonly<Record<string, string>>;
  readonly title: string;
  readonly from: string;
  readonly head: string | undefined;
  readonly entries: readonly Entry[];
  readonly comment: string;
};

/** The scenario is read without its translations: an id that has gone is no error here but the very thing to mend. */
const open = (files: ScenarioFiles, language: string, pictures: Pictures): Open | Extract<Refreshed, { ok: false }> => {
  const file = localeFile(language);
  const source = (files[file] ?? '').replaceAll('\r\n', '\n');
  const texts = Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('locales/')));
  const { read, own } = { read: readScenario(texts, pictures), own: localeErrors(files, file) };
  if (!read.ok || own.length > 0) return { ok: false, findings: read.ok ? own : read.findings };
  const { scenario } = read;
  const { head, entries, comment } = entriesOf(parseDocument(source, { uniqueKeys: false }));
  return { ok: true, texts: scenario.texts, title: scenario.title, from: scenario.language, head, entries, comment };
};

/** What is wrong with the file as such; ids that are unknown are not. */
const localeErrors = (files: ScenarioFiles, file: string): readonly Finding[] => {
  if (files[file] === undefined) return [];
  const { findings } = readScenario(files);
  const errors = findings.filter((one) => one.file === file && one.rule !== 'unknown-id');
  return hasErrors(errors) ? errors.filter((one) => one.severity === 'error') : [];
};

const headOf = (title: string, from: string, language: string): string =>
  [
    ` ${title.replace(/\s+/g, ' ')}: ${from} → ${language}.`,
    ' Write each translation between the quotes. The original stands above it.',
    ' “# of …” behind a line says of which original it was made; leave it as it is.',
    ' “npm run -s two-hats -- locale” makes this file anew at any time; nothing that you wrote is lost.',
  ].join('\n');
