import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations, type Architecture } from './support/arrows.ts';

const CORE = 'game/core';
const WEB_PAGE = ['react', 'react-dom', 'xstate', 'zod'];
const BUILD_TOOLS = [
  'electron',
  'electron-builder',
  'electron-vite',
  'playwright-core',
  'prettier',
  'vite',
  '@vitejs/*',
];

/** Who may import what. Everything that is not here is refused; a new dependency is a decision made in this table. */
const ARCHITECTURE: Architecture = {
  arrows: [
    { from: 'game/core/file-names.ts', mayImport: [], packages: [] },
    {
      from: 'game/core/scenario',
      mayImport: ['game/core/file-names'],
      packages: ['zod', 'js-yaml', '@marcbachmann/cel-js', '@noble/hashes', 'fflate'],
    },
    { from: 'game/core/engine', mayImport: ['game/core/scenario'], packages: ['xstate', '@noble/hashes'] },
    {
      from: 'game/core/session',
      mayImport: ['game/core/file-names', 'game/core/scenario', 'game/core/engine'],
      packages: ['zod', '@noble/hashes'],
    },
    { from: 'game/core/view', mayImport: ['game/core/scenario', 'game/core/engine'], packages: [] },
    {
      from: 'game/core/debrief',
      mayImport: ['game/core/scenario', 'game/core/engine', 'game/core/session', 'game/core/view'],
      packages: [],
    },
    // What long work has in common; each subject below it has a front door of its own, because a command needs only one.
    { from: 'game/core/authoring', mayImport: [], packages: [] },
    {
      from: 'game/core/authoring/lint',
      mayImport: ['game/core/scenario', 'game/core/engine'],
      packages: [],
    },
    {
      from: 'game/core/authoring/explore',
      mayImport: [
        'game/core/authoring',
        'game/core/scenario',
        'game/core/engine',
        'game/core/session',
        'game/core/view',
      ],
      packages: [],
    },
    {
      from: 'game/core/authoring/simulate',
      mayImport: ['game/core/authoring', 'game/core/scenario', 'game/core/engine', 'game/core/view'],
      packages: [],
    },
    {
      from: 'game/core/authoring/diagram',
      mayImport: ['game/core/scenario', 'game/core/engine'],
      mayImportTypesOf: ['game/core/authoring/explore'],
      packages: ['xstate', '@dagrejs/dagre'],
    },
    {
      from: 'game/core/authoring/wording',
      mayImport: ['game/core/scenario', 'game/core/authoring/lint'],
      mayImportTypesOf: ['game/core/view', 'game/core/authoring/diagram'],
      packages: [],
    },
    {
      from: 'game/core/authoring/translate',
      mayImport: ['game/core/file-names', 'game/core/scenario'],
      packages: ['yaml'],
    },
    {
      from: 'game/core/authoring/compare',
      mayImport: [
        'game/core/authoring',
        'game/core/scenario',
        'game/core/engine',
        'game/core/authoring/explore',
        'game/core/authoring/simulate',
      ],
      packages: [],
    },
    { from: 'game/core/authoring/starter', mayImport: [], packages: [] },
    {
      from: 'game/core/authoring/example-class',
      mayImport: [
        'game/core/authoring',
        'game/core/scenario',
        'game/core/engine',
        'game/core/session',
        'game/core/view',
      ],
      packages: [],
    },
    {
      from: 'game/core/contract',
      mayImport: ['game/core/file-names', 'game/core/session', 'game/core/contract/channels'],
      packages: ['zod'],
    },
    { from: 'game/core/contract/channels.ts', mayImport: [], packages: [] },
    // How people and places look is drawn from what the scenario says of them.
    { from: 'game/renderer/art', mayImport: [], mayImportTypesOf: ['game/core/scenario'], packages: ['@dicebear/*'] },
    {
      from: 'game/renderer/board',
      mayImport: ['game/renderer/art'],
      mayImportTypesOf: ['game/core/view'],
      packages: ['phaser'],
    },
    {
      from: 'game/renderer/ui',
      mayImport: ['game/renderer/art', 'game/core/scenario/vocabulary', 'game/core/view/phrase'],
      // What may be wrong with a session file is worded in the room where files are brought.
      mayImportTypesOf: ['game/core/view', 'game/core/debrief', 'game/core/authoring', 'game/core/session'],
      packages: ['react', '@fontsource-variable/*', 'd3-scale', 'codemirror', '@codemirror/*', '@lezer/*'],
    },
    { from: 'game/renderer/worker', mayImport: [CORE], packages: [] },
    {
      from: 'game/renderer/host',
      // What a package holds is the same on every host.
      mayImport: ['game/core/file-names', 'game/core/contract', 'game/core/scenario/package'],
      mayImportTypesOf: ['game/core/session'],
      packages: ['idb'],
    },
    {
      from: 'game/renderer/app',
      mayImport: [CORE, 'game/renderer/art', 'game/renderer/board', 'game/renderer/ui', 'game/renderer/host'],
      packages: WEB_PAGE,
    },
    { from: 'game/node/files', mayImport: [CORE], packages: ['node:*', 'chokidar'] },
    {
      from: 'game/node/records',
      mayImport: ['game/node/files', 'game/core/contract'],
      packages: ['node:*', '@remix-run/multipart-parser'],
    },
    { from: 'game/node/web', mayImport: ['game/core/contract/page-rules'], packages: ['node:*'] },
    {
      from: 'game/node/cli',
      mayImport: [CORE, 'game/node/files', 'game/node/records', 'game/node/web'],
      packages: ['node:*', 'sarif'],
    },
    {
      from: 'game/node/tasks',
      mayImport: [CORE, 'game/node/web'],
      packages: ['node:*', '@electron/fuses', ...BUILD_TOOLS],
      mayImportComputed: true,
    },
    { from: 'electron/preload.ts', mayImport: ['game/core/contract/channels'], packages: ['electron'] },
    {
      from: 'electron',
      mayImport: ['game/core/contract', 'game/core/session', 'game/node/files', 'game/node/records'],
      packages: ['electron', 'node:*'],
    },
  ],
  // Beside a folder's front door: lists of names and page rules that readers want without the rest of the folder,
  // and the switch that must be thrown before any schema is made.
  // The tree of a checked scenario has many shapes and few verbs: whoever compiles or shows it takes a shape from the file
  // that defines it, because passing them all on through the front door would make that a barrel.
  sideDoors: [
    'game/core/file-names',
    'game/core/scenario/consequence',
    'game/core/scenario/expression',
    'game/core/scenario/finding',
    'game/core/scenario/names',
    'game/core/scenario/numbers',
    'game/core/scenario/phrase',
    'game/core/scenario/people',
    'game/core/scenario/portrait',
    'game/core/scenario/statechart',
    'game/core/scenario/told',
    'game/core/scenario/vocabulary',
    'game/core/scenario/canonical',
    'game/core/scenario/package',
    'game/core/scenario/zip/archive',
    // What-ifs take minutes of a machine's time: a debrief must open without them.
    'game/core/debrief/counterfactual/counterfactual',
    // A class and what goes out of it: one session is debriefed without either.
    'game/core/debrief/class/class',
    'game/core/debrief/class/class-worth',
    'game/core/debrief/class/discuss',
    'game/core/debrief/exports/exports',
    'game/core/debrief/room/room',
    'game/core/view/phrase',
    // Pictures and sounds have nothing in common but their use.
    'game/renderer/art/sounds/sounds',
    'game/core/contract/channels',
    'game/core/contract/page-rules',
    'game/core/contract/jitless',
    // How a page of the manual is put together: whoever shows one needs no rule for it.
    'game/core/authoring/lint/page',
  ],
  maxLines: 400,
  maxFilesInFolder: 25,
  forbiddenNames: ['utils', 'util', 'helpers', 'helper', 'common', 'index', 'misc'],
};

