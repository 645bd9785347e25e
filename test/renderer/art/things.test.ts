import { describe, expect, test } from 'vitest';
import { DOORS, EXPRESSIONS, HATS, PLACES, SEEN_MOST, SEEN_THINGS } from '../../../game/core/scenario/vocabulary.ts';
import {
  badge,
  bench,
  corner,
  counted,
  countedPicture,
  door,
  doorColours,
  type DoorColours,
  hat,
  holderPicture,
  icon,
  ICONS,
  placeView,
  promiseCard,
  slip,
  stamp,
} from '../../../game/renderer/art/art.ts';
import { doorScene } from '../../../game/renderer/art/scenes/door-scene.ts';
import { bagDrawing } from '../../../game/renderer/art/things/bags.ts';
import { box, byHand } from '../../../game/renderer/art/ink.ts';
import { faults } from './well-formed.ts';

const somebody = { seed: 'somebody' };
const BLOCKS = { place: 'housingBlocks', open: false, thing: 'bags', count: 41, far: 0.15 } as const;

describe('things', () => {
  test.each([
    ...HATS.flatMap((one) => [
      [`hat of ${one}`, hat(one)],
      [`hat of ${one} on a dark ground`, hat(one, 'dark')],
    ]),
    ['badge', badge()],
    ...SEEN_THINGS.flatMap((thing) =>
      Array.from({ length: counted(thing).kinds }, (_, i) => [`${thing} ${i}`, countedPicture(thing, i, 'light')]),
    ),
    ['slip', slip(120, 60)],
    ['slip, settled', slip(120, 60, true)],
    ['promise', promiseCard(188, 74)],
    ['stamp', stamp(60, 36)],
    ...ICONS.map((one) => [`icon ${one}`, icon(one)]),
  ])('%s is well drawn', (_, picture) => {
    expect(faults(picture!)).toEqual([]);
  });

  test.each(SEEN_THINGS)('%s begin again after the last kind', (thing) => {
    const { kinds } = counted(thing);
    const pictures = Array.from({ length: kinds }, (_, i) => countedPicture(thing, i, 'light'));
    expect(countedPicture(thing, kinds, 'light')).toBe(pictures[0]);
    expect(new Set(pictures).size).toBe(kinds);
  });

  test.each(SEEN_THINGS)('what %s lie beside or hang on is well drawn', (thing) => {
    for (const open of [true, false])
      for (const onWall of [true, false])
        for (const count of [-3, 0, 12, 4000]) {
          const picture = holderPicture(thing, { open, onWall, count });
          expect(picture === undefined ? [] : faults(picture)).toEqual([]);
        }
  });

  test('a container shows whether it is locked', () => {
    const shown = (open: boolean) => holderPicture('bags', { open, onWall: false, count: 3 });
    expect(shown(true)).not.toBe(shown(false));
  });

  test.each([
    ['tally', 0, 0],
    ['tally', 60, 60],
    // Written as a figure instead.
    ['tally', 61, 0],
    ['tally', -4, 0],
    ['bags', 400, SEEN_MOST.bags],
    ['pins', -4, 0],
    ['plots', 7, 7],
  ] as const)('of %s, %i counted, %i are drawn', (thing, count, drawn) => {
    expect(counted(thing).shown(count)).toBe(drawn);
    const chalk = holderPicture('tally', { open: false, onWall: false, count });
    expect(chalk?.includes(`>${count}<`)).toBe(count > 60 || count < 0);
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
      const picture = doorScene({
        portrait: somebody,
        expression,
        door: state,
        hat: 'publicServant',
        number: '9C',
        scene: BLOCKS,
      });
      expect(faults(picture)).toEqual([]);
      expect(picture.length).toBeLessThan(80_000);
    }
  });

  test('the door by day, in the other hat, of a group', () => {
    const portrait = { seed: 'several', group: true };
    for (const state of DOORS) {
      const picture = doorScene({
        portrait,
        expression: 'calm',
        door: state,
        hat: 'networkManager',
        light: 'day',
        scene: BLOCKS,
      });
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
      scene: BLOCKS,
    });
    expect(faults(picture)).toEqual([]);
    expect(picture).toContain('&lt;&quot;&amp;&gt;');
  });

  test('one bag fewer is one bag fewer on the corner', () => {
    const speaker = { portrait: somebody, expression: 'serious' } as const;
    const withBags = (count: number) => corner({ ...BLOCKS, theme: 'light', speaker, count });
    expect(faults(withBags(44))).toEqual([]);
    expect(withBags(11).length).toBeLessThan(withBags(12).length);
    expect(faults(corner({ ...BLOCKS, theme: 'dark', count: 0, open: true }))).toEqual([]);
  });

  describe.each(PLACES)('in %s', (place) => {
    const scene = { place, open: true, thing: 'tally', count: 12, far: 0.6 } as const;
    const bag = bagDrawing(0).slice(-60);

    test.each(SEEN_THINGS)('%s are seen from a corner, bags only where they are counted', (thing) => {
      const picture = corner({ ...scene, thing, theme: 'light', speaker: undefined });
      expect(faults(picture)).toEqual([]);
      expect(picture.includes(bag)).toBe(thing === 'bags');
    });

    test('a door lies where doors lie there', () => {
      for (const light of ['day', 'evening'] as const) {
        const picture = doorScene({
          portrait: somebody,
          expression: 'calm',
          door: 'ajar',
          hat: 'publicServant',
          light,
          scene,
        });
        expect(faults(picture)).toEqual([]);
        expect(picture.length).toBeLessThan(120_000);
        expect(picture.includes(bag)).toBe(false);
      }
    });

    test('the whole of it is a picture for a card', () => {
      expect(faults(placeView({ ...scene, theme: 'light' }))).toEqual([]);
    });
  });

  test('a door looks different in every place that has a front of its own', () => {
    const pictures = PLACES.map((place) =>
      doorScene({
        portrait: somebody,
        expression: 'calm',
        door: 'shut',
        hat: 'publicServant',
        scene: { ...BLOCKS, place },
      }),
    );
    expect(new Set(pictures).size).toBe(PLACES.length);
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
