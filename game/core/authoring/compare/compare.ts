/** The front door of comparing: what makes two versions of a scenario different, by meaning and not by lines. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Change, TextChange } from './changes.ts';
import { changesOf } from './changes.ts';
import { type Moved, partsOf } from './parts.ts';
import { renamedIn } from './renaming.ts';

export type { Change, TextChange } from './changes.ts';
export type { Moved } from './parts.ts';
export { studied } from './studied.ts';
export type { Shift, Studied, Study } from './studied.ts';

export type Comparison = {
  /** Nothing that is played, read or translated differs. */
  readonly same: boolean;
  /** Parts by their path: `actions.benchHour`, `dilemmas.fines.options.agree`; what lies in an added one is not listed. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The same part under another id. What only followed the new name is no change. */
  readonly renamed: readonly Moved[];
  /** Texts that are there in both versions and read differently. */
  readonly texts: readonly TextChange[];
  /** Numbers, conditions, lists and whatever else is no text. */
  readonly rules: readonly Change[];
  readonly endings: {
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    readonly reordered: boolean;
  };
  /** `storyline.state`. */
  readonly states: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** By language: how many texts are translated, before and after, where that differs. */
  readonly translated: Readonly<Record<string, { readonly before: number; readonly after: number }>>;
};

/** What became of `before` in `after`. Pure: the same two give the same. */
export const compared = (before: Scenario, after: Scenario): Comparison => {
  const parts = partsOf(before, after);
  const renamed = renamedIn(before, parts.renamed);
  const { texts, rules } = changesOf(renamed, after, parts);
  const endings = endingsOf(renamed, after);
  const states = statesIn(parts);
  const translated = translatedIn(before, after);
  const nothing = [parts.added, parts.removed, parts.renamed, texts, rules, Object.keys(translated)].every(
    (list) => list.length === 0,
  );
  return {
    same: nothing && !endings.reordered,
    added: parts.added,
    removed: parts.removed,
    renamed: parts.renamed,
    texts,
    rules,
    endings,
    states,
    translated,
  };
};

const endingsOf = (before: Scenario, after: Scenario): Comparison['endings'] => {
  const [then, now] = [Object.keys(before.endings), Object.keys(after.endings)];
  const kept = (list: readonly string[], other: readonly string[]) => list.filter((id) => other.includes(id)).join(' ');
  return {
    gained: now.filter((id) => !then.includes(id)),
    lost: then.filter((id) => !now.includes(id)),
    reordered: kept(then, now) !== kept(now, then),
  };
};

/** `storylines.gate.states.locked.states.inner` is `gate.inner`: names are unique in a storyline. */
const statesIn = ({ added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] }) => {
  const states = (paths: readonly string[]) =>
    paths.flatMap((path) => {
      const steps = path.split('.');
      return steps[0] === 'storylines' && steps.at(-2) === 'states' ? [`${steps[1]}.${steps.at(-1)}`] : [];
    });
  return { gained: states(added), lost: states(removed) };
};

const translatedIn = (before: Scenario, after: Scenario): Comparison['translated'] => {
  const count = ({ translations }: Scenario, language: string) => Object.keys(translations[language] ?? {}).length;
  const languages = [...new Set([...Object.keys(before.translations), ...Object.keys(after.translations)])].toSorted();
  return Object.fromEntries(
    languages
      .map((language) => [language, { before: count(before, language), after: count(after, language) }] as const)
      .filter(([, { before: then, after: now }]) => then !== now),
  );
};
