/** A scenario with parts called as they are called later, so that what only followed a new name does not count as changed. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Moved } from './parts.ts';

/** The words of a text that are names of parts, as those are called later. */
export const renamer = (moved: readonly Moved[]): ((text: string) => string) => {
  const names = new Map(moved.map(({ from, to }) => [last(from), last(to)]));
  return (text) => text.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (word) => names.get(word) ?? word);
};

/** Renames keys, references and conditions; what people read is left alone. */
export const renamedIn = (scenario: Scenario, moved: readonly Moved[]): Scenario => {
  if (moved.length === 0) return scenario;
  const rename = renamer(moved);
  const isText = (path: string): boolean => Object.hasOwn(scenario.texts, path);
  const copy = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return isText(path) ? value : rename(value);
    if (Array.isArray(value)) return value.map((item, i) => copy(item, `${path}.${i}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [rename(key), copy(inner, path === '' ? key : `${path}.${key}`)]),
    );
  };
  const { texts, translations, ...rest } = scenario;
  const keysOf = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(map).map(([id, text]) => [rename(id), text]));
  return {
    ...(copy(rest, '') as Omit<Scenario, 'texts' | 'translations'>),
    texts: keysOf(texts),
    translations: Object.fromEntries(Object.entries(translations).map(([language, map]) => [language, keysOf(map)])),
  };
};

const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
