import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { execute, executeTool } from './execute.ts';
import { say } from './say.ts';

const DOWNLOAD_MS = 180_000;
const APT_MS = 300_000;

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

/** Chromium, Chrome and Edge where their installers put them. */
const usualPlaces = (): readonly string[] => {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(env['HOME'] ?? '/', 'Applications')].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined ? [] : programs.map((program) => join(folder, program)),
    );
  }
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return folders.filter((folder) => folder !== '').flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
};

/** The browser that tests drive: TWO_HATS_BROWSER if set, else an installed one, else Playwright's own if it is there. */
export const findBrowser = (): string | undefined => {
  const wished = process.env['TWO_HATS_BROWSER'];
  return wished ? wished : [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
};

const isDebianRoot = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installFromDebian = async (): Promise<void> => {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: APT_MS, quiet: true };
  say('  trying: apt-get install chromium');
  await execute('apt-get', ['update'], options);
  const done = await execute('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  if (done.code !== 0) say(`  apt-get ended with ${done.code}: ${lastLine(done.output)}`);
};

const downloadFromPlaywright = async (): Promise<void> => {
  say(`  trying: Playwright's own download (at most ${DOWNLOAD_MS / 1000} s)`);
  const done = await executeTool('playwright-core', ['install', 'chromium'], { timeout: DOWNLOAD_MS, quiet: true });
  if (done.code !== 0) say(`  the download ${done.timedOut ? 'took too long' : `failed: ${lastLine(done.output)}`}`);
};

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** A browser for a task, installed where none is found; undefined, after a line that says what to do, where none can be. */
export const browserFor = async (task: string): Promise<string | undefined> => {
  const found = findBrowser();
  if (found !== undefined) return found;
  say(`${task} needs Chromium, Chrome or Edge and found none: installing one.`);
  const ways = isDebianRoot() ? [installFromDebian, downloadFromPlaywright] : [downloadFromPlaywright];
  for (const way of ways) {
    await way();
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  say('No browser could be installed. Install Chromium, Chrome or Edge, or set TWO_HATS_BROWSER to its program.');
  return undefined;
};
