import { describe, expect, test } from 'vitest';
import { read } from '../../../../game/core/engine/engine.ts';
import { aScenario, play } from '../../../support/games.ts';
import { refusals, rows } from '../../../support/rows.ts';

const town = aScenario({ dilemmas: { bench: { anchor: undefined, deadline: { weeks: 9, otherwise: 'here' } } } });
const FULL = '1 act visit; 1 act visit; 1 act visit; 1 act visit';

describe('hours and overtime', () => {
  rows(town, [
    ['a visit costs two', '', '1 act visit', 'hours', -2],
    ['beyond the turn it is overtime', FULL, '1 act visit', 'overtime', 2],
    ['overtime costs 4 energy an hour', FULL, '1 act visit', 'energy', -8],
    ['and grows what it costs to cooperate', FULL, '1 act visit', 'risk.transactionCosts', 2],
    ['the next turn has its hours again', FULL, '1 end', 'hours', 8],
    ['hours left bring energy back: −2 + 2 × 6', '1 act visit', '1 end', 'energy', 10],
  ]);
  refusals(town, [
    ['four hours of overtime, not more', `${FULL}; 1 act visit; 1 act visit; 1 act visit`, 'hours-short'],
    [
      'what may be done once',
      '1 hat networkManager silent; 1 ask ada whyThere; 1 hat publicServant silent; 1 act letter > ben; 1 act letter > ada',
      'done-already',
    ],
    [
      'a letter that uses what was heard',
      '1 hat networkManager silent; 1 ask ada whyThere; 1 hat publicServant silent; 1 act letter > ben',
      'allowed',
    ],
  ]);
  refusals(aScenario({ start: { funds: 5 } }), [
    ['no euros, no tea', '1 hat networkManager silent; 1 act tea', 'funds-short'],
  ]);
  refusals(aScenario({ start: { energy: 6 } }), [['too tired for overtime', `${FULL}; 1 act visit`, 'energy-short']]);
});

describe('cover', () => {
  rows(town, [
    ['holds in odd weeks', '', '1 end', 'cover', 0],
    ['drains every second week', '1 end', '2 end', 'cover', -3],
  ]);
  rows(aScenario({ rules: { coverWeeks: 3 } }), [
    ['or every third, where the scenario says so', '1 end', '2 answer bench there; 2 end', 'cover', 6],
    ['and then', '1 end; 2 answer bench there; 2 end', '3 end', 'cover', -3],
  ]);
  refusals(aScenario({ start: { cover: 19 } }), [
    ['below 20 what needs backing is closed', '1 act page', 'no-backing'],
  ]);
});

describe('a turn of several weeks', () => {
  const third = '1 end; 2 end; 3 end';
  rows(town, [
    ['the closing runs once a week', third, '4 end', 'week', 2],
    ['legitimacy drifts in both weeks', third, '4 end', 'legitimacy', -4],
    [
      'energy moves once: −2 and nothing left',
      `${third}; ${'4 act visit; '.repeat(4)}`.replace(/; $/, ''),
      '4 end',
      'energy',
      -2,
    ],
  ]);
  test('a decision is dated with the first week of its turn', () => {
    expect(read(play(town, `${third}; 4 act visit; 4 end; 6 end`), 'week')).toBe(7);
  });
});

describe('undo', () => {
  rows(town, [
    ['gives back what a step took', '1 act visit', '1 undo', 'hours', 2],
    ['step by step', '1 act visit; 1 act page', '1 undo; 1 undo', 'hours', 4],
  ]);
  refusals(town, [
    ['not before anything was done', '1 undo', 'nothing-to-undo'],
    ['not after a question', '1 act visit; 1 ask ben why; 1 undo', 'nothing-to-undo'],
    ['not after a draw', '1 hat networkManager silent; 1 act tea; 1 undo', 'nothing-to-undo'],
    ['not after a turn was closed', '1 act visit; 1 end; 2 undo', 'nothing-to-undo'],
    [
      'not after it showed who would sign',
      '1 hat networkManager silent; 1 act tea; 1 act table; 1 undo',
      'nothing-to-undo',
    ],
    ['not in another week', '2 act visit', 'wrong-week'],
  ]);
});
