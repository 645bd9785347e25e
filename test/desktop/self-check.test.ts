import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launch } from '../support/edition.ts';
import { dataFolder, startDesktop } from './harness/desktop.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
const { data, remove } = dataFolder();
afterAll(async () => {
  await browser?.close();
  remove();
});

type Report = {
  readonly packed: boolean;
  readonly refused: number;
  readonly of: number;
  readonly actions: readonly { readonly action: string; readonly outcome: string; readonly why?: string }[];
};

const asides = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('two-hats-self-check-'));

test('--self-check tries fourteen hostile actions in a hidden window, and all that can be tried here are refused', async () => {
  const before = asides();
  const desktop = startDesktop(browser, { data, args: ['--self-check'] });
  await desktop.page();
  expect((await desktop.app.look()).windows).toMatchObject([{ shown: false }]);
  const { code } = await desktop.ended;
  const report = JSON.parse(desktop.printed().out) as Report;
  expect(report.actions.filter(({ outcome }) => outcome !== 'refused')).toEqual([
    { action: 'runs the program as plain Node', outcome: 'not tried', why: 'only a packed program has its fuses set' },
  ]);
  expect(report).toMatchObject({ packed: false, refused: 13, of: 14 });
  expect(code).toBe(0);
  // It leaves the player's data alone, and nothing of its own behind.
  expect(readdirSync(data)).toEqual([]);
  expect(asides()).toEqual(before);
  expect(desktop.record.outside).toEqual([]);
});
