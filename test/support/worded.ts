/** What findings say, through the same catalogues as whoever shows them; a text that is missing, or has a gap, is a mistake. */
import { readFileSync } from 'node:fs';
import type { Finding } from '../../game/core/scenario/finding.ts';
import type { Phrase } from '../../game/core/scenario/phrase.ts';
import { sayIn } from '../../game/node/cli/text/say.ts';

export const LANGUAGES = ['en', 'nl'] as const;
type Language = (typeof LANGUAGES)[number];

const FILES = ['reading', 'lint', 'rule-titles'] as const;
const fileOf = (language: Language, name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../assets/locales/${language}/${name}.json`, import.meta.url), 'utf8'));

/** Every text that a finding can be worded with. */
export const SAYINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: Object.assign({}, ...FILES.map((name) => fileOf('en', name))),
  nl: Object.assign({}, ...FILES.map((name) => fileOf('nl', name))),
};

/** Why a phrase cannot be worded in some language, as far as it goes; empty where it can. */
const faultsOf = ({ key, values = {} }: Phrase): string[] => [
  ...LANGUAGES.flatMap((language) => {
    const text = SAYINGS[language][key];
    if (text === undefined) return [`${language}: there is no ${key}`];
    const gaps = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => !(name in values));
    return gaps.map((name) => `${language}: nothing fills {${name}} in ${key}`);
  }),
  ...Object.values(values).flatMap((value) => (typeof value === 'object' ? faultsOf(value) : [])),
];

/** A phrase of a finding in words; throws where one of the languages lacks it, or leaves a gap in it. */
export const worded = (phrase: Phrase, language: Language = 'en'): string => {
  const faults = faultsOf(phrase);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return sayIn(language).words(phrase);
};

/** A finding with its words in place of its phrases. */
export const inWords = <T extends Pick<Finding, 'message' | 'hint'>>(finding: T, language: Language = 'en') => ({
  ...finding,
  message: worded(finding.message, language),
  hint: worded(finding.hint, language),
});
