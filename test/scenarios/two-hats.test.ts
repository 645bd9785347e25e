/**
 * What every bundled scenario must show (game.md §4, last paragraph): both hats are needed, ordinary care lands in the
 * middle, no answer is given by nearly everybody or beaten by another, hours and euros run short. It is what `simulate`
 * says, from fewer games; the figures and their bounds are the report's own, with a margin for what luck leaves open.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FigureName, type SimulateReport, simulation } from '../../game/core/authoring/simulate/simulate.ts';
import { policies } from '../../game/core/engine/engine.ts';
import { bundled } from '../support/games.ts';

const PATIENT = 600_000;
const GAMES_EACH = 40;
/** Share of the best found, or points of value for the best itself. */
const MARGIN = 0.03;

const folder = new URL('../../scenarios/', import.meta.url);
const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** One report a scenario: the searches in it are what takes the time. */
const reports = new Map<string, SimulateReport>();
const reportOf = (id: string): SimulateReport => {
  const before = reports.get(id);
  if (before) return before;
  const runs = GAMES_EACH * Object.keys(policies).length;
  const { jobs, run, report } = simulation(bundled(id), { runs, seed: 1 });
  const made = report(jobs.map(run));
  reports.set(id, made);
  return made;
};

describe.each(ids)('%s', (id) => {
  const found = (name: FigureName) => reportOf(id).figures.find(({ figure }) => figure === name)!;

  test(
    'one hat alone gains at most 70 % of what switching does, and pays in legitimacy or accountability',
    () => {
      const { twoHats } = reportOf(id);
      expect(twoHats).toMatchObject({ pass: true, costs: true });
    },
    PATIENT,
  );

  test('the best gains a lot, and leaves something to be gained', () => {
    const { found: best, from, to } = found('best');
    expect(best).toBeGreaterThanOrEqual(from - 100 * MARGIN);
    expect(best).toBeLessThanOrEqual(to + 100 * MARGIN);
  });

  test.each<FigureName>([
    'ordinary',
    'random',
    'neverAsks',
    'alwaysAnnounces',
    'neverAnnounces',
    'publicServantOnly',
    'networkManagerOnly',
  ])('%s lies where it should', (name) => {
    const { found: share, from, to } = found(name);
    expect(share).toBeGreaterThanOrEqual(from - MARGIN);
    // Chance may not do better than it should at all: what it gets, nobody earned.
    expect(share).toBeLessThanOrEqual(name === 'random' ? to : to + MARGIN);
  });

  test('announcing always and announcing never both fall clearly short of the best', () => {
    expect(found('alwaysAnnounces').found).toBeLessThan(0.8);
    expect(found('neverAnnounces').found).toBeLessThan(0.8);
  });

  test('no answer is beaten by another in everything, and no choice is a fake', () => {
    const { dominated, fake, unjudged } = reportOf(id);
    expect([dominated, fake, unjudged]).toEqual([[], [], []]);
  });

  test('no dilemma is answered the same way by more than 85 %', () => {
    const same = Object.entries(reportOf(id).options).filter(([, { picked }]) => picked > 0.85);
    expect(same.map(([option]) => option)).toEqual([]);
  });

  test('hours and euros run short', () => {
    const { binding } = reportOf(id);
    expect(binding.hours).toBeGreaterThan(0.2);
    expect(binding.funds).toBeGreaterThan(0.03);
  });

  test('what it sets out to train is practised in most games', () => {
    const seldom = Object.entries(reportOf(id).goals).filter(([, { practised }]) => practised < 0.4);
    expect(seldom.map(([goal]) => goal)).toEqual([]);
  });
});
