import { describe, expect, test } from 'vitest';
import { leadingKey, projectorKey } from '../../../../game/renderer/ui/room/leading/keys.ts';

const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys while leading', () => {
  test.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['Home', 'first'],
    ['End', 'last'],
    ['p', 'projector'],
    ['t', 'timer'],
    ['?', 'help'],
    ['Enter', undefined],
    ['x', undefined],
  ])('%s: %s', (name, means) => expect(leadingKey(key(name), 'nothing')).toBe(means));

  test('never fire while somebody types', () => {
    for (const name of ['PageDown', ' ', 'b', '.', 'Home', 'p', '?'])
      expect(leadingKey(key(name), 'field')).toBeUndefined();
  });
  test('leave a button the one that presses it', () => {
    expect(leadingKey(key(' '), 'control')).toBeUndefined();
    expect(projectorKey(key('Enter'), 'control')).toBeUndefined();
    expect(['PageDown', 'ArrowRight', 'b'].map((name) => leadingKey(key(name), 'control'))).toEqual([
      'next',
      'next',
      'blank',
    ]);
  });
  test('work a clicker while hands are counted, and nothing else then', () => {
    expect(['PageDown', 'PageUp', 'ArrowRight', '.', ' ', '1'].map((name) => leadingKey(key(name), 'counter'))).toEqual(
      ['next', 'previous', undefined, undefined, undefined, undefined],
    );
  });
  test('are left to the browser and the system with a key held', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(leadingKey(key('p', held), 'nothing')).toBeUndefined();
  });
});

describe('keys in the projector’s window', () => {
  test.each([
    ['PageDown', 'next'],
    ['Enter', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['.', 'blank'],
    ['f', 'fullScreen'],
    ['p', undefined],
    ['t', undefined],
  ])('%s: %s', (name, means) => expect(projectorKey(key(name), 'nothing')).toBe(means));
});
