import { describe, expect, test } from 'vitest';
import { portrait } from '../../../game/core/scenario/portrait.ts';
import { readScenario } from '../../../game/core/scenario/scenario.ts';
import { scenarioText } from '../../support/games.ts';

const findingsFor = (one: object) =>
  readScenario({ 'scenario.yaml': scenarioText({ actors: { ada: { portrait: one } } }) }).findings;

describe('a portrait', () => {
  test('may be left empty: all of it is drawn by lot', () => {
    expect(findingsFor({})).toEqual([]);
  });

  test('may fix every feature', () => {
    const all = {
      seed: 'word',
      head: 'bun2',
      facialHair: 'none',
      accessories: 'glasses',
      skin: '#d08b5b',
      hair: '#2C1B18',
      top: '#3f8583',
      legs: '#39424e',
      face: 'tired',
      pose: 'rail',
      coat: 'long',
      wears: 'scrubs',
      group: true,
      outdoors: false,
    };
    expect(findingsFor(all)).toEqual([]);
    expect(Object.keys(portrait.shape)).toEqual(Object.keys(all));
  });

  test.each([
    ['a colour by name', { skin: 'brown' }],
    ['a colour that brings more along', { top: '#3f8583" onload="alert(1)' }],
    ['a head that nobody drew', { head: 'cyclops' }],
    ['a face that is not an expression', { face: 'monster' }],
    ['a pose that is not on the list', { pose: 'salute' }],
    ['a feature that does not exist', { tattoo: 'anchor' }],
    ['an empty seed', { seed: '' }],
  ])('refuses %s', (_, one) => {
    expect(findingsFor(one)).not.toEqual([]);
  });
});
