/** The schema as JSON Schema (draft 7, what authors write), for editors that speak yaml-language-server. */
import { z } from 'zod';
import { marks } from '../fields.ts';
import { NUMBERS, NUMBER_NAMES } from '../numbers.ts';
import { scenarioSchema } from '../schema.ts';
import { FIELD_HELP } from './field-help.ts';

type Node = { [key: string]: unknown };

/**
 * With a description and an example at every field. `marked`: fields that are texts, conditions or references say so in
 * `x-two-hats`, for an editor that knows the scenario's names.
 */
export const scenarioJsonSchema = ({ marked = false } = {}): object => {
  const schema = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-7',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      const mark = marked ? marks.get(zodSchema as unknown as z.ZodType) : undefined;
      if (mark) jsonSchema['x-two-hats'] = mark;
    },
  }) as Node;
  const definitions = (schema['definitions'] ?? {}) as Record<string, Node>;
  for (const part of [schema, ...Object.values(definitions)]) withHelp(part, part === schema ? '' : 'def', definitions);
  return { ...schema, title: 'Two Hats scenario, format two-hats/1' };
};

const isMap = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks one part without following references: each definition is walked once, by itself. */
const withHelp = (node: unknown, parent: string, definitions: Record<string, Node>): void => {
  if (Array.isArray(node)) for (const one of node) withHelp(one, parent, definitions);
  if (!isMap(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'definitions' || key === 'examples' || key === 'default') continue;
    if (key !== 'properties' || !isMap(value)) withHelp(value, parent, definitions);
    else {
      for (const [field, inner] of Object.entries(value)) {
        value[field] = helped(inner as Node, parent, field, definitions);
        withHelp(value[field], field, definitions);
      }
    }
  }
};

/** In draft 7 nothing beside a reference is read, so help stands around it. */
const helped = (node: Node, parent: string, field: string, definitions: Record<string, Node>): Node => {
  const { description = described(node, definitions), ...rest } = node;
  const [words, example] = helpFor(parent, field);
  const body = '$ref' in rest ? { allOf: [rest] } : rest;
  return { ...body, description: description ?? words, examples: [example] };
};

/** What the thing that is referred to says of itself. */
const described = (node: Node, definitions: Record<string, Node>): string | undefined => {
  const refs = [node, ...((node['allOf'] as Node[] | undefined) ?? [])].map((one) => one['$ref']);
  const ref = refs.find((one) => typeof one === 'string') as string | undefined;
  const target = ref === undefined ? undefined : definitions[ref.split('/').at(-1)!];
  return target && ((target['description'] as string | undefined) ?? described(target, definitions));
};

const helpFor = (parent: string, field: string): readonly [string, unknown] => {
  const number = NUMBER_NAMES.find((name) => name === field);
  if (number) return [NUMBERS[number].meaning, NUMBERS[number].default];
  const help = FIELD_HELP[`${parent}.${field}`] ?? FIELD_HELP[field];
  if (!help) throw new Error(`no help for the field ${parent}.${field}`);
  return help;
};
