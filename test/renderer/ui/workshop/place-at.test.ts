import { describe, expect, test } from 'vitest';
import { offersAt } from '../../../../game/renderer/ui/workshop/editor/completing.ts';
import { pathAt, placeAt } from '../../../../game/renderer/ui/workshop/editor/place-at.ts';
import { type Schema, meaningAt } from '../../../../game/renderer/ui/workshop/editor/schema-at.ts';
import { scenarioJsonSchema } from '../../../../game/core/scenario/scenario.ts';

/** `|` is the cursor. */
const at = (marked: string) => {
  const cursor = marked.indexOf('|');
  const { path, kind, typed } = placeAt(marked.replace('|', ''), cursor);
  return [path.join('/'), kind, typed];
};

describe('the place of the cursor', () => {
  test.each([
    ['|', ['', 'key', '']],
    ['tit|', ['', 'key', 'tit']],
    ['title: |', ['title', 'value', '']],
    ['start:\n  ha|', ['start', 'key', 'ha']],
    ['start:\n  hat: pub|', ['start/hat', 'value', 'pub']],
    ['actors:\n  sam:\n    |', ['actors/sam', 'key', '']],
    ['actors:\n  sam:\n    name: Sam’s {door} [x\n    trust: |', ['actors/sam/trust', 'value', '']],
    ['actions:\n  visit:\n    cost: {hours: 1, |', ['actions/visit/cost', 'key', '']],
    ['actions:\n  visit:\n    cost: {hours: |', ['actions/visit/cost/hours', 'value', '']],
    ['actions:\n  visit:\n    with: [sam, w|', ['actions/visit/with/[]', 'value', 'w']],
    ['goals:\n  - role|', ['goals/[]', 'key', 'role']],
    ['x:\n  after: {2: [{target: a,\n    guard: at.cont|', ['x/after/2/[]/guard', 'value', 'at.cont']],
    ['a:\n  b: {c: "it, {is"}\n  d: |', ['a/d', 'value', '']],
    ['a:\n  # {[\n  b: |', ['a/b', 'value', '']],
  ])('%j', (marked, place) => expect(at(marked)).toEqual(place));
});

describe('what the cursor stands on', () => {
  test.each([
    ['|', ''],
    ['acto|rs:\n  sam:\n    trust: 1', 'actors'],
    ['actors:\n  |sam:\n    trust: 1', 'actors.sam'],
    ['actors:\n  sam:\n    trust: 1|', 'actors.sam.trust'],
    ['actors:\n  sam:\n    name: >-\n      She said: |no', 'actors.sam.name'],
    ['goals:\n  - ro|le', 'goals'],
    ['x:\n  on: {agreement.unlock: [{target: |a}]}', 'x.on.agreement.unlock.target'],
    ['actors.sam.name: S|am', 'actors.sam.name'],
  ])('%j', (marked, path) => expect(pathAt(marked.replace('|', ''), marked.indexOf('|'))).toBe(path));
});

describe('what can stand there', () => {
  const schema = scenarioJsonSchema({ marked: true });
  const names = { actor: ['sam', 'wil'], event: ['badPress'], condition: ['at.gate.open', 'value'], state: ['open'] };
  const offered = (marked: string) => {
    const cursor = marked.indexOf('|');
    return offersAt(marked.replace('|', ''), cursor, { schema, names }).map(({ label }) => label);
  };

  test('are the keys of the format', () => {
    expect(offered('|')).toEqual(expect.arrayContaining(['title', 'actors', 'storylines']));
    expect(offered('actors:\n  sam:\n    |')).toEqual(expect.arrayContaining(['name', 'trust', 'interests']));
  });
  test('are the words of a closed list', () => {
    expect(offered('start:\n  hat: |')).toEqual(['publicServant', 'networkManager']);
  });
  test('are the names that the scenario declares', () => {
    expect(offered('actions:\n  visit:\n    with: [|')).toEqual(['sam', 'wil']);
    expect(offered('endings:\n  a:\n    when: |')).toEqual(['at.gate.open', 'value']);
    expect(offered('storylines:\n  g:\n    states:\n      a:\n        entry: {event: |')).toContain('badPress');
  });
  test('come with what they mean', () => {
    expect(meaningAt(schema as Schema, ['title'])).toContain('Shown title');
  });
});
