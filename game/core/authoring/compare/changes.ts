/** What differs in the parts that both versions have: texts apart from numbers, conditions and lists. */
import { canonicalJson } from '../../scenario/canonical.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Parts, writtenPart } from './parts.ts';

/** `undefined` (null in JSON) where it was not written. Lists of names stand in one line. */
export type Change = {
  readonly path: string;
  readonly before: string | number | boolean | undefined;
  readonly after: string | number | boolean | undefined;
};

export type TextChange = {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** Languages whose translation is still that of the text before. */
  readonly stale: readonly string[];
};

type Changes = { readonly texts: readonly TextChange[]; readonly rules: readonly Change[] };

export const changesOf = (before: Scenario, after: Scenario, parts: Parts): Changes => {
  const texts: TextChange[] = [];
  const rules: Change[] = [];
  const listed = new Set([...parts.added, ...parts.removed]);
  const compare = (then: unknown, now: unknown, path: string): void => {
    if (listed.has(path) || canonicalJson(then ?? null) === canonicalJson(now ?? null)) return;
    const [one, other] = [before.texts[path], after.texts[path]];
    if (one !== undefined && other !== undefined) {
      texts.push({ id: path, before: one, after: other, stale: staleIn(before, after, path) });
    } else if (isDeep(then) || isDeep(now)) {
      for (const key of keysOf(then, now)) compare(at(then, key), at(now, key), path === '' ? key : `${path}.${key}`);
    } else {
      // A list that is empty and one that was not written are the same.
      const change = { path, before: inLine(then), after: inLine(now) };
      if (change.before !== change.after) rules.push(change);
    }
  };
  compare(writtenPart(before), writtenPart(after), '');
  return { texts, rules };
};

const staleIn = (before: Scenario, after: Scenario, id: string): readonly string[] =>
  Object.entries(after.translations).flatMap(([language, now]) =>
    now[id] !== undefined && now[id] === before.translations[language]?.[id] ? [language] : [],
  );

/** A map, or a list of maps; a list of names is one value. */
const isDeep = (value: unknown): boolean =>
  Array.isArray(value) ? value.some((item) => typeof item === 'object') : typeof value === 'object' && value !== null;

const keysOf = (then: unknown, now: unknown): readonly string[] => [
  ...new Set([then, now].flatMap((one) => (typeof one === 'object' && one !== null ? Object.keys(one) : []))),
];

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const inLine = (value: unknown): Change['before'] => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String).join(', ');
  if (typeof value === 'object' && value !== null) return canonicalJson(value);
  return value === null ? undefined : (value as Change['before']);
};
