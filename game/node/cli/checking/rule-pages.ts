/** Rules by name, and their pages, which lie beside the sources of this program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rule, pageOf, pageWithExamples, ruleOf, rules } from '../../../core/authoring/lint/lint.ts';
import { didYouMean, mostLike } from '../../../core/scenario/scenario.ts';
import type { Say } from '../text/say.ts';
import { packageRoot } from '../open-scenario.ts';

/** A rule's page as Markdown, in a language that there are pages in; undefined where the program was taken out of its folder. */
export const rulePage = (rule: Rule, language: string): string | undefined => {
  const english = pageAt(pageOf(rule));
  const words = language === 'nl' ? pageAt(pageOf(rule, language)) : undefined;
  return english === undefined || words === undefined ? english : pageWithExamples(words, english);
};

const pageAt = (path: string): string | undefined => {
  const root = packageRoot();
  if (root === undefined) return undefined;
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};

export { titleOf } from '../../../core/authoring/lint/lint.ts';

export const namedRule = (id: string): Rule | undefined => ruleOf(id);

const SOME = 5;

/** The rule that somebody probably meant; a few that are like it where none is near. */
export const nearestRule = (id: string, say: Say): string => {
  const ids = rules.map((rule) => rule.id);
  return say.words(didYouMean(id, ids) ?? say.t('check.rules-like', { names: mostLike(id, ids, SOME).join(', ') }));
};
