import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTRACT, fileNameFor, freeName, handleFrom, labelFrom } from '../../../game/core/contract/contract.ts';

const fits = (name: string): boolean => CONTRACT['sessions.rename'].request.safeParse({ session: 'x', name }).success;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('a name on the screen', () => {
  test.each([
    ['Tuesday, group 3', true],
    ['Één week — 100 % “ours” 👩‍🚒', true],
    ['a/b\\c:..', true],
    ['', false],
    ['   ', false],
    ['two\nlines', false],
    ['turned \u202E round', false],
    ['half a character \ud800', false],
    ['x'.repeat(81), false],
    ['👩‍🚒'.repeat(26), true],
  ])('%j: %s', (name, right) => expect(fits(name)).toBe(right));

  test('is made out of any text, or the other one is taken', () => {
    fc.assert(
      fc.property(anyText, (text) => fits(labelFrom(text, 'Session'))),
      { numRuns: 3_000 },
    );
    expect([labelFrom('two\nlines', 'x'), labelFrom('\u202E', 'x'), labelFrom(' y'.repeat(99), 'x')]).toEqual([
      'two lines',
      'x',
      `${'y '.repeat(39)}y`,
    ]);
  });
});

describe('a handle', () => {
  test('is plain, whatever it is made of', () => {
    fc.assert(
      fc.property(anyText, (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(handleFrom(text, 'session'))),
      { numRuns: 3_000 },
    );
    expect([handleFrom('My own Café!', 'x'), handleFrom('../..', 'x'), handleFrom('日本', 'x')]).toEqual([
      'my-own-cafe',
      'x',
      'x',
    ]);
  });
  test('is counted up until it is free', () => {
    expect(freeName('a', (name) => ['a', 'a-2'].includes(name))).toBe('a-3');
  });
});

describe('a file’s name to propose', () => {
  test('is a plain one on every system', () => {
    fc.assert(
      fc.property(anyText, (text) => /^[\p{L}\p{N}\p{M}_-][\p{L}\p{N}\p{M} _-]*\.two-hats$/u.test(fileNameFor(text))),
      { numRuns: 3_000 },
    );
  });
  test.each([
    ['Group 3: Tuesday/evening', 'Group 3 Tuesday evening.two-hats'],
    ['../../etc/passwd', 'etc passwd.two-hats'],
    ['NUL', 'session.two-hats'],
    ['💥', 'session.two-hats'],
  ])('%s → %s', (label, file) => expect(fileNameFor(label)).toBe(file));
});
