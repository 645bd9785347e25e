/** What `new` writes: it passes, it can be finished, it needs both hats, and it shows every part. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { simulation } from '../../../game/core/authoring/simulate/simulate.ts';
import { starterFiles } from '../../../game/core/authoring/starter/starter.ts';
import { refreshedLocale } from '../../../game/core/authoring/translate/translate.ts';
import { ending, playOut, policies, read } from '../../../game/core/engine/engine.ts';
import { readScenario, scenarioJsonSchema } from '../../../game/core/scenario/scenario.ts';
import { play } from '../../support/games.ts';

const files = starterFiles('../scenario.schema.json');
const readHere = readScenario(files);
if (!readHere.ok) throw new Error(JSON.stringify(readHere.findings));
const { scenario } = readHere;

const BOTH_HATS = `
1 hat networkManager announced > amira; 1 ask amira howHome; 1 clear amira phones; 1 act rideAlong; 1 end
2 hat publicServant announced > joost; 2 ask joost whyDark; 2 act tryLamps; 2 answer floodlight wait; 2 act onePage; 2 end
3 hat networkManager announced > joost,amira; 3 act countBats; 3 act putOnTable; 3 end
4 leader settleWhoAnswers; 4 act rideAlong; 4 end
5 end`;

describe('a new scenario', () => {
  test('passes without a finding, in both languages', () => {
    expect(readHere.findings).toEqual([]);
    expect(Object.keys(scenario.translations['nl']!)).toEqual(Object.keys(scenario.texts));
  });

  test('has a translation that is already as `locale` keeps it', () => {
    const refreshed = refreshedLocale(files, 'nl');
    expect(refreshed.ok && refreshed.text).toBe(files['locales/nl.yaml']);
  });

  test('shows every part of a scenario once', () => {
    const { properties } = scenarioJsonSchema() as { properties: object };
    // How numbers of the rules are changed, how parts of the screen are held back and where facts come from: later.
    const later = ['rules', 'controls', 'sources', 'placeOpen', 'migrations', 'art', 'picture'];
    const shown = Object.keys(parse(files['scenario.yaml']!) as object);
    expect(Object.keys(properties).filter((part) => !shown.includes(part) && !later.includes(part))).toEqual([]);
  });

  test('can be finished', () => {
    const game = play(scenario, BOTH_HATS);
    expect(ending(game)).toBe('aHabit');
    expect(read(game, 'value')).toBeGreaterThanOrEqual(60);
  });

  test('is balanced as the manual asks of a scenario: a report to take as a model', () => {
    const { jobs, run, report } = simulation(scenario, { runs: 1_000, seed: 1 });
    const { figures, twoHats, dominated, fake, neverBinding, neverGot } = report(jobs.map(run));
    expect(figures.filter(({ missed }) => missed)).toEqual([]);
    expect([dominated, fake, neverBinding, neverGot]).toEqual([[], [], [], []]);
    expect([twoHats?.pass, (twoHats?.share ?? 1) < 0.6]).toEqual([true, true]);
  }, 60_000);

  test('speaks to those who write in the Workshop before it speaks of commands', () => {
    const [first] = files['scenario.yaml']!.split('npm run');
    expect(first).toContain('In the Workshop');
  });

  test('needs both hats: who keeps one gains at most 70 % of that', () => {
    const gained = read(play(scenario, BOTH_HATS), 'value')! - scenario.value.start;
    for (const one of ['greedy-public-servant', 'greedy-network-manager']) {
      const game = playOut(scenario, 1, policies[one]!, false).game;
      expect(ending(game), one).not.toBe('aHabit');
      expect((read(game, 'value')! - scenario.value.start) / gained, one).toBeLessThan(0.7);
    }
  });
});
