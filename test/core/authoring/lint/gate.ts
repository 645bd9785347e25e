/** The first scenario of the manual: what the examples of the rule pages are laid over. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { patched } from '../../../support/games.ts';

const manual = readFileSync(new URL('../../../../scenarios/README.md', import.meta.url), 'utf8');
export const gateText: string = /^```yaml\n(format: two-hats\/1\n.*?)^```$/ms.exec(manual)![1]!;
const gate: unknown = parse(gateText);

/** The gate with an example laid over it; what is `null` there is left out. */
export const gateWith = (example: string): string =>
  stringify(patched(gate, withoutNulls(parse(example))), { aliasDuplicateObjects: false });

/** The gate with some of its lines otherwise: begun in another column, or with another value for a name that it has once. */
export const gateWithLines = (example: string): string => {
  const given = example.split('\n');
  return gateText.replace(/^.*$/gm, (line) => {
    const name = /^ *\w+: /.exec(line)?.[0] ?? '\n';
    const isOnce = gateText.split(`\n${name}`).length === 2;
    return given.find((one) => one.trim() === line.trim() || (isOnce && one.startsWith(name))) ?? line;
  });
};

const withoutNulls = (value: unknown): unknown => {
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNulls(inner)]));
};
