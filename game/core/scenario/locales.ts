/** Translations: `locales/<language>.yaml` maps the stable id of a text to the text in that language. */
import { z } from 'zod';
import { LOCALE_FILE } from '../file-names.ts';
import { type Finding, says } from './finding.ts';
import { misspelt } from './mending/mend.ts';
import { didYouMean } from './mending/nearest.ts';
import { phrase } from './phrase.ts';
import { type ScenarioSource, scenarioSchema } from './schema.ts';
import { walk } from './walk.ts';
import { type YamlSource, readYaml } from './yaml-source.ts';

/** By language, then by text id. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

const localeSchema = z.record(z.string(), z.string());

export type Locales = {
  readonly translations: Translations;
  readonly findings: readonly Finding[];
  readonly sources: readonly YamlSource[];
};

/**
 * The last translations that were read, by file: whoever writes saves one file and has all of them checked again, after
 * each save. Text in, the same reading out; nobody changes what was read.
 */
const lately = new Map<string, { readonly content: string; readonly source: YamlSource }>();
const MOST_KEPT = 8;

const known = (file: string, content: string): YamlSource => {
  const before = lately.get(file);
  if (before?.content === content) return before.source;
  const source = readYaml(file, content);
  if (lately.size >= MOST_KEPT) lately.clear();
  lately.set(file, { content, source });
  return source;
};

/** Beyond so many unknown ids in one file the nearest names are no longer looked for: each takes a look at all texts. */
const MOST_SUGGESTED = 50;

/** Reads all locale files of a folder; an id that no text has is an error once it is translated, a missing one a warning. */
export const readLocales = (
  files: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): Locales => {
  const findings: Finding[] = [];
  const sources: YamlSource[] = [];
  const translations: Record<string, Record<string, string>> = {};
  for (const [file, content] of Object.entries(files)) {
    const language = LOCALE_FILE.exec(file)?.[1];
    if (language === undefined) continue;
    const source = known(file, content);
    sources.push(source);
    findings.push(...source.findings);
    const parsed = localeSchema.safeParse(source.value ?? {});
    if (parsed.success) {
      findings.push(...compared(source, parsed.data, texts));
      // An empty text waits for its translator: until then the original is shown.
      translations[language] = Object.fromEntries(Object.entries(parsed.data).filter(([, text]) => text !== ''));
    } else {
      const path = parsed.error.issues[0]?.path.map(String) ?? [];
      const saying = says('wrong-type', {}, { as: 'locale' });
      findings.push({ file, ...source.atKey(path), severity: 'error', ...saying });
    }
  }
  return { translations, findings, sources };
};

/** What a translation has that the scenario has not, and the other way round. */
const compared = (source: YamlSource, data: Readonly<Record<string, string>>, texts: object): Finding[] => {
  const { file } = source;
  const ids = Object.keys(texts);
  const free = ids.filter((id) => data[id] === undefined || data[id] === '');
  const findings = Object.keys(data)
    .filter((id) => !Object.hasOwn(texts, id))
    .map((id, n): Finding => {
      const near = n < MOST_SUGGESTED;
      const mend = near ? misspelt(source, source.keySpan([id]), id, free) : {};
      // Where nothing is translated yet nothing can be lost: the text has got another id, or is gone.
      const empty = data[id] === '';
      const hint = empty
        ? phrase('finding.unknown-id.text.renew')
        : phrase('finding.unknown-id.text.do', {
            first: (near ? didYouMean(id, ids) : undefined) ?? phrase('hint.text-id'),
          });
      const saying = says('unknown-id', { id }, { as: 'text', hint });
      return { file, ...source.atKey([id]), severity: empty ? 'warning' : 'error', ...saying, ...mend };
    });
  if (free.length === 0) return findings;
  const saying = says('text-missing', { n: free.length, first: free[0]! });
  return [...findings, { file, ...source.atKey([]), severity: 'warning', ...saying }];
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
