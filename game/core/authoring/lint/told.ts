/** What comes of things, by what it names and by what it changes. */
import type { Effects } from '../../scenario/consequence.ts';
import type { Told } from '../../scenario/told.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export type Path = Told['path'];
export type Change = { readonly path: Path; readonly by: number | boolean };

const LISTS = ['reveals', 'settles', 'raises', 'stale', 'agrees', 'draw', 'event', 'open'] as const;
export type Named = Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>>;

/** What consequences name, by field; the events that come back for missing names and clauses are among `event`. */
export const namedIn = (s: Scenario, consequences: readonly Told[]): Named => {
  const all = (field: keyof Named): ReadonlySet<string> =>
    new Set(consequences.flatMap(({ it }) => it[field] as readonly string[]));
  const named = Object.fromEntries(LISTS.map((field) => [field, all(field)])) as Record<
    keyof Named,
    ReadonlySet<string>
  >;
  const missing = [
    ...Object.values(s.agreements).flatMap((one) => Object.values(one.names)),
    ...Object.values(s.charter),
  ];
  return { ...named, event: new Set([...named.event, ...missing.map((one) => one.missing)]) };
};

/** Every change, by the name of what it changes. */
export const changesIn = (s: Scenario, consequences: readonly Told[]): ReadonlyMap<string, readonly Change[]> => {
  const changes = new Map<string, Change[]>();
  const add = (effects: Effects, path: Path) => {
    for (const [name, by] of Object.entries(effects)) {
      const list = changes.get(name);
      const change = { path: [...path, 'effects', name], by };
      if (list) list.push(change);
      else changes.set(name, [change]);
    }
  };
  for (const { path, it } of consequences) add(it.effects, path);
  for (const [id, { effects }] of Object.entries(s.agreements)) add(effects, ['agreements', id]);
  return changes;
};
