// Plain JavaScript for any Node from 20 on: the rest of the sources is TypeScript that only a newer Node runs as it stands.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** @returns {string | undefined} the Node that npm installed with the project (Electron's major) */
const pinnedNode = () =>
  ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe']
    .map((path) => fileURLToPath(new URL(path, root)))
    .find((path) => existsSync(path) && path !== process.execPath);

/**
 * Whether this process can go on itself. Where it cannot read TypeScript, the pinned Node does the work and its exit code
 * is handed on; where there is none, one line says what to do.
 * @param {string} script file URL of the script to run again
 * @returns {boolean}
 */
export const canGoOn = (script) => {
  if (process.features.typescript) return true;
  const node = pinnedNode();
  if (node === undefined) {
    console.error(`Two Hats needs Node 24 and found ${process.version}: run "npm rebuild node", or install Node 24.`);
    process.exitCode = 1;
    return false;
  }
  const done = spawnSync(node, [fileURLToPath(script), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = done.status ?? 1;
  return false;
};
