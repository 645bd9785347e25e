import { describe, expect, test } from 'vitest';
import { starterFiles } from '../../../../game/core/authoring/starter/starter.ts';
import { type Scenario, readScenario } from '../../../../game/core/scenario/scenario.ts';
import { makeDecision, policies, playOut } from '../../../../game/core/engine/engine.ts';
import { type Doing, placeIn } from '../../../../game/renderer/app/preview/place.ts';

const text = starterFiles('')['scenario.yaml']!;
const changed = (...changes: readonly (readonly [from: string, to: string])[]): Scenario => {
  const read = readScenario({ 'scenario.yaml': changes.reduce((all, [from, to]) => all.replace(from, to), text) });
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.scenario;
};

const WORDS = { engine: 'test', scenario: 'dark-path', seed: 1, alias: 'one', language: 'en' };
const DECIDED = ['1 ask joost whyDark', '1 act countBats', '1 end'];
const place = (scenario: Scenario, doing: Partial<Doing> = {}) =>
  placeIn(scenario, WORDS, { decided: DECIDED, scene: { kind: 'week' }, focus: undefined, ...doing });

describe('a place in a scenario that was changed', () => {
  test('is the same where all decisions still apply', () => {
    const { stop, table, lines } = place(changed(['title: The dark path', 'title: The bright path']));
    expect(stop).toBeUndefined();
    expect(table.desk.decided).toEqual(DECIDED);
    expect(lines.map(({ decision }) => decision)).toEqual(DECIDED);
    expect(table.scene.kind).toBe('week');
  });

  test('ends before the first decision that is refused, and says why', () => {
    const { stop, table } = place(
      changed(['    once: true\n    says: Nineteen', '    guard: week >= 2\n    once: true\n    says: Nineteen']),
    );
    expect(stop).toEqual({ line: '1 act countBats', refusal: expect.objectContaining({ code: 'not-yet' }) });
    expect(table.desk.decided).toEqual(DECIDED.slice(0, 1));
    expect(table.scene.kind).toBe('week');
  });

  test('ends where a decision means nothing any more: another name, another week', () => {
    const { stop } = place(changed(), { decided: ['1 ask joost whyNot'] });
    expect(stop?.line).toBe('1 ask joost whyNot');
    expect(place(changed(), { decided: ['7 ask joost whyDark'] }).stop).toEqual({
      line: '7 ask joost whyDark',
      refusal: undefined,
    });
    expect(place(changed(), { decided: ['nonsense'] }).stop?.line).toBe('nonsense');
  });

  test('tells again what was before the player’s eyes, in its new words', () => {
    const scenario = changed(['says: Nineteen, and', 'says: Twenty, and']);
    const told = place(scenario).table.desk;
    const { table } = place(scenario, {
      decided: DECIDED.slice(0, 2),
      scene: { kind: 'told', decision: undefined, before: told.game, after: told.game, skip: 0 },
    });
    expect(table.scene.kind).toBe('told');
  });

  test('keeps a letter open while there is one, and the one who is looked at', () => {
    const decided = [...DECIDED];
    const open = place(changed(), { decided, scene: { kind: 'dilemma', id: 'floodlight' }, focus: 'lies' }).table;
    expect(open.scene).toEqual({ kind: 'dilemma', id: 'floodlight' });
    expect(open.focus).toBe('lies');
    const gone = place(changed(), { decided: [], scene: { kind: 'dilemma', id: 'floodlight' }, focus: 'nobody' }).table;
    expect(gone.scene.kind).not.toBe('dilemma');
    expect(gone.focus).toBeUndefined();
  });

  test('follows whole games to their ending', () => {
    const scenario = changed();
    for (const name of Object.keys(policies)) {
      const decided = playOut(scenario, 1, policies[name]!).decisions.map(makeDecision);
      const { stop, table } = place(scenario, { decided });
      expect(stop, name).toBeUndefined();
      expect(table.scene.kind, name).toBe('ending');
    }
  });
});
