import { describe, expect, test } from 'vitest';
import { begin } from '../../../game/core/engine/engine.ts';
import { boardView, lookAt } from '../../../game/core/view/view.ts';
import { aScenario } from '../../support/games.ts';

const TRUST = { shut: 5, onTheChain: 20, ajar: 40, open: 70, theyRingYou: 90 } as const;

const ada = (trust: number, portrait?: object) => {
  const game = begin(aScenario({ actors: { ada: { trust, ...(portrait && { portrait }) } } }), 1);
  return boardView(lookAt(game, 'en'), 'networkManager').people.find(({ id }) => id === 'ada')!;
};

describe('a face at the door', () => {
  test.each([
    ['shut', undefined, 'suspicious'],
    ['onTheChain', undefined, 'serious'],
    ['ajar', undefined, 'calm'],
    ['open', undefined, 'calm'],
    ['theyRingYou', undefined, 'smile'],
    ['shut', 'smile', 'suspicious'],
    ['ajar', 'explaining', 'explaining'],
    ['open', 'explaining', 'calm'],
    ['shut', 'tired', 'tired'],
    ['onTheChain', 'tired', 'tired'],
    ['ajar', 'tired', 'tired'],
    ['open', 'tired', 'calm'],
    ['theyRingYou', 'tired', 'smile'],
  ] as const)('%s with a resting face of %s looks %s', (door, face, expression) => {
    const person = ada(TRUST[door], face && { face });
    expect([person.door, person.expression]).toEqual([door, expression]);
  });
});

describe('a portrait on the board', () => {
  test('has the id for a seed unless the author names one', () => {
    expect(ada(40).portrait).toEqual({ seed: 'ada' });
    expect(ada(40, { seed: 'other', head: 'afro' }).portrait).toEqual({ seed: 'other', head: 'afro' });
  });
});
