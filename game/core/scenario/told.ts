/** What comes of things: everywhere in a scenario where something is told, changed, opened or shown, and where that stands. */
import type { Consequence } from './consequence.ts';
import type { ScenarioSource } from './schema.ts';
import type { Path } from './yaml-source.ts';

/** Something that comes of a choice or an event, and where it is written. */
export type Told = { readonly path: Path; readonly it: Consequence };

const PARTS = ['actors', 'actions', 'dilemmas', 'events', 'outcomes', 'storylines', 'leader'] as const;

/** A scenario never changes, and looking through all of it takes longer than everything that is done with it. */
const known = new WeakMap<ScenarioSource, readonly Told[]>();

/** Everything in a scenario that has the fields of a consequence, in file order. */
export const consequencesOf = (s: ScenarioSource): readonly Told[] => {
  const before = known.get(s);
  if (before) return before;
  const found: Told[] = [];
  for (const part of PARTS) visit(s[part], [part], found);
  known.set(s, found);
  return found;
};

/** Most fields are empty lists and maps: those are passed over without a look at where they stand. */
const visit = (value: object, path: Path, found: Told[]): void => {
  if (Array.isArray(value)) {
    for (const [i, inner] of value.entries()) {
      if (typeof inner === 'object' && inner !== null) visit(inner as object, [...path, i], found);
    }
    return;
  }
  if ('reveals' in value && 'effects' in value) found.push({ path, it: value as Consequence });
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === 'object' && inner !== null && !isEmpty(inner)) visit(inner, [...path, key], found);
  }
};

const isEmpty = (value: object): boolean => {
  for (const _ in value) return false;
  return true;
};
