/** Whatever name a finding can have, the catalogue knows it; and what is said to be found at the door is found there. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../../game/core/authoring/lint/lint.ts';

const ROOT = new URL('../../../../', import.meta.url);
/** Wherever findings are made before a scenario has come in. */
const DOORS = [
  'game/core/scenario',
  'game/core/authoring/lint/stray-line.ts',
  'game/core/contract/folder-finding.ts',
  'game/core/contract/room-for-pictures.ts',
  'game/node/cli/about-folder.ts',
  'game/node/cli/reading/reader.ts',
];

const sourceOf = (path: string): string => {
  const url = new URL(path, ROOT);
  if (path.endsWith('.ts')) return readFileSync(url, 'utf8');
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), new URL(`${path}/`, ROOT)), 'utf8'))
    .join('\n');
};

const source = DOORS.map(sourceOf).join('\n');
const quoted = new Set([...source.matchAll(/'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/g)].map(([, word]) => word!));
/** Words with a hyphen that are no rules: an encoding, a version of JSON Schema, a field of it, a package. */
const NO_RULES = ['utf-8', 'draft-7', 'x-two-hats', 'js-yaml'];

test('every name that a finding of the door can have is in the catalogue', () => {
  const known = new Set(rules.map(({ id }) => id));
  const named = [...source.matchAll(/\bsays\(\s*'([a-z0-9-]+)'/g)].map(([, id]) => id!);
  const hyphened = [...quoted].filter((word) => word.includes('-') && !NO_RULES.includes(word));
  const unknown = [...named, ...hyphened].filter((word) => !known.has(word));
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(unknown)]).toEqual([]);
});

test('every rule without a search of its own is found at the door', () => {
  const nowhere = rules.filter(
    ({ id, find }) => find === undefined && !quoted.has(id) && !source.includes(`  ${id}: [`),
  );
  expect(nowhere.map(({ id }) => id)).toEqual([]);
});
