/**
 * Which entry came of which: a cause followed back, and forward. Within one decision the ledger says it itself (`cause`,
 * `because`); what comes later hangs on something that was left standing (a promise, a question, a sheet, a story's state).
 */
import type { Entry } from '../engine/engine.ts';
import type { Course } from './course.ts';

export type Links = {
  /** For each entry the earlier entries that it hangs on. */
  readonly back: readonly (readonly number[])[];
  /** For each entry the later ones that hang on it. */
  readonly forth: readonly (readonly number[])[];
};

/** What an entry hangs on: the name of a quantity, and whether it rose or fell. */
type Hook = { readonly name: string; readonly rose: boolean | undefined; readonly prefix?: boolean };

const rose = (name: string): Hook => ({ name, rose: true });
const changed = (name: string): Hook => ({ name, rose: undefined });
const under = (name: string): Hook => ({ name, rose: true, prefix: true });

const ruleHooks = (rule: string, { name }: Entry): readonly Hook[] => {
  const [kind = '', actor = ''] = name.split('.');
  switch (rule) {
    case 'thread':
      return [rose(`thread.${actor}`)];
    case 'silentHat':
    case 'announceBroken':
    case 'announceTooOften':
    case 'drift':
      return [changed('hat')];
    case 'permission':
      return kind === 'trust' ? [under(`knowledge.${actor}.`)] : [];
    default:
      return [];
  }
};

const hooksOfCause = (cause: string, entry: Entry): readonly Hook[] => {
  const [kind = '', a = ''] = cause.split('.');
  switch (kind) {
    case 'answer':
    case 'default':
      return [rose(`dilemma.${a}`)];
    case 'promise':
      return [rose(`promise.${a}`)];
    case 'agreement':
      return [rose(`tabled.${a}`)];
    case 'leader':
      return [rose(`task.${a}`)];
    case 'storyline':
      return [under(`at.${a}.`)];
    case 'rule':
      return ruleHooks(a, entry);
    default:
      return [];
  }
};

const hooksOf = (entry: Entry): readonly Hook[] => [
  ...hooksOfCause(entry.cause, entry),
  ...(entry.because === undefined ? [] : hooksOfCause(entry.because, entry)),
];

const fits = ({ name, change }: Entry, hook: Hook): boolean =>
  (hook.prefix ? name.startsWith(hook.name) : name === hook.name) &&
  (hook.rose === undefined || change > 0 === hook.rose);

/** The last entry before this decision on which something of it can hang. */
const lastBefore = (entries: readonly Entry[], before: number, hook: Hook): number | undefined => {
  for (let at = before - 1; at >= 0; at--) if (fits(entries[at]!, hook)) return at;
  return undefined;
};

/** Links of a whole course: entries of one decision hang together by their causes and are not linked to each other. */
export const linksOf = ({ entries, moments, momentOf }: Course): Links => {
  const forth: number[][] = entries.map(() => []);
  const back = entries.map((entry, at) => {
    const from = moments[momentOf[at]!]?.from ?? 0;
    const found = hooksOf(entry).flatMap((hook) => lastBefore(entries, from, hook) ?? []);
    const roots = [...new Set(found)];
    for (const root of roots) forth[root]!.push(at);
    return roots;
  });
  return { back, forth };
};
