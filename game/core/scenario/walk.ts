/** A walk over data and its schema together that meets every marked field: texts, conditions, references. */
import type { z } from 'zod';
import { type Mark, marks } from './fields.ts';
import type { Path } from './yaml-source.ts';

export type Visit = (mark: Mark, value: unknown, path: Path, id: Path, key: boolean) => void;

type Def = {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  items?: z.ZodType[];
};
const definition = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/**
 * Calls `visit` for each marked field of `value` in file order. `path` is where it stands as written, `id` its stable id:
 * the same path with the index 0 where a single item was written without brackets. `key` tells that the mark is on a key.
 */
export const walk = (schema: z.ZodType, value: unknown, visit: Visit, path: Path = [], id: Path = []): void => {
  if (value === undefined || value === null) return;
  const mark = marks.get(schema);
  if (mark) visit(mark, value, path, id, false);
  const def = definition(schema);
  const inner = def.innerType ?? def.in;
  if (inner) walk(inner, value, visit, path, id);
  else if (def.type === 'union') walkUnion(def.options!, value, visit, path, id);
  else if (def.type === 'array' && Array.isArray(value)) {
    value.forEach((item, i) => walk(def.element!, item, visit, [...path, i], [...id, i]));
  } else if (def.type === 'tuple' && Array.isArray(value)) {
    value.forEach((item, i) => def.items![i] && walk(def.items![i], item, visit, [...path, i], [...id, i]));
  } else if (typeof value === 'object' && !Array.isArray(value)) walkMap(def, value, visit, path, id);
};

const walkUnion = (options: z.ZodType[], value: unknown, visit: Visit, path: Path, id: Path): void => {
  const listed = options.some((option) => definition(option).type === 'array');
  const fitting = options.filter((option) => (definition(option).type === 'array') === Array.isArray(value));
  // Trying a whole option costs more than the walk through it: only where the kind of value does not tell.
  const chosen =
    fitting.length === 1 ? fitting[0] : (fitting.find((option) => option.safeParse(value).success) ?? fitting[0]);
  if (chosen) walk(chosen, value, visit, path, fullId(options, value, id, listed));
};

/** A single item stands at index 0 of its list; a text alone stands in the `says` of the whole it is short for. */
const fullId = (options: z.ZodType[], value: unknown, id: Path, listed: boolean): Path => {
  if (listed && !Array.isArray(value)) return [...id, 0];
  const short = typeof value === 'string' && options.some((option) => definition(option).shape?.['says'] !== undefined);
  return short ? [...id, 'says'] : id;
};

const walkMap = (def: Def, value: object, visit: Visit, path: Path, id: Path): void => {
  for (const [key, item] of Object.entries(value)) {
    const schema = def.shape ? def.shape[key] : def.valueType;
    if (def.keyType) {
      const mark = marks.get(def.keyType);
      if (mark) visit(mark, key, [...path, key], [...id, key], true);
    }
    if (schema) walk(schema, item, visit, [...path, key], [...id, key]);
  }
};
