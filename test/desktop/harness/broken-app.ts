/** Copies of the app with something missing, and tiny apps that do one thing wrong. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './desktop.ts';

type Made = { readonly appPath: string; readonly remove: () => void };

const folder = (): Made => {
  const appPath = mkdtempSync(join(tmpdir(), 'two-hats-app-'));
  return { appPath, remove: () => rmSync(appPath, { recursive: true, force: true }) };
};

/** The built app without one of its folders. */
export const appWithout = (missing: string): Made => {
  const made = folder();
  for (const part of ['package.json', 'out/main', 'out/preload', 'out/renderer', 'scenarios']) {
    if (part !== missing) cpSync(join(ROOT, part), join(made.appPath, part), { recursive: true });
  }
  return made;
};

/** An app whose main file is this text. */
export const appOf = (main: string): Made => {
  const made = folder();
  mkdirSync(join(made.appPath, 'out'));
  writeFileSync(join(made.appPath, 'package.json'), '{"main":"out/main.js","type":"module","version":"0.0.0"}');
  writeFileSync(join(made.appPath, 'out/main.js'), main);
  writeFileSync(join(made.appPath, 'out/preload.cjs'), '');
  return made;
};
