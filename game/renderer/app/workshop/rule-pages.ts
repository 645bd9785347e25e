/** The manual's page of every rule, as Markdown. Loaded when somebody asks why a rule is there, and not before. */
const PAGES = import.meta.glob<string>('../../../core/authoring/lint/rules/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const BY_RULE = new Map(
  Object.entries(PAGES).map(([path, text]) => [/([^/]+)\.md$/.exec(path)?.[1] ?? path, text] as const),
);

/** Undefined for a rule that has none. */
export const rulePage = (rule: string): string | undefined => BY_RULE.get(rule);
