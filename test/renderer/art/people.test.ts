import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACCESSORIES, FACIAL_HAIR, HEADS, POSES, portrait, WEARS } from '../../../game/core/scenario/portrait.ts';
import { readScenario } from '../../../game/core/scenario/scenario.ts';
import { EXPRESSIONS, HATS } from '../../../game/core/scenario/vocabulary.ts';
import { addressOf, bust, figure, figureBox, stranger, you } from '../../../game/renderer/art/art.ts';
import { lookOf } from '../../../game/renderer/art/people/look.ts';
import { faults } from './well-formed.ts';

const SEEDS = Array.from({ length: 100 }, (_, i) => `somebody ${i}`);
const LIMIT = 40_000;

describe('a figure', () => {
  test.each(POSES)('%s can be drawn, alone and as a group', (pose) => {
    for (const group of [false, true]) {
      expect(faults(figure({ seed: 'a', pose, group }, 'calm', { pose }))).toEqual([]);
    }
  });

  test.each(EXPRESSIONS)('can look %s, and no two faces are alike', (expression) => {
    const face = bust({ seed: 'a' }, expression);
    expect(faults(face)).toEqual([]);
    expect(EXPRESSIONS.filter((other) => bust({ seed: 'a' }, other) === face)).toEqual([expression]);
  });

  test.each(WEARS)('can wear %s', (wears) => {
    expect(faults(figure({ seed: 'a', wears }, 'calm', { flip: true }))).toEqual([]);
    expect(faults(bust({ seed: 'a', wears }, 'calm', { size: 54, ground: '#ffffff', flip: true }))).toEqual([]);
  });

  test('has every head, beard and pair of glasses that an author may name', () => {
    for (const head of HEADS) expect(faults(figure({ seed: 'a', head }, 'calm'))).toEqual([]);
    for (const facialHair of FACIAL_HAIR) expect(faults(figure({ seed: 'a', facialHair }, 'calm'))).toEqual([]);
    for (const accessories of ACCESSORIES) expect(faults(figure({ seed: 'a', accessories }, 'calm'))).toEqual([]);
  });

  test('stays small', () => {
    for (const seed of SEEDS) expect(figure({ seed }, 'calm').length).toBeLessThan(LIMIT);
    expect(bust({ seed: 'a', head: 'bun' }, 'calm').length).toBeLessThan(LIMIT);
  });

  test('does not lean on a railing that is not there', () => {
    const leaning = { seed: 'a', pose: 'rail' } as const;
    expect(figure(leaning, 'calm')).toBe(figure({ seed: 'a', pose: 'hang' }, 'calm'));
    expect(figure(leaning, 'calm', { pose: 'rail' })).not.toBe(figure(leaning, 'calm'));
  });

  test('shows its frame to whoever places it', () => {
    expect(figureBox({ group: true }).width).toBeGreaterThan(figureBox({}).width);
    expect(figureBox({})).toMatchObject({ y: expect.any(Number) });
  });
});

describe('faces by lot', () => {
  test('the same seed, the same picture', () => {
    for (const seed of SEEDS.slice(0, 10)) expect(figure({ seed }, 'smile')).toBe(figure({ seed }, 'smile'));
  });

  test('a hundred people have more than sixty faces', () => {
    const faces = new Set(SEEDS.map((seed) => bust({ seed, top: '#333333', wears: 'none' }, 'calm')));
    expect(faces.size).toBeGreaterThan(60);
  });

  test('all kinds of skin turn up, and nothing that stands for a creed or a joke', () => {
    const looks = SEEDS.map((seed) => lookOf({ seed }));
    expect(new Set(looks.map(({ skin }) => skin)).size).toBeGreaterThanOrEqual(8);
    expect(looks.filter(({ head }) => ['hijab', 'turban', 'mohawk', 'mohawk2', 'hatHip'].includes(head))).toEqual([]);
    expect(looks.filter(({ accessories }) => ['eyepatch', 'sunglasses'].includes(accessories))).toEqual([]);
  });

  test('what the author fixes stays as it is', () => {
    const fixed = {
      head: 'hijab',
      facialHair: 'none',
      accessories: 'glasses2',
      skin: '#d9a577',
      hair: '#333333',
      top: '#56608c',
      legs: '#222222',
      pose: 'desk',
      coat: 'long',
      wears: 'cardigan',
    } as const;
    expect(lookOf({ seed: 'a', ...fixed })).toEqual(fixed);
  });
});

describe('others', () => {
  test('you are seen from behind in both hats', () => {
    for (const hat of HATS) for (const seated of [true, false]) expect(faults(you(hat, { seated }))).toEqual([]);
    expect(you('publicServant')).not.toBe(you('networkManager'));
  });

  test('a stranger has no face', () => {
    expect(faults(stranger())).toEqual([]);
  });

  test('an address carries the picture and nothing else', () => {
    const picture = stranger();
    expect(decodeURIComponent(addressOf(picture).replace('data:image/svg+xml;utf8,', ''))).toBe(picture);
  });

  test('the people of the first scenario have portraits of their own', () => {
    const text = readFileSync(new URL('../../../scenarios/locked-containers/scenario.yaml', import.meta.url), 'utf8');
    const read = readScenario({ 'scenario.yaml': text });
    if (!read.ok) throw new Error('The first scenario does not read.');
    const drawn = Object.entries(read.scenario.actors).map(([id, actor]) => {
      expect(portrait.safeParse(actor.portrait).success, id).toBe(true);
      expect(actor.portrait?.head, id).toBeDefined();
      return bust({ ...actor.portrait, seed: id }, 'calm');
    });
    expect(new Set(drawn).size).toBe(12);
  });
});
