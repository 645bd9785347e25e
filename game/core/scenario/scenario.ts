/** The door through which a scenario comes in: untrusted texts become a trusted `Scenario`, or findings. */
import { MAIN_FILE } from '../file-names.ts';
import { canonicalJson, sha256Hex } from './canonical.ts';
import type { Expression } from './expression.ts';
import { type Finding, hasErrors, inFileOrder, readable, says } from './finding.ts';
import { type Translations, readLocales } from './locales.ts';
import { completed } from './completed.ts';
import { formatFinding } from './migrations.ts';
import { checkPictures } from './pictures/picture-findings.ts';
import type { Pictures } from './pictures/pictures.ts';
import { type Field, checkReferences } from './reference-findings.ts';
import { type ScenarioSource, scenarioSchema } from './schema.ts';
import { shapeFindings } from './shape-findings.ts';
import { checkStory } from './story-findings.ts';
import { type YamlSource, readYaml } from './yaml-source.ts';

/**
 * A checked scenario: plain, frozen data that may cross threads. Every reference in it points somewhere, every condition
 * is parsed (`expressions`, by source text). `contentHash` is SHA-256 in hex over its canonical JSON without translations,
 * and over the bytes of its pictures.
 */
export type Scenario = ScenarioSource & {
  readonly expressions: Readonly<Record<string, Expression>>;
  /** Every text that people read, by its stable id (`events.badPress.text`). */
  readonly texts: Readonly<Record<string, string>>;
  readonly translations: Translations;
  /** SHA-256 in hex of each picture that it shows, by its path (`art/square.png`); the bytes go their own way. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly contentHash: string;
};

export type { Finding } from './finding.ts';
export type { Field } from './reference-findings.ts';
export type { YamlSource } from './yaml-source.ts';
export { hasErrors } from './finding.ts';
export { scenarioJsonSchema } from './help/json-schema.ts';
export { didYouMean, mostLike, nearest } from './mending/nearest.ts';
export { removal } from './mending/removal.ts';
export type { Picture, Pictures } from './pictures/pictures.ts';

export type Read =
  | { readonly ok: true; readonly scenario: Scenario; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The texts of a scenario folder by path inside it: `scenario.yaml`, `locales/nl.yaml` … */
export type ScenarioFiles = Readonly<Record<string, string>>;

/** What was read, with what a closer look needs: the files with their positions, and every marked field. */
export type Reading = {
  readonly read: Read;
  readonly source: YamlSource | undefined;
  readonly locales: readonly YamlSource[];
  readonly fields: readonly Field[];
};

/** Reads and checks a scenario. Never throws on what the files contain; a scenario with any error does not come in. */
export const readScenario = (files: ScenarioFiles, pictures: Pictures = {}): Read => readClosely(files, pictures).read;

/** The same, with the positions of everything; for whoever checks further. */
export const readClosely = (files: ScenarioFiles, pictures: Pictures = {}): Reading => {
  const reading = readMain(files, pictures);
  return { ...reading, read: { ...reading.read, findings: readable(reading.read.findings) } };
};

const readMain = (files: ScenarioFiles, pictures: Pictures): Reading => {
  const refused = (findings: readonly Finding[], source?: YamlSource): Reading => ({
    read: { ok: false, findings },
    source,
    locales: [],
    fields: [],
  });
  const file = MAIN_FILE;
  const text = files[file];
  if (text === undefined) return refused([missingFile(file)]);
  const source = readYaml(file, text);
  const { data, findings } = shapeOf(source);
  if (data === undefined) return refused(findings, source);
  return together(source, data, files, pictures);
};

type Shape = { readonly data?: ScenarioSource; readonly findings: readonly Finding[] };

/** What is wrong with a file before anybody asks what its parts have to do with one another; undefined if it is no YAML. */
export const mistakesIn = (file: string, text: string): readonly Finding[] | undefined => {
  const source = readYaml(file, text);
  return source.value === undefined ? undefined : shapeOf(source).findings;
};

/** What stands in the file, if each part of it has its place; what is wrong with that. */
const shapeOf = (source: YamlSource): Shape => {
  if (source.value === undefined) return { findings: withFallback(source.findings, source.file) };
  const wrongFormat = formatFinding(source);
  if (wrongFormat) return { findings: [wrongFormat] };
  const parsed = scenarioSchema.safeParse(source.value);
  if (parsed.success) return { data: parsed.data, findings: source.findings };
  const wrong = shapeFindings(source, parsed.error.issues, scenarioSchema);
  return { findings: inFileOrder([...source.findings, ...wrong]) };
};

/** Checks what only shows when all parts are looked at together: references, the story, translations, pictures. */
const together = (source: YamlSource, data: ScenarioSource, files: ScenarioFiles, pictures: Pictures): Reading => {
  const complete = completed(data);
  const references = checkReferences(source, complete);
  const locales = readLocales(files, references.texts);
  const drawn = checkPictures(source, data, pictures);
  const findings = inFileOrder([
    ...source.findings,
    ...references.findings,
    ...checkStory(source, complete),
    ...locales.findings,
    ...drawn.findings,
  ]);
  const more = { source, locales: locales.sources, fields: references.fields };
  if (hasErrors(findings)) return { read: { ok: false, findings }, ...more };
  const checked = { ...complete, expressions: references.expressions };
  // A scenario without pictures has the hash that it had before there were any: kept sessions name it.
  const shown = Object.keys(drawn.hashes).length > 0 ? { pictures: drawn.hashes } : {};
  const scenario: Scenario = {
    ...checked,
    texts: references.texts,
    translations: locales.translations,
    pictures: drawn.hashes,
    contentHash: sha256Hex(canonicalJson({ ...checked, ...shown })),
  };
  return { read: { ok: true, scenario: freeze(scenario), findings }, ...more };
};

const missingFile = (file: string): Finding => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  ...says('missing-file', { file }),
});

const withFallback = (findings: readonly Finding[], file: string): readonly Finding[] =>
  findings.length > 0 ? findings : [{ ...missingFile(file), ...says('empty-file') }];

const freeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) freeze(value[key]);
  return value;
};
