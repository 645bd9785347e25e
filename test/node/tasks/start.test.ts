import { expect, test } from 'vitest';
import { readWish } from '../../../game/node/tasks/start.ts';

test.each([
  [[], { browser: false }],
  [['--browser'], { browser: true }],
  [['--port', '8080'], { port: 8080, browser: true }],
  [['--port=65535'], { port: 65_535, browser: true }],
])('npm start %j', (args, wish) => expect(readWish(args)).toEqual(wish));

test.each([
  ['--port'],
  ['--port', 'x'],
  ['--port', '80'],
  ['--port', '70000'],
  ['--port', '80.5'],
  ['--prot', '8080'],
  ['extra'],
])('npm start %j %j is refused in one line', (...args) => {
  const wish = readWish(args.filter((arg) => typeof arg === 'string'));
  expect(wish).toHaveProperty('wrong');
  expect((wish as { wrong: string }).wrong).not.toContain('\n');
});
