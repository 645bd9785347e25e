import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../game/node/tasks/browser.ts';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

const alive = new Set<() => Promise<void>>();

/** Ends those that a test, failing half-way, has left. */
export const killAll = async (): Promise<void> => void (await Promise.all([...alive].map((kill) => kill())));

/** A Chromium on a profile of the test's own, all of whose processes can be killed at once. */
export const startMortal = async (
  profile: string,
): Promise<{ readonly browser: Browser; readonly kill: () => Promise<void> }> => {
  const path = findBrowser();
  if (path === undefined) throw new Error('No browser found: run "npm test", which installs one.');
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const child = spawn(path, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    if (!alive.delete(kill)) return;
    // The group, for the pages and the store run in processes of their own.
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
  };
  alive.add(kill);
  while (!existsSync(port) || readFileSync(port, 'utf8').trim() === '') await new Promise((go) => setTimeout(go, 50));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`);
  return { browser, kill };
};
