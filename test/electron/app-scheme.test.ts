import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../game/core/contract/page-rules.ts';

vi.mock('electron', () => ({ protocol: {} }));
const { assetResponse, filesBelow } = await import('../../electron/window/app-scheme.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-hats-scheme-'));
  mkdirSync(join(folder, 'built/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), 'secret');
  writeFileSync(join(folder, 'built/index.html'), 'page');
  writeFileSync(join(folder, 'built/assets/read.js'), 'worker');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'built/link.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = async (url: string, method = 'GET') =>
  assetResponse(join(folder, 'built'), new Set(await filesBelow(join(folder, 'built'))), { url, method });

test('page and worker scripts carry the policy', async () => {
  for (const [url, body] of [
    ['app://two-hats/', 'page'],
    ['app://two-hats/assets/read.js', 'worker'],
  ] as const) {
    const response = await get(url);
    expect([response.status, await response.text()]).toEqual([200, body]);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  }
});

test('links, other methods and strangers get nothing', async () => {
  expect((await get('app://two-hats/link.json')).status).toBe(404);
  expect((await get('app://two-hats/', 'POST')).status).toBe(404);
  expect((await get('app://elsewhere/index.html')).status).toBe(404);
});
