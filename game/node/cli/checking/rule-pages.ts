/** Rules by name, and their pages, which lie beside the sources of this program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rule, pageOf, ruleOf, rules } from '../../../core/authoring/lint/lint.ts';
import { didYouMean } from '../../../core/scenario/scenario.ts';
import { packageRoot } from '../open-scenario.ts';

/** A rule's page as Markdown; undefined where the program was taken out of its folder. */
export const rulePage = (rule: Rule): string | undefined => {
  const root = packageRoot();
  if (root === undefined) return undefined;
  try {
    return readFileSync(join(root, pageOf(rule)), 'utf8');
  } catch {
    return undefined;
  }
};

export const namedRule = (id: string): Rule | undefined => ruleOf(id);

/** The rule that somebody probably meant; all of them where none is near. */
export const nearestRule = (id: string): string => {
  const ids = rules.map((rule) => rule.id);
  return didYouMean(id, ids, ids.join(', '));
};
