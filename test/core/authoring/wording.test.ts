import { describe, expect, test } from 'vitest';
import enChart from '../../../assets/locales/en/chart.json' with { type: 'json' };
import enGame from '../../../assets/locales/en/game.json' with { type: 'json' };
import nlChart from '../../../assets/locales/nl/chart.json' with { type: 'json' };
import nlGame from '../../../assets/locales/nl/game.json' with { type: 'json' };
import { diagramOf } from '../../../game/core/authoring/diagram/diagram.ts';
import { conditionWords, peoplesWording, readable, titled } from '../../../game/core/authoring/wording/wording.ts';
import { checkCondition } from '../../../game/core/scenario/expression.ts';
import { chartEvents, declaredNames } from '../../../game/core/scenario/names.ts';
import { sayFrom } from '../../../game/core/view/view.ts';
import { bundled } from '../../support/games.ts';
import { worded } from '../../support/worded.ts';

const en = sayFrom({ ...enGame, ...enChart }, 'en');
const nl = sayFrom({ ...nlGame, ...nlChart }, 'nl');
const bags = bundled('locked-containers');

const words = (source: string, say = en): string => {
  const checked = checkCondition(source, declaredNames(bags));
  if (!checked.ok) throw new Error(worded(checked.fault.message));
  return say(conditionWords(bags, checked.expression));
};

describe('a condition in people’s words', () => {
  test.each([
    ['value < 24', 'value for citizens is below 24', 'waarde voor bewoners onder 24 ligt'],
    ['24 > value', 'value for citizens is below 24', 'waarde voor bewoners onder 24 ligt'],
    ['!(trust.sam < 40)', 'trust of Sam is at least 40', 'het vertrouwen van Sam minstens 40 is'],
    ['tie.samWil >= 1', 'Sam and Wil know each other', 'Sam en Wil elkaar kennen'],
    ['tie.samWil == 2', 'Sam and Wil work together', 'Sam en Wil samenwerken'],
    ['known.sam.oneCard', 'you know “one card” from Sam', 'je “one card” van Sam weet'],
    ['!known.sam.oneCard', 'you do not know “one card” from Sam', 'je “one card” van Sam niet weet'],
    ['flag.open == false', '“open” is not so', '“open” niet het geval is'],
    ['truth.secondCause.traders', '“second cause” is “traders”', '“second cause” “traders” is'],
    [
      'at.containers.inThePaper',
      '“Locked, open, and what comes after” stands at “In the paper”',
      '“Locked, open, and what comes after” bij “In the paper” staat',
    ],
    [
      'week > 3 && (energy < 20 || cover >= 40)',
      'the week is above 3 and (energy is below 20 or cover is at least 40)',
      'de week boven 3 ligt en (energie onder 20 ligt of dekking minstens 40 is)',
    ],
    [
      '!(energy < 20 || cover >= 40)',
      'energy is at least 20 and cover is below 40',
      'energie minstens 20 is en dekking onder 40 ligt',
    ],
    [
      'week * 2 + energy > value',
      '(the week × 2) + energy is above value for citizens',
      '(de week × 2) + energie boven waarde voor bewoners ligt',
    ],
    ['week % 2 == 0', 'week % 2 is 0', 'week % 2 0 is'],
  ])('%s', (source, english, dutch) => {
    expect(words(source)).toBe(english);
    expect(words(source, nl)).toBe(dutch);
  });

  test('has words for every name that a scenario declares', () => {
    for (const [name, { type }] of declaredNames(bags)) {
      for (const say of [en, nl]) {
        const said = words(type === 'bool' ? name : `${name} > 5`, say);
        expect(said).not.toMatch(/\b(is|of|if|from|gauge|risk|hat|task|charter)\.[a-zA-Z]|[{}]/);
        expect(said).not.toContain(name.includes('.') ? name : '\u0000');
      }
    }
  });
});

describe('a storyline in people’s words', () => {
  test('has words for every event that it may hear', () => {
    for (const say of [en, nl]) {
      const { event } = peoplesWording(bags, say);
      for (const one of chartEvents(bags)) expect(event(one)).not.toMatch(/\bon\.[a-z]|[{}]/);
    }
  });

  test('keeps the words of the file beside them, in full', () => {
    const { edges } = diagramOf(bags, 'containers', peoplesWording(bags, en));
    const [way] = edges.find(({ from, to }) => from.endsWith('.locked') && to.endsWith('.inThePaper'))!.ways;
    expect(way).toEqual({
      words: 'after 3 weeks, if value for citizens is below 24',
      source: 'after 3 weeks [value < 24]',
    });
  });

  test('says of several ways to the same place that each will do', () => {
    const { edges } = diagramOf(bags, 'alderman', peoplesWording(bags, en));
    const arrow = edges.find(({ from, to }) => from.endsWith('.quietWeek') && to.endsWith('.inPaper'));
    expect(arrow?.label).toEqual(['Karim is asked “why locked”', 'or after 1 week']);
  });

  test('is in the words of the file where nobody asks for others', () => {
    const { nodes, edges } = diagramOf(bags, 'containers');
    expect(nodes.some(({ label }) => label === 'inThePaper')).toBe(true);
    for (const { ways, kind } of edges)
      if (kind !== 'initial') for (const { words: said, source } of ways) expect(said).toBe(source);
  });
});

test.each([
  ['inThePaper', 'in the paper', 'In the paper'],
  ['week11', 'week 11', 'Week 11'],
  ['nl', 'nl', 'Nl'],
])('the id %s can be read', (id, inside, alone) => {
  expect(readable(id)).toBe(inside);
  expect(titled(id)).toBe(alone);
});

test('the words of drawings are the same list with the same gaps in every language', () => {
  const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  expect(Object.keys(nlChart).toSorted()).toEqual(Object.keys(enChart).toSorted());
  for (const [key, text] of Object.entries(enChart))
    expect([key, gaps(nlChart[key as keyof typeof nlChart])]).toEqual([key, gaps(text)]);
});
