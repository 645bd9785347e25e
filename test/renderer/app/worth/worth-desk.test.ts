import { describe, expect, test } from 'vitest';
import { counterfactual } from '../../../../game/core/debrief/counterfactual/counterfactual.ts';
import { openWorthDesk } from '../../../../game/renderer/app/worth/worth-desk.ts';
import type { KeptReports } from '../../../../game/renderer/host/host.ts';
import { aScenario } from '../../../support/games.ts';
import { playedSession } from '../../../support/played.ts';
import { workersOf } from '../fake-workers.ts';

const scenario = aScenario();
const session = playedSession(scenario, 'ordinary', 1);
const wish = { runs: 40, along: 0 };
const work = counterfactual(scenario, session, wish);

/** Keeps in memory what the window's database keeps. */
const memory = (): KeptReports & { readonly rows: Map<string, { key: string; report: unknown }> } => {
  const rows = new Map<string, { key: string; report: unknown }>();
  return {
    rows,
    read: async (of, key) => (rows.get(of)?.key === key ? rows.get(of)!.report : undefined),
    keep: async (of, key, report) => void rows.set(of, { key, report }),
    keepOnly: async () => undefined,
  };
};

const breathe = () => new Promise((resolve) => setTimeout(resolve));

const rig = ({ kept = memory(), version = '1' } = {}) => {
  const workers = workersOf({
    jobs: work.jobs.length,
    run: (at) => work.run(work.jobs[at]!),
    report: (results) => work.report(results as Parameters<typeof work.report>[0]),
  });
  const desk = openWorthDesk({
    scenario,
    session,
    handle: () => 's1',
    kept,
    version,
    startWorker: workers.start,
    wish,
    workers: 1,
  });
  const begun = async () => {
    desk.begin();
    await breathe();
  };
  const jobsDone = () => workers.all.flatMap(({ did }) => did).length;
  return { desk, kept, begun, jobsDone, ...workers };
};

describe('what decisions were worth', () => {
  test('is worked out once: who opens it again has it at once, without a worker', async () => {
    const first = rig();
    await first.begun();
    first.settle();
    expect(first.desk.state()).toMatchObject({ standing: 'done', report: { partial: false } });
    const again = rig({ kept: first.kept });
    await again.begun();
    expect(again.desk.state().report).toEqual(first.desk.state().report);
    expect(again.all).toHaveLength(0);
  });
  test('is worked out anew by other rules', async () => {
    const first = rig();
    await first.begun();
    first.settle();
    const newer = rig({ kept: first.kept, version: '2' });
    await newer.begun();
    newer.settle();
    expect(newer.jobsDone()).toBe(work.jobs.length);
  });
  test('waits where it was left, and goes on from there', async () => {
    const { desk, begun, step, settle, jobsDone } = rig();
    await begun();
    step(5);
    desk.leave();
    settle();
    expect(desk.state()).toMatchObject({ standing: 'waiting', report: undefined });
    await begun();
    settle();
    expect(desk.state().standing).toBe('done');
    // The one that was under way when it was left is done again.
    expect(jobsDone()).toBeLessThanOrEqual(work.jobs.length + 1);
  });
  test('tells what is known when a person stops it, keeps none of that, and begins again only if asked', async () => {
    const { desk, kept, begun, step, settle } = rig();
    await begun();
    step(5);
    desk.stop();
    settle();
    expect(desk.state()).toMatchObject({ standing: 'stopped', report: { partial: true } });
    expect(kept.rows.size).toBe(0);
    desk.leave();
    await begun();
    expect(desk.state().standing).toBe('stopped');
    desk.goOn();
    await breathe();
    settle();
    expect(desk.state()).toMatchObject({ standing: 'done', report: { partial: false } });
  });
  test('says that it failed when a worker does, and tries again if asked', async () => {
    const { desk, begun, all, settle } = rig();
    await begun();
    all[0]!.dispatchEvent(new Event('error'));
    expect(desk.state().standing).toBe('failed');
    desk.goOn();
    await breathe();
    settle();
    expect(desk.state().standing).toBe('done');
  });
});
