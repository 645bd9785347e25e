/** What the JSON Schema of a scenario says about a place: which keys may stand there, which values, what they mean. */
export type Schema = {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-two-hats'?: {
    readonly reference?: string;
    readonly expression?: string;
    readonly text?: { readonly longest: number };
  };
};

const DEEPEST = 12;

/** The schemas that a schema stands for: references followed, alternatives taken apart. */
const spread = (root: Schema, schema: Schema, depth = 0): readonly Schema[] => {
  if (depth > DEEPEST) return [];
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const referred = schema.$ref === undefined ? undefined : root.definitions?.[schema.$ref.split('/').at(-1) ?? ''];
  const own = parts.length === 0 && referred === undefined ? [schema] : [];
  const inner = [...parts, ...(referred === undefined ? [] : [referred])];
  return [...own, ...inner.flatMap((one) => spread(root, inherit(schema, one), depth + 1))];
};

/** What is said where a schema is used holds for what it stands for, too. */
const inherit = (outer: Schema, inner: Schema): Schema => {
  const description = outer.description ?? inner.description;
  const mark = outer['x-two-hats'] ?? inner['x-two-hats'];
  return { ...inner, ...(description === undefined ? {} : { description }), ...(mark ? { 'x-two-hats': mark } : {}) };
};

const step = (root: Schema, schema: Schema, name: string): readonly Schema[] => {
  if (name === '[]') {
    const { items } = schema;
    return items === undefined
      ? []
      : (Array.isArray(items) ? (items as Schema[]) : [items as Schema]).flatMap((one) => spread(root, one));
  }
  const own = schema.properties?.[name];
  if (own !== undefined) return spread(root, own);
  const rest = schema.additionalProperties;
  return typeof rest === 'object' ? spread(root, rest) : [];
};

/** All that may stand at a path; empty where the schema knows nothing of it. */
const schemasAt = (root: Schema, path: readonly string[]): readonly Schema[] =>
  path.reduce<readonly Schema[]>((here, name) => here.flatMap((one) => step(root, one, name)), spread(root, root));

export type Offer = {
  readonly label: string;
  readonly description: string | undefined;
  /** `key` opens a value; `name` is declared in the scenario; `value` is one of a closed list. */
  readonly kind: 'key' | 'name' | 'value';
};

const once = (offers: readonly Offer[]): readonly Offer[] =>
  [...new Map(offers.toReversed().map((offer) => [offer.label, offer])).values()].toReversed();

type Names = Readonly<Record<string, readonly string[]>>;

const namesFor = (schema: Schema, names: Names): readonly Offer[] => {
  const { reference, expression } = schema['x-two-hats'] ?? {};
  const kind = expression === undefined ? reference : 'condition';
  return (kind === undefined ? [] : (names[kind] ?? [])).map((label) => ({
    label,
    description: undefined,
    kind: 'name',
  }));
};

/** Keys that may stand in the map at this path. */
export const keysAt = (root: Schema, path: readonly string[], names: Names): readonly Offer[] =>
  once(
    schemasAt(root, path).flatMap((schema) => [
      ...Object.entries(schema.properties ?? {}).map(([label, one]): Offer => ({
        label,
        description: describe(root, one),
        kind: 'key',
      })),
      ...(schema.propertyNames === undefined
        ? []
        : spread(root, schema.propertyNames).flatMap((one) => [
            ...(one.enum ?? []).map((label): Offer => ({ label: String(label), description: undefined, kind: 'key' })),
            ...namesFor(one, names),
          ])),
    ]),
  );

/** Values that may stand at this path; of a list, its items. */
export const valuesAt = (root: Schema, path: readonly string[], names: Names): readonly Offer[] => {
  const here = schemasAt(root, path);
  const all = [...here, ...here.filter(({ items }) => items !== undefined).flatMap((one) => step(root, one, '[]'))];
  return once(
    all.flatMap((schema): readonly Offer[] => [
      ...(schema.enum ?? []).map((label): Offer => ({ label: String(label), description: undefined, kind: 'value' })),
      ...(schema.const === undefined
        ? []
        : [{ label: String(schema.const), description: undefined, kind: 'value' as const }]),
      ...(schema.type === 'boolean' ? BOOLEANS : []),
      ...namesFor(schema, names),
    ]),
  );
};

const BOOLEANS: readonly Offer[] = ['true', 'false'].map((label) => ({ label, description: undefined, kind: 'value' }));

const describe = (root: Schema, schema: Schema): string | undefined =>
  schema.description ?? spread(root, schema).find(({ description }) => description !== undefined)?.description;

/** What the schema says about what stands at a path. */
export const meaningAt = (root: Schema, path: readonly string[]): string | undefined =>
  schemasAt(root, path).find(({ description }) => description !== undefined)?.description;
