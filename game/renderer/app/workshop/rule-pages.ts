/** The manual's page of every rule, as Markdown. Loaded when somebody asks why a rule is there, and not before. */
import { pageWithExamples } from '../../../core/authoring/lint/page.ts';
import type { BenchView } from '../../ui/ui.tsx';

const PAGES = import.meta.glob<string>('../../../core/authoring/lint/rules/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const BY_NAME = new Map(
  Object.entries(PAGES).map(([path, text]) => [/([^/]+)\.md$/.exec(path)?.[1] ?? path, text] as const),
);

/** A rule's page in each language; undefined for a rule that has none. */
export const rulePage = (rule: string): NonNullable<BenchView['page']>['text'] => {
  const en = BY_NAME.get(rule);
  const nl = BY_NAME.get(`${rule}.nl`);
  return en === undefined ? undefined : { en, nl: nl === undefined ? en : pageWithExamples(nl, en) };
};
