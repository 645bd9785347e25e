import { describe, expect, test } from 'vitest';
import { DOORS, EXPRESSIONS, HATS } from '../../../game/core/scenario/vocabulary.ts';
import {
  badge,
  bag,
  BAGS,
  bench,
  container,
  door,
  doorColours,
  type DoorColours,
  doorScene,
  hat,
  icon,
  ICONS,
  promiseCard,
  slip,
  stamp,
  streetCorner,
} from '../../../game/renderer/art/art.ts';
import { box, byHand } from '../../../game/renderer/art/ink.ts';
import { faults } from './well-formed.ts';

const somebody = { seed: 'somebody' };

describe('things', () => {
  test.each([
    ...HATS.flatMap((one) => [
      [`hat of ${one}`, hat(one)],
      [`hat of ${one} on a dark ground`, hat(one, 'dark')],
    ]),
    ['badge', badge()],
    ...Array.from({ length: BAGS }, (_, i) => [`bag ${i}`, bag(i)]),
    ['container, locked', container({ locked: true, open: false })],
    ['container, open', container({ locked: false, open: true })],
    ['slip', slip(120, 60)],
    ['slip, settled', slip(120, 60, true)],
    ['promise', promiseCard(188, 74)],
    ['stamp', stamp(60, 36)],
    ...ICONS.map((one) => [`icon ${one}`, icon(one)]),
  ])('%s is well drawn', (_, picture) => {
    expect(faults(picture!)).toEqual([]);
  });

  test('bags begin again after the last kind', () => {
    expect(bag(BAGS)).toBe(bag(0));
    expect(new Set(Array.from({ length: BAGS }, (_, i) => bag(i))).size).toBe(BAGS);
  });

  test('five doors are told apart by shape, not by colour alone', () => {
    const shapes = (colours: DoorColours) => DOORS.map((one) => door(one, colours).replaceAll(/"#\w+"/g, '""'));
    expect(new Set(shapes(doorColours('networkManager', 'light'))).size).toBe(DOORS.length);
    for (const one of DOORS) expect(faults(door(one, doorColours('publicServant', 'dark')))).toEqual([]);
  });
});

describe('scenes', () => {
  test.each(DOORS)('the door close by, %s', (state) => {
    for (const expression of EXPRESSIONS) {
      const picture = doorScene({ portrait: somebody, expression, door: state, hat: 'publicServant', number: '9C' });
      expect(faults(picture)).toEqual([]);
      expect(picture.length).toBeLessThan(80_000);
    }
  });

  test('the door by day, in the other hat, of a group', () => {
    const portrait = { seed: 'several', group: true };
    for (const state of DOORS) {
      const picture = doorScene({ portrait, expression: 'calm', door: state, hat: 'networkManager', light: 'day' });
      expect(faults(picture)).toEqual([]);
    }
  });

  test('what is written on a door cannot become markup', () => {
    const picture = doorScene({
      portrait: somebody,
      expression: 'calm',
      door: 'shut',
      hat: 'networkManager',
      number: '<"&>',
    });
    expect(faults(picture)).toEqual([]);
    expect(picture).toContain('&lt;&quot;&amp;&gt;');
  });

  test('one bag fewer is one bag fewer on the corner', () => {
    const speaker = { portrait: somebody, expression: 'serious' } as const;
    const corner = (seen: number) => streetCorner({ theme: 'light', speaker, seen, ticket: true });
    expect(faults(corner(44))).toEqual([]);
    expect(corner(11).length).toBeLessThan(corner(12).length);
    expect(faults(streetCorner({ theme: 'dark', seen: 0, locked: false }))).toEqual([]);
  });

  test('one or two advisers on the bench', () => {
    const one = { portrait: somebody, expression: 'calm' } as const;
    for (const theme of ['light', 'dark'] as const) {
      expect(faults(bench([one], theme))).toEqual([]);
      expect(faults(bench([one, { ...one, portrait: { seed: 'b', group: true } }], theme))).toEqual([]);
    }
  });
});

describe('the hand in the line', () => {
  test('moves a line a little and never far', () => {
    const numbers = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([found]) => Number(found));
    const drawn = numbers(byHand('M100 100H400', 2));
    const ys = drawn.filter((_, i) => i % 2 === 1);
    expect(Math.max(...ys.map((y) => Math.abs(y - 100)))).toBeLessThanOrEqual(2.6);
    expect(new Set(ys).size).toBeGreaterThan(5);
  });

  test('closes what was closed, knows small letters, and draws the same twice', () => {
    expect(byHand(box(0, 0, 100, 50)).endsWith('Z')).toBe(true);
    expect(byHand('m10 10l20 0v10q5 5 10 0c1 1 2 2 3 0z')).toBe(byHand('M10 10H30V20Q35 25 40 20C41 21 42 22 43 20Z'));
  });

  test('refuses a command it does not know', () => {
    expect(() => byHand('M0 0A5 5 0 0 1 9 9')).toThrow('A');
  });
});
