/** What a balance report finds: planted defects in a small town, and the same numbers whoever does the work. */
import { describe, expect, test } from 'vitest';
import { type JobResult, type SimulateReport, simulation } from '../../../../game/core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { aScenario } from '../../../support/games.ts';

/** A town of six weeks is played in no time, but searches are searches. */
const PATIENT = 120_000;

const reportOf = (scenario: Scenario, runs = 90, seed = 1): SimulateReport => {
  const { jobs, run, report } = simulation(scenario, { runs, seed });
  return report(jobs.map(run));
};

/** Only the paired re-runs: all that is needed to judge options. */
const judged = (scenario: Scenario): SimulateReport => {
  const { jobs, run, report } = simulation(scenario, { runs: 18, seed: 1 });
  return report(jobs.map((job) => (job.kind === 'reruns' ? run(job) : undefined)));
};

/** What the town's own options bring in either hat is taken out of the way. */
const plain = { says: 'So be it.', effects: undefined, promises: undefined };
const hats = { publicServant: plain, networkManager: plain };

describe('a dilemma', () => {
  test(
    'of which one option is beaten in everything is named, with what beats it',
    () => {
      const worse = { dilemmas: { paint: { options: { blue: { cost: undefined, effects: { value: -6 }, hats } } } } };
      const { dominated } = judged(aScenario(worse));
      expect(dominated.map(({ option, by }) => [option, by])).toEqual([['paint.blue', 'paint.green']]);
      expect(dominated[0]!.share).toBeGreaterThanOrEqual(0.95);
      expect(dominated[0]!.reruns).toBeGreaterThanOrEqual(200);
      expect(dominated[0]!.better['value']).toBeGreaterThan(2);
    },
    PATIENT,
  );

  test(
    'whose options differ in words alone is a fake, and neither of them beats the other',
    () => {
      const alike = { cost: undefined, effects: undefined, hats };
      const { fake, dominated, options } = judged(
        aScenario({ dilemmas: { paint: { options: { green: alike, blue: alike } } } }),
      );
      expect(fake).toEqual(['paint']);
      expect(dominated.filter(({ option }) => option.startsWith('paint'))).toEqual([]);
      expect(options['paint.green']!.worth).toBe(0);
    },
    PATIENT,
  );

  test(
    'whose options each have a coin of their own is neither',
    () => {
      const green = { cost: undefined, effects: { legitimacy: 5, value: -3 }, hats };
      const blue = { cost: undefined, effects: { legitimacy: -5, value: 3 }, hats };
      const { fake, dominated, options } = judged(aScenario({ dilemmas: { paint: { options: { green, blue } } } }));
      expect([fake, dominated.filter(({ option }) => option.startsWith('paint'))]).toEqual([[], []]);
      expect(options['paint.blue']!.worth).toBeGreaterThan(1);
      expect(options['paint.blue']!.worth).toBeCloseTo(0 - options['paint.green']!.worth, 3);
    },
    PATIENT,
  );

  test(
    'that never comes up is left unjudged',
    () => {
      const { unjudged, fake } = judged(aScenario({ storylines: { square: { states: { empty: { entry: [] } } } } }));
      expect(unjudged).toContain('paint');
      expect(fake).toEqual([]);
    },
    PATIENT,
  );
});

describe('a scenario', () => {
  const town = aScenario();
  const { jobs: all, run: do_, report: reportAll } = simulation(town, { runs: 90, seed: 1 });
  const results = all.map(do_);
  const whole = reportAll(results);

  test(
    'with a useless hat fails the two-hats test',
    () => {
      const all = { publicServant: {}, networkManager: {} };
      const same = aScenario({
        actors: { ada: { interests: { shade: { tells: undefined } } }, ben: { expects: 'networkManager' } },
        actions: {
          visit: { hats: { publicServant: undefined } },
          letter: { hats: all },
          tea: { hats: all },
          page: { hats: all },
        },
      });
      const { twoHats } = reportOf(same, 18);
      expect([twoHats!.pass, twoHats!.share > 0.7]).toEqual([false, true]);
    },
    PATIENT,
  );

  test('names the resource that nobody ever wanted for, and the ending that nobody got', () => {
    const rich = aScenario({
      start: { funds: 100_000 },
      endings: { stays: { when: 'value >= 100 && week < 2' } },
    });
    const { jobs, run, report } = simulation(rich, { runs: 60, seed: 1 });
    const { neverBinding, neverGot, binding } = report(
      jobs.map((job) => (job.kind === 'games' ? run(job) : undefined)),
    );
    expect(neverBinding).toContain('funds');
    expect(binding.hours).toBeGreaterThan(0.3);
    expect(neverGot).toEqual(['stays']);
  });

  test('has shares that add up, spreads in order, and every run accounted for', () => {
    expect(Object.values(whole.policies).reduce((sum, { runs }) => sum + runs, 0)).toBe(whole.runs);
    for (const { endings, value } of Object.values(whole.policies)) {
      expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
      expect([value.p10, value.median, value.p90].toSorted((a, b) => a - b)).toEqual([
        value.p10,
        value.median,
        value.p90,
      ]);
    }
    for (const dilemma of Object.keys(town.dilemmas)) {
      const picked = Object.entries(whole.options).flatMap(([id, one]) =>
        id.startsWith(`${dilemma}.`) ? [one.picked] : [],
      );
      expect(picked.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
    }
  });

  test('names who avoids a learning goal', () => {
    const { roleSwitching } = whole.goals;
    const never = roleSwitching!.avoidedBy.filter(({ share }) => share === 1).map(({ policy }) => policy);
    expect(never).toEqual(expect.arrayContaining(['public-servant-only', 'network-manager-only']));
    expect(never).not.toContain('ordinary');
  });

  test(
    'gets the same from every job in whatever order the work is done, and on the other side of a thread',
    () => {
      const { jobs, run } = simulation(town, { runs: 90, seed: 1 });
      const again: (JobResult | undefined)[] = jobs.map(() => undefined);
      for (let i = jobs.length - 1; i >= 0; i--) {
        const job = jobs[i]!;
        // One search stands for all three: they are the dear part.
        if (job.kind !== 'search' || job.wearing === 'publicServant')
          again[i] = structuredClone(run(structuredClone(job)));
      }
      for (const [i, result] of again.entries()) if (result !== undefined) expect(result).toEqual(results[i]);
    },
    PATIENT,
  );

  test('gets another report with another seed', () => {
    const { jobs, run, report } = simulation(town, { runs: 90, seed: 2 });
    const games = (other: SimulateReport) => other.policies['random']!.value;
    expect(games(report(jobs.map((job) => (job.kind === 'games' ? run(job) : undefined))))).not.toEqual(games(whole));
  });

  test('gets a partial report from part of the work, and an empty one from none', () => {
    const { jobs, run, report } = simulation(town, { runs: 90, seed: 1, policies: ['random', 'ordinary'] });
    const some = report(jobs.map((job, i) => (i === 0 ? run(job) : undefined)));
    expect([some.partial, some.policies['random']!.runs, some.policies['ordinary']!.runs]).toEqual([true, 20, 0]);
    const none = report(jobs.map(() => undefined));
    expect([none.partial, none.runs, none.twoHats, none.neverGot]).toEqual([true, 0, undefined, []]);
    expect(whole.partial).toBe(false);
  });
});
