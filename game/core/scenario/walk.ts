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

/** What a walk needs to know of a schema, looked up once: a scenario has many values and few kinds of them. */
type Plan = Omit<Def, 'shape'> & {
  readonly mark: Mark | undefined;
  readonly keyMark: Mark | undefined;
  readonly shape: ReadonlyMap<string, z.ZodType> | undefined;
};
const plans = new WeakMap<z.ZodType, Plan>();

const planOf = (schema: z.ZodType): Plan => {
  const before = plans.get(schema);
  if (before) return before;
  const { shape, ...def } = schema._zod.def as unknown as Def;
  const plan: Plan = {
    ...def,
    shape: shape && new Map(Object.entries(shape)),
    mark: marks.get(schema),
    keyMark: def.keyType && marks.get(def.keyType),
  };
  plans.set(schema, plan);
  return plan;
};

/**
 * Calls `visit` for each marked field of `value` in file order. `path` is where it stands as written, `id` its stable id:
 * the same path with the index 0 where a single item was written without brackets. `key` tells that the mark is on a key.
 */
export const walk = (schema: z.ZodType, value: unknown, visit: Visit, path: Path = [], id: Path = path): void => {
  if (value === undefined || value === null) return;
  const plan = planOf(schema);
  if (plan.mark) visit(plan.mark, value, path, id, false);
  const inner = plan.innerType ?? plan.in;
  if (inner) walk(inner, value, visit, path, id);
  else if (plan.type === 'union') walkUnion(plan.options!, value, visit, path, id);
  else if (typeof value !== 'object') return;
  else if (!Array.isArray(value)) walkMap(plan, value, visit, path, id);
  else if (plan.type === 'array' || plan.type === 'tuple') {
    for (const [i, item] of value.entries()) {
      const of = plan.element ?? plan.items?.[i];
      if (of) within(of, item, visit, path, id, i);
    }
  }
};

/** Most often a thing stands where its id says: then one path serves for both. */
const within = (schema: z.ZodType, value: unknown, visit: Visit, path: Path, id: Path, step: string | number): void => {
  const here = [...path, step];
  walk(schema, value, visit, here, id === path ? here : [...id, step]);
};

const walkUnion = (options: z.ZodType[], value: unknown, visit: Visit, path: Path, id: Path): void => {
  const listed = options.some((option) => planOf(option).type === 'array');
  const fitting = options.filter((option) => (planOf(option).type === 'array') === Array.isArray(value));
  // Trying a whole option costs more than the walk through it: only where the kind of value does not tell.
  const chosen =
    fitting.length === 1 ? fitting[0] : (fitting.find((option) => option.safeParse(value).success) ?? fitting[0]);
  if (chosen) walk(chosen, value, visit, path, fullId(options, value, id, listed));
};

/** A single item stands at index 0 of its list; a text alone stands in the `says` of the whole it is short for. */
const fullId = (options: z.ZodType[], value: unknown, id: Path, listed: boolean): Path => {
  if (listed && !Array.isArray(value)) return [...id, 0];
  const short = typeof value === 'string' && options.some((option) => planOf(option).shape?.has('says'));
  return short ? [...id, 'says'] : id;
};

const walkMap = (plan: Plan, value: object, visit: Visit, path: Path, id: Path): void => {
  for (const [key, item] of Object.entries(value)) {
    const schema = plan.shape ? plan.shape.get(key) : plan.valueType;
    if (plan.keyMark) visit(plan.keyMark, key, [...path, key], [...id, key], true);
    if (schema) within(schema, item, visit, path, id, key);
  }
};
