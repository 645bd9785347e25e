import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What one folder of the sources may import; `test/architecture.test.ts` has the table. */
export type Arrow = {
  /** Folder, or a single file, that the row speaks of. The longest row that fits a file is the file's own. */
  readonly from: string;
  /** Folders (or single files) that may be imported for their values and types. */
  readonly mayImport: readonly string[];
  /** Folders of which only types may be imported. */
  readonly mayImportTypesOf?: readonly string[];
  /** Package names; `node:*` stands for all of Node's own modules, `@x/*` for all packages of a scope. */
  readonly packages: readonly string[];
  /** Whether `import()` may be given an address that is worked out (a built file). */
  readonly mayImportComputed?: boolean;
};

export type Architecture = {
  readonly arrows: readonly Arrow[];
  /** Files that may be imported from outside their folder besides the front door. */
  readonly sideDoors: readonly string[];
  readonly maxLines: number;
  readonly maxFilesInFolder: number;
  readonly forbiddenNames: readonly string[];
};

type Import = { readonly target: string; readonly typeOnly: boolean; readonly computed?: boolean };
/** Path of a source file, from the repository's root with forward slashes → its text. */
export type Sources = ReadonlyMap<string, string>;

const isCode = (path: string): boolean => /\.(ts|tsx|mts|cts|js|mjs|cjs)$/.test(path);
const isAsset = (path: string): boolean => /\.(css|json|svg|png|webp|woff2|yaml|html)$/.test(path);

/** All imports of a file, `import`, `export … from` and `import()` alike. Throws where the file cannot be parsed. */
export const importsOf = (path: string, text: string): readonly Import[] => {
  const parsed = parseSync(path, text);
  const first = parsed.errors[0];
  if (first) throw new Error(`${path}: ${first.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  return [
    ...staticImports.map((one) => ({
      target: one.moduleRequest.value,
      typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...staticExports.flatMap((one) =>
      one.entries.flatMap((entry) =>
        entry.moduleRequest ? [{ target: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
      ),
    ),
    ...dynamicImports.map((one) => {
      const address = text.slice(one.moduleRequest.start, one.moduleRequest.end);
      const plain = /^(['"`])([^'"`$]*)\1$/.exec(address);
      return { target: plain?.[2] ?? address, typeOnly: false, computed: plain === null };
    }),
  ];
};

const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const rowOf = (path: string, arrows: readonly Arrow[]): Arrow | undefined =>
  arrows.filter((row) => within(path, row.from)).sort((a, b) => b.from.length - a.from.length)[0];

const frontDoor = (folder: string): string => `${folder}/${posix.basename(folder)}`;
const withoutEnding = (path: string): string => path.replace(/\.(ts|tsx|mjs)$/, '');

const packageName = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

const packageAllowed = (target: string, allowed: readonly string[]): boolean =>
  target.startsWith('node:')
    ? allowed.includes('node:*')
    : allowed.some((one) =>
        one.endsWith('/*') ? target.startsWith(one.slice(0, -1)) : packageName(target) === packageName(one),
      );

const checkPackage = (path: string, target: string, row: Arrow): readonly string[] =>
  packageAllowed(target, row.packages) ? [] : [`${path} imports ${target}, which ${row.from} may not see`];

const checkInside = (path: string, one: Import, row: Arrow, all: Architecture): readonly string[] => {
  const [bare = '', query = ''] = one.target.split('?');
  const target = posix.join(posix.dirname(path), bare);
  if (isAsset(target) && (within(target, 'assets') || within(target, row.from))) return [];
  if (!isCode(target)) return [`${path} imports ${one.target} without its ending`];
  const home = rowOf(target, all.arrows);
  if (home === row) return [];
  // A worker is started by its address (`?worker&url`): the address is a string, nothing of the worker is imported.
  if (query.includes('worker') && query.includes('url')) return [];
  const found: string[] = [];
  const named = [...row.mayImport, ...(one.typeOnly ? (row.mayImportTypesOf ?? []) : [])];
  if (!named.some((folder) => within(withoutEnding(target), folder))) {
    found.push(`${path} imports ${target}${one.typeOnly ? ' (types)' : ''}, which ${row.from} may not`);
  }
  const door = home ? frontDoor(home.from) : '';
  if (home && withoutEnding(target) !== door && !all.sideDoors.includes(withoutEnding(target))) {
    found.push(`${path} imports ${target}, past the front door ${door}.ts`);
  }
  return found;
};

const checkFile = (path: string, text: string, all: Architecture): readonly string[] => {
  const row = rowOf(path, all.arrows);
  if (!row) return [`${path} stands in no folder of the table`];
  const found = importsOf(path, text).flatMap((one) => {
    if (one.computed)
      return row.mayImportComputed ? [] : [`${path} imports an address that is worked out: ${one.target}`];
    return one.target.startsWith('.') ? checkInside(path, one, row, all) : checkPackage(path, one.target, row);
  });
  const lines = text.split('\n').length - 1;
  if (lines > all.maxLines) found.push(`${path} has ${lines} lines, more than ${all.maxLines}`);
  const name = posix.basename(path).replace(/\..*$/, '');
  if (all.forbiddenNames.includes(name)) found.push(`${path}: a file called ${name} names no idea`);
  return found;
};

const checkFolders = (sources: Sources, all: Architecture): readonly string[] => {
  const counts = new Map<string, number>();
  for (const path of sources.keys()) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > all.maxFilesInFolder)
    .map(([folder, count]) => `${folder} has ${count} files, more than ${all.maxFilesInFolder}`);
};

/** Import cycles between files, each once, as `a → b → a`. Types count too: a cycle of types is still a tangle. */
const checkCycles = (sources: Sources): readonly string[] => {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      const ring = trail.slice(at);
      const first = ring.indexOf([...ring].sort()[0] ?? path);
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      found.add([...turned, turned[0]].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const one of importsOf(path, sources.get(path) ?? '')) {
      const target = posix.join(posix.dirname(path), one.target.split('?')[0] ?? '');
      if (one.target.startsWith('.') && sources.has(target)) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return [...found].map((ring) => `import cycle: ${ring}`);
};

/** All that stands against the table, one sentence each; empty when the sources keep to it. */
export const violations = (sources: Sources, all: Architecture): readonly string[] => [
  ...[...sources].flatMap(([path, text]) => checkFile(path, text, all)),
  ...checkFolders(sources, all),
  ...checkCycles(sources),
];
