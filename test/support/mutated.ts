/** Scenarios as strangers would write them: a good one with parts taken away, doubled, renamed, retyped and poisoned. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { smallTown } from './small-town.ts';

type Path = readonly (string | number)[];
type Tree = Record<string | number, unknown>;

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key];
        return [here, ...pathsOf(inner, here)];
      })
    : [];
const PATHS = pathsOf(smallTown);

const STRINGS: readonly string[] = [
  '',
  ' ',
  '\n',
  '\u0000',
  '\u202e',
  '\ud800',
  '\ufeff',
  '💥'.repeat(50),
  'x'.repeat(9_000),
  'é'.repeat(300),
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'ada',
  'ada.shade',
  'in',
  '<script>alert(1)</script>',
  '${7*7}',
  '=1+1',
  '../../x.png',
  '/etc/passwd',
  'art/x.svg',
  'javascript:x',
  '{seen}',
  '1/0',
  'value / (value - 20) > 1',
  '!'.repeat(400),
  '('.repeat(400),
  `${'true && '.repeat(60)}true`,
  '- '.repeat(99),
  'value >= 60',
  'value > 99999999999999999999',
  'at.square',
  'at.square.kept',
  'known.ada',
  'true ? 1 : false',
  '[1, 2].all(x, x > 0)',
  '"a".matches("(a+)+$")',
  'size("x") > 0',
  'week',
  'has(a.b)',
  '"\\u0000"',
  '1.5 > 1',
  '-1 > 0',
  'act.visit',
  'answer.bench.here',
  'agreement.pact',
  'promise.kept.blueSoon',
  'empty',
  'kept',
  'turnout',
  'morning',
];
const NUMBERS: readonly number[] = [0, -0, 1, -1, 0.5, 1e9, -1e9, 2 ** 31, 2 ** 53, 1e21, 1e308, 5e-324, 100, 101, 999];

const poison: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...STRINGS),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], { a: {} }, ['ada', 'ada'], [null]),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer(),
);

type Change = (tree: Tree) => void;

/** The map or list around a path, as long as it is still there. */
const around = (tree: Tree, path: Path): Tree | undefined => {
  let here: unknown = tree;
  for (const step of path.slice(0, -1)) here = (here as Tree | null | undefined)?.[step];
  return typeof here === 'object' && here !== null ? (here as Tree) : undefined;
};
const copy = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
const at =
  (change: (parent: Tree, key: string | number) => void, path: Path): Change =>
  (tree) => {
    const parent = around(tree, path);
    if (parent) change(parent, path.at(-1)!);
  };

const aPath = fc.constantFrom(...PATHS);
const aName = fc.oneof(fc.constantFrom(...STRINGS), fc.constantFrom(...PATHS.map((path) => String(path.at(-1)))));

const removed = aPath.map((path) =>
  at((parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]), path),
);
const doubled = fc.tuple(aPath, aName).map(([path, name]) =>
  at((parent, key) => {
    if (Array.isArray(parent)) parent.push(copy(parent[Number(key)]));
    else parent[keyFor(name)] = copy(parent[key]);
  }, path),
);
const retyped = fc.tuple(aPath, poison).map(([path, value]) => at((parent, key) => (parent[key] = value), path));
const wrapped = aPath.map((path) => at((parent, key) => (parent[key] = [copy(parent[key])]), path));
const renamed = fc.tuple(aPath, aName).map(([path, name]) =>
  at((parent, key) => {
    const value = parent[key];
    delete parent[key];
    parent[keyFor(name)] = value;
  }, path),
);
const moved = fc.tuple(aPath, aPath).map(([from, to]): Change => (tree) => {
  const value = copy(around(tree, from)?.[from.at(-1)!]);
  const parent = around(tree, to);
  if (parent) parent[to.at(-1)!] = value;
});

// Assigned as it is, this key would be the prototype of the map here, and never stand in the text.
const PROTOTYPE = 'theKeyThatIsThePrototype';
const keyFor = (name: string): string => (name === '__proto__' ? PROTOTYPE : name);

/** What an author might do in earnest: another number, other words, a part as it stands elsewhere. */
const leaves = (kind: 'number' | 'string', names: RegExp): fc.Arbitrary<Path> =>
  fc.constantFrom(
    ...PATHS.filter((path) => typeof valueAt(path) === kind && names.test(String(path.at(-1))) && path.length > 1),
  );
const valueAt = (path: Path): unknown => around(smallTown as Tree, path)?.[path.at(-1)!];
const retuned = fc
  .tuple(leaves('number', /./), fc.nat(100))
  .map(([path, value]) => at((parent, key) => (parent[key] = value), path));
const reworded = fc
  .tuple(
    leaves('string', /^(text|title|says|label|hint|name|role|wants)$/),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  .map(([path, value]) => at((parent, key) => (parent[key] = value), path));
const TWINS = ['effects', 'guard', 'when', 'cost', 'entry', 'after', 'on', 'hats', 'with', 'promises', 'draw', 'event'];
const twinned = fc
  .constantFrom(...TWINS)
  .chain((name) => {
    const same = fc.constantFrom(...PATHS.filter((path) => path.at(-1) === name));
    return fc.tuple(same, same);
  })
  .map(([from, to]): Change => (tree) => {
    const parent = around(tree, to);
    if (parent) parent[to.at(-1)!] = copy(valueAt(from));
  });

/** JSON is YAML: trees are written as JSON, which is quick, and texts are cut and spliced as YAML. */
const treeWith = (...kinds: readonly fc.Arbitrary<Change>[]): fc.Arbitrary<string> =>
  fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 4 }).map((changes) => {
    const changed = JSON.parse(JSON.stringify(smallTown)) as Tree;
    for (const change of changes) change(changed);
    return JSON.stringify(changed, undefined, 1).replaceAll(PROTOTYPE, '__proto__');
  });
const wild = treeWith(removed, doubled, retyped, wrapped, renamed, moved);
const earnest = treeWith(retuned, reworded, twinned);

const TEXT = stringify(smallTown, { aliasDuplicateObjects: false });
const piece = fc.oneof(
  fc.constantFrom(...STRINGS),
  fc.constantFrom(
    '&a ',
    '*a',
    '<<: ',
    '!!js/function ',
    '!!set {',
    '? ',
    '- ',
    '---\n',
    '...\n',
    '|\n',
    '>-\n',
    '#',
    '%TAG ! x\n',
    '\t',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.tuple(fc.nat(TEXT.length), fc.nat(400)).map(([from, length]) => TEXT.slice(from, from + length)),
);
const text = fc
  .array(fc.tuple(fc.nat(TEXT.length), fc.nat(60), piece), { minLength: 1, maxLength: 3 })
  .map((splices) => splices.reduce((now, [from, cut, put]) => now.slice(0, from) + put + now.slice(from + cut), TEXT));

/** The text of a `scenario.yaml`; about a third of them is still a scenario. */
export const mutatedScenario: fc.Arbitrary<string> = fc.oneof(wild, wild, earnest, earnest, text);
