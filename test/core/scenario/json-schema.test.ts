import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../../game/core/scenario/scenario.ts';
import { schemaText } from '../../../game/node/tasks/schema.ts';

test('the schema for editors is the one that the code makes: after a change run `npm run schema`', async () => {
  const kept = readFileSync(new URL('../../../scenarios/scenario.schema.json', import.meta.url), 'utf8');
  expect(kept).toBe(await schemaText());
});

type Node = { readonly [key: string]: unknown };
const schema = scenarioJsonSchema() as Node;
const definitions = schema['definitions'] as Readonly<Record<string, Node>>;

/** Every field that the schema has anywhere, with its name. */
const fieldsIn = (node: unknown): [string, Node][] => {
  if (Array.isArray(node)) return node.flatMap(fieldsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value as Record<string, Node>).flatMap(([name, field]): [string, Node][] => [
          [name, field],
          ...fieldsIn(field),
        ])
      : key === 'examples' || key === 'default'
        ? []
        : fieldsIn(value),
  );
};
const fields = fieldsIn(schema);

/** Whether a value is of the right kind; fields that it leaves out for brevity are not missed. */
const fits = (value: unknown, node: Node): boolean => {
  const every = (key: string) => (node[key] as Node[] | undefined) ?? [];
  const ref = node['$ref'] as string | undefined;
  if (ref !== undefined) return fits(value, definitions[ref.split('/').at(-1)!]!);
  if (!every('allOf').every((one) => fits(value, one))) return false;
  const some = [...every('anyOf'), ...every('oneOf')];
  if (some.length > 0 && !some.some((one) => fits(value, one))) return false;
  if (Array.isArray(node['enum']) && !node['enum'].includes(value)) return false;
  if ('const' in node && node['const'] !== value) return false;
  const kind = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  if (typeof node['type'] === 'string' && node['type'] !== kind) return false;
  if (typeof value === 'string' && node['pattern'] && !new RegExp(node['pattern'] as string).test(value)) return false;
  if (
    typeof value === 'number' &&
    (value < Number(node['minimum'] ?? value) || value > Number(node['maximum'] ?? value))
  )
    return false;
  if (Array.isArray(value)) return !isNode(node['items']) || value.every((one) => fits(one, node['items'] as Node));
  if (typeof value !== 'object' || value === null) return true;
  const known = (node['properties'] ?? {}) as Readonly<Record<string, Node>>;
  return Object.entries(value).every(([key, inner]) => {
    const field = known[key] ?? node['additionalProperties'];
    return field === undefined || field === true || (isNode(field) && fits(inner, field));
  });
};
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

test('every field says what it is and shows an example of its kind', () => {
  expect(fields.length).toBeGreaterThan(200);
  const silent = fields.filter(([, field]) => !field['description'] || !Array.isArray(field['examples']));
  expect(silent.map(([name]) => name)).toEqual([]);
  const wrong = fields.filter(([, field]) => (field['examples'] as unknown[]).some((one) => !fits(one, field)));
  expect(wrong.map(([name, field]) => [name, field['examples']])).toEqual([]);
});

test('every bundled scenario tells editors where the schema is', () => {
  const folder = new URL('../../../scenarios/', import.meta.url);
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const text = readFileSync(new URL(`${id}/scenario.yaml`, folder), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../scenario.schema.json');
  }
});
