/**
 * The page of a rule in the manual, in Markdown. The English page has the examples, which are run as tests; a page in
 * another language has the words alone, so that no example is kept twice.
 */
import type { Rule } from './rule.ts';

/** Where a rule's page lies, from the folder of the sources. */
export const pageOf = ({ group, id }: Pick<Rule, 'group' | 'id'>, language: 'en' | 'nl' = 'en'): string =>
  `game/core/authoring/lint/rules/${group}/${id}${language === 'en' ? '' : `.${language}`}.md`;

/** A page in another language, with the examples of the English one below its words. */
export const pageWithExamples = (words: string, english: string): string => {
  const first = english.search(/^```/m);
  return first < 0 ? words : `${words.trimEnd()}\n\n${english.slice(first)}`;
};
