import { describe, expect, test } from 'vitest';
import { compared, studied } from '../../../game/core/authoring/compare/compare.ts';
import { explorer } from '../../../game/core/authoring/explore/explore.ts';
import { simulation } from '../../../game/core/authoring/simulate/simulate.ts';
import { starterFiles } from '../../../game/core/authoring/starter/starter.ts';
import { type Scenario, readScenario } from '../../../game/core/scenario/scenario.ts';

const files = starterFiles('');

type Replaced = readonly [from: string | RegExp, to: string];

const version = (...changes: readonly Replaced[]): Scenario => {
  let text = files['scenario.yaml']!;
  for (const [from, to] of changes) {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`nothing like ${String(from)}`);
    text = next;
  }
  const alone = readScenario({ 'scenario.yaml': text });
  const both = readScenario({ ...files, 'scenario.yaml': text });
  const read = both.ok ? both : alone;
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.scenario;
};

const FIRST = version();
const since = (...changes: readonly Replaced[]) => compared(FIRST, version(...changes));

describe('two versions', () => {
  test('are the same where nothing was changed but notes and layout', () => {
    expect(since([/ # .*$/gm, '']).same).toBe(true);
  });

  test('differ in a text: said with the languages whose translation is stale', () => {
    const { texts, same, rules } = since(['The lamps go off. Seven', 'All lamps go off. Seven']);
    expect(texts).toEqual([
      {
        id: 'endings.stillDark.text',
        before: 'The lamps go off. Seven phones go on.',
        after: 'All lamps go off. Seven phones go on.',
        stale: ['nl'],
      },
    ]);
    expect({ same, rules }).toEqual({ same: false, rules: [] });
  });

  test('differ in costs, effects, conditions and lists: each with before and after', () => {
    const { rules, texts } = since(
      ['cost: {hours: 1, funds: 240}', 'cost: {hours: 2, funds: 240}'],
      ['effects: {trust.joost: +8, value: +4}', 'effects: {trust.joost: +8, energy: +2}'],
      ['amira: {when: trust.amira >= 42', 'amira: {when: trust.amira >= 44'],
      ['goals: [roleSwitching, listening]', 'goals: [roleSwitching]'],
    );
    expect(rules).toEqual([
      { path: 'goals', before: 'roleSwitching, listening', after: 'roleSwitching' },
      { path: 'actions.countBats.effects.value', before: 4, after: undefined },
      { path: 'actions.countBats.effects.energy', before: undefined, after: 2 },
      { path: 'actions.tryLamps.cost.hours', before: 1, after: 2 },
      { path: 'agreements.amberPath.names.amira.when', before: 'trust.amira >= 42', after: 'trust.amira >= 44' },
    ]);
    expect(texts).toEqual([]);
  });

  test('differ in parts that came and went; what lies in them is not told again', () => {
    const { added, removed, rules, texts, endings, states } = since(
      [
        '  forNow: {title: Light for now',
        '  bright: {title: Very bright, when: value >= 90, text: It is bright.}\n  forNow: {title: Light for now',
      ],
      ['value: +20}}, type: final}', 'value: +20}}, after: {1: rest}}\n      rest: {type: final}'],
    );
    expect(added).toEqual(['storylines.lamps.states.rest', 'endings.bright']);
    expect(removed).toEqual([]);
    expect(endings).toEqual({ gained: ['bright'], lost: [], reordered: false });
    expect(states).toEqual({ gained: ['lamps.rest'], lost: [] });
    expect(texts).toEqual([]);
    expect(rules.map(({ path }) => path)).toEqual([
      'storylines.lamps.states.habit.after.1.0.target',
      'storylines.lamps.states.habit.type',
    ]);
    const back = compared(
      version([
        '  forNow: {title: Light for now',
        '  bright: {title: Very bright, when: value >= 90, text: It is bright.}\n  forNow: {title: Light for now',
      ]),
      FIRST,
    );
    expect(back.endings.lost).toEqual(['bright']);
    expect(back.removed).toEqual(['endings.bright']);
  });

  test('differ in a name alone: it is told once, and nothing that only followed it', () => {
    const { renamed, added, removed, rules, texts } = since([/\bamira\b/g, 'samira']);
    expect(renamed).toEqual([
      { from: 'actors.amira', to: 'actors.samira' },
      { from: 'agreements.amberPath.names.amira', to: 'agreements.amberPath.names.samira' },
    ]);
    expect({ added, removed, rules, texts }).toEqual({ added: [], removed: [], rules: [], texts: [] });
  });

  test('differ in the order of endings: the first that is true is told', () => {
    const text = /( {2}forNow: .*\n)( {2}stillDark: .*\n)/;
    const found = text.exec(files['scenario.yaml']!)!;
    const aHabit = / {2}aHabit:\n(?: {4}.*\n)+/.exec(files['scenario.yaml']!)![0];
    const swapped = since([aHabit, ''], [found[1]!, found[1]! + aHabit]);
    expect(swapped.endings.reordered).toBe(true);
    expect(swapped.same).toBe(false);
  });
});

describe('two versions play differently', () => {
  const explored = (scenario: Scenario) => {
    const search = explorer(scenario, { goals: ['ending:aHabit', 'ending:stillDark', 'action:rideAlong'] });
    while (search.advance());
    return search.report();
  };
  const simulated = (scenario: Scenario) => {
    const { jobs, run, report } = simulation(scenario, { runs: 40, seed: 1, policies: ['ordinary'] });
    return report(jobs.map(run));
  };

  test('where an ending can no longer be reached; a part with another name is the same one', () => {
    const then = { explored: explored(FIRST) };
    expect(then.explored.reached['ending:aHabit']).toBeDefined();
    const now = version(
      [/\brideAlong\b/g, 'rideHome'],
      ['on:\n          agreement.amberPath: amber', 'on:\n          agreement.amberPath: dark'],
    );
    const search = explorer(now, { goals: ['ending:aHabit', 'ending:stillDark', 'action:rideHome'] });
    while (search.advance());
    const { renamed } = compared(FIRST, now);
    const { lost, gained } = studied(then, { explored: search.report() }, renamed);
    expect(lost.map(({ id }) => id)).toEqual(['ending:aHabit']);
    expect(gained).toEqual([]);
  }, 60_000);

  test('where it has become harder for a player', () => {
    const { shifts } = studied(
      { simulated: simulated(FIRST) },
      { simulated: simulated(version(['hours: 6 #', 'hours: 3 #'])) },
    );
    expect(shifts.map(({ policy }) => policy)).toEqual(['ordinary']);
    expect(shifts[0]!.after).toBeLessThan(shifts[0]!.before);
    expect(studied({ simulated: simulated(FIRST) }, { simulated: simulated(FIRST) }).shifts).toEqual([]);
  }, 120_000);
});