const root = resolve(import.meta.dirname, '..');

const sourcesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );

describe('the sources', () => {
  test('keep to the arrow table', () => {
    const sources = new Map([...sourcesIn('electron'), ...sourcesIn('game')]);
    expect(sources.size).toBeGreaterThan(10);
    expect(violations(sources, ARCHITECTURE)).toEqual([]);
  }, 60_000);
});

describe('the checker finds a planted', () => {
  const found = (files: Record<string, string>) => violations(new Map(Object.entries(files)), ARCHITECTURE).join('\n');

  test('arrow that points the wrong way', () => {
    expect(found({ 'game/core/scenario/a.ts': `import { decide } from '../engine/engine.ts';` })).toContain('may not');
    expect(found({ 'game/core/engine/a.ts': `export * from '../../node/files/files.ts';` })).toContain('may not');
    expect(found({ 'game/core/view/a.ts': `const x = await import('../session/session.ts');` })).toContain('may not');
    expect(found({ 'electron/preload.ts': `import { z } from '../game/core/contract/contract.ts';` })).toContain(
      'may not',
    );
  });
  test('value where types alone are allowed', () => {
    expect(found({ 'game/renderer/board/a.ts': `import { boardView } from '../../core/view/view.ts';` })).toContain(
      'may not',
    );
    expect(found({ 'game/renderer/board/a.ts': `import type { V } from '../../core/view/view.ts';` })).toBe('');
  });
  test('import past a front door', () => {
    expect(found({ 'game/core/engine/a.ts': `import { x } from '../scenario/inner.ts';` })).toContain('front door');
    expect(found({ 'game/core/engine/a.ts': `import { x } from '../scenario/scenario.ts';` })).toBe('');
    expect(found({ 'game/renderer/ui/a.ts': `import { HATS } from '../../core/scenario/vocabulary.ts';` })).toBe('');
  });
  test('address that is worked out', () => {
    expect(found({ 'game/core/view/a.ts': 'await import(`./${name}.ts`);' })).toContain('worked out');
  });
  test('package that the folder may not see', () => {
    expect(found({ 'game/core/engine/a.ts': `import fs from 'node:fs';` })).toContain('may not see');
    expect(found({ 'game/renderer/ui/a.tsx': `import { z } from 'zod';` })).toContain('may not see');
    expect(found({ 'game/core/session/a.ts': `import { sha256 } from '@noble/hashes/sha2.js';` })).toBe('');
  });
  test('cycle, even one of types', () => {
    const ring = {
      'game/core/view/a.ts': `import type { B } from './b.ts';`,
      'game/core/view/b.ts': `export * from './a.ts';`,
    };
    expect(found(ring)).toContain('import cycle: game/core/view/a.ts → game/core/view/b.ts → game/core/view/a.ts');
  });
  test('worker that is imported instead of started', () => {
    expect(found({ 'game/renderer/app/a.ts': `import { read } from '../worker/read.ts';` })).toContain('may not');
    expect(found({ 'game/renderer/app/a.ts': `import address from '../worker/read.ts?worker&url';` })).toBe('');
  });
  test('name that says nothing, file too long, folder too full, file outside the table', () => {
    expect(found({ 'game/core/view/utils.ts': '' })).toContain('names no idea');
    expect(found({ 'game/core/view/a.ts': '\n'.repeat(401) })).toContain('401 lines');
    expect(found(Object.fromEntries(Array.from({ length: 26 }, (_, n) => [`game/core/view/a${n}.ts`, ''])))).toContain(
      '26 files',
    );
    expect(found({ 'game/other/a.ts': '' })).toContain('no folder of the table');
  });
});
