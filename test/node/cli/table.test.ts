/** A game in the terminal is kind to slips: it says what was meant, where the week stands, and what a picture shows. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { png } from '../../support/drawings.ts';
import { scenarioText } from '../../support/games.ts';
import { run } from './fake-terminal.ts';

// A busy machine takes its time for the threads that read.
vi.setConfig({ testTimeout: 30_000 });

const root = mkdtempSync(join(tmpdir(), 'two-hats-table-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const town = join(root, 'town');
mkdirSync(join(town, 'art'), { recursive: true });
const picture = (alt: string) => ({ file: 'art/square.png', alt });
writeFileSync(join(town, 'art', 'square.png'), png(8, 8));
writeFileSync(
  join(town, 'scenario.yaml'),
  scenarioText({
    picture: picture('A square with one tree.'),
    events: { morning: { picture: picture('Four chairs.') } },
  }),
);
const playing = ['play', town, '--seed', '7', '--lang', 'en'];

describe('a list of decisions', () => {
  test('with a refused line does not end as if all were well', async () => {
    const { status, err } = await run(playing, { piped: ['1 act tea', '1 end'] });
    expect([status, err]).toEqual([1, 'One line was refused; it changed nothing.\n']);
  });

  test.each([
    ['1 act vist', 'Was 1 act visit meant?'],
    ['1 atc visit', 'Was 1 act visit meant?'],
    ['act visit', 'A decision begins with the first week of its turn, as in 3 end.'],
    ['1 ask ada', 'This is written so: 3 ask ACTOR QUESTION'],
    ['1 dance', 'Behind the week stands what is done, one of act, ask, clear, answer,'],
  ])('%s is told with what was meant', async (line, words) => {
    const { out } = await run(playing, { piped: [line] });
    expect(out.replaceAll(/\s+/g, ' ')).toContain(words);
  });

  test.each(['?', 'help'])('%s tells how decisions are written, and is no slip', async (line) => {
    const { status, out } = await run(playing, { piped: [line] });
    expect([status, out]).toEqual([0, expect.stringContaining('3 ask ACTOR QUESTION')]);
  });
});

describe('by hand', () => {
  test('a line of another week is not taken for this one', async () => {
    const { out } = await run(playing, { typed: ['', '2 end', 'q'] });
    expect(out).toContain('“2 end” belongs to another week. It is week 1 now');
    expect(out).not.toContain('Friday');
  });

  test('what is nearly written right is recognised', async () => {
    const { out } = await run(playing, { typed: ['', 'act vsit', 'q'] });
    expect(out).toContain('Was 1 act visit meant?');
  });

  test('? answers no question: it says how to answer, and the question stands', async () => {
    const { out } = await run(playing, { typed: ['?', 'Shade', '1', '?', '', 'q'] });
    expect(out.split('You are asked something.').length).toBe(3);
    expect(out).not.toContain('“?”');
  });
});

test('what can be seen in pictures is told', async () => {
  const { out } = await run(playing, { piped: ['1 end'] });
  expect(out).toContain('In the picture: A square with one tree.');
  expect(out).toContain('In the picture: Four chairs.');
});
