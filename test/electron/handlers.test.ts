import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aboutHandlers } from '../../electron/handlers/about.ts';
import { scenarioHandlers } from '../../electron/handlers/scenarios.ts';
import { CONTRACT } from '../../game/core/contract/contract.ts';
import { scenarioFolders } from '../../game/node/tasks/bundled-scenarios.ts';

let folder = '';
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-hats-scenarios-'));
  put('good-one/scenario.yaml', 'title: Good');
  put('good-one/locales/nl.yaml', 'title: Goed');
  put('good-one/notes.txt', 'not a scenario text');
  put('no-scenario/readme.md', '');
  put('Not A Folder Name/scenario.yaml', 'title: no');
  put('too-large/scenario.yaml', 'x'.repeat(1_048_577));
  put('scenario.schema.json', '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const good = { id: 'good-one', files: { 'scenario.yaml': 'title: Good', 'locales/nl.yaml': 'title: Goed' } };

test('the desktop lists folders with a scenario in them, unread, and leaves out what is over the cap', async () => {
  const list = await scenarioHandlers(folder)['scenarios.list']({});
  expect(list).toEqual([good]);
  expect(CONTRACT['scenarios.list'].reply.parse(list)).toEqual(list);
});

test('the browser edition carries the same texts', () => {
  expect(scenarioFolders(folder).filter((one) => one.id === 'good-one')).toEqual([good]);
});

test('the desktop’s saves are never elsewhere', async () => {
  const about = await aboutHandlers()['host.about']({});
  expect(CONTRACT['host.about'].reply.parse(about)).toEqual({ edition: 'desktop', savesElsewhere: null });
});
