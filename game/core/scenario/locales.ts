/** Translations: `locales/<language>.yaml` maps the stable id of a text to the text in that language. */
import { z } from 'zod';
import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import { type ScenarioSource, scenarioSchema } from './schema.ts';
import { walk } from './walk.ts';
import { readYaml } from './yaml-source.ts';

/** By language, then by text id. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LOCALE_FILE = /^locales\/([a-z]{2}(?:-[A-Z]{2})?)\.yaml$/;
const localeSchema = z.record(z.string(), z.string());

/** Reads all locale files of a folder; an id that no text has is an error, a missing one a warning. */
export const readLocales = (
  files: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): { readonly translations: Translations; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  const translations: Record<string, Record<string, string>> = {};
  for (const [file, content] of Object.entries(files)) {
    const language = LOCALE_FILE.exec(file)?.[1];
    if (language === undefined) continue;
    const source = readYaml(file, content);
    findings.push(...source.findings);
    const report = (path: string[], severity: Finding['severity'], rule: string, message: string, hint: string) =>
      findings.push({ file, ...source.atKey(path), severity, rule, message, hint });
    const parsed = localeSchema.safeParse(source.value ?? {});
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.map(String) ?? [];
      report(path, 'error', 'wrong-type', 'A locale file maps text ids to texts.', 'write `id: text`');
      continue;
    }
    for (const id of Object.keys(parsed.data)) {
      if (texts[id] === undefined)
        report([id], 'error', 'unknown-id', `No text has the id \`${id}\`.`, didYouMean(id, Object.keys(texts)));
    }
    const missing = Object.keys(texts).filter((id) => parsed.data[id] === undefined);
    if (missing.length > 0) {
      report(
        [],
        'warning',
        'text-missing',
        `${missing.length} texts are not translated.`,
        `the first is \`${missing[0]}\``,
      );
    }
    translations[language] = parsed.data;
  }
  return { translations, findings };
};

/**
 * The scenario with its texts in another language; a text that is not translated stays as it is. Rules, ids and
 * conditions are the same objects, so a game may go on in another language.
 */
export const inLanguage = <T extends ScenarioSource & { readonly texts: Readonly<Record<string, string>> }>(
  scenario: T,
  translated: Readonly<Record<string, string>>,
): T => {
  const copy: T = { ...structuredCopy(scenario), texts: { ...scenario.texts, ...translated } };
  walk(scenarioSchema, scenario, (mark, _value, _path, id) => {
    const text = 'text' in mark ? translated[id.join('.')] : undefined;
    if (text !== undefined) replaceAt(copy, id, text);
  });
  return copy;
};

const structuredCopy = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map((item) => structuredCopy(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, structuredCopy(item)])) as T;
};

const replaceAt = (root: unknown, path: readonly (string | number)[], text: string): void => {
  let here = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  here[path.at(-1)!] = text;
};
