import { expect, test, vi } from 'vitest';
import { type WorthJob, runWorthJob, worthJobs, worthReport } from '../../../../game/core/debrief/class/class-worth.ts';
import type { Session } from '../../../../game/core/session/session.ts';
import { sittingsOf, sessionOf, usableOf } from '../../../support/class-of.ts';
import { aScenario } from '../../../support/games.ts';

vi.setConfig({ testTimeout: 60_000 });

/** One answer brings twenty points at once, the other takes as many. */
const plain = aScenario({
  dilemmas: {
    bench: { options: { here: { effects: { value: 20 } }, there: { effects: { value: -20 } } } },
  },
});
const answers = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    sessionOf(plain, `plain-owl-${10 + i}`, '1 end', `2 answer bench ${i % 2 === 0 ? 'here' : 'there'}`),
  );

const run = (sessions: readonly Session[], job: WorthJob) =>
  runWorthJob(plain, usableOf(sessions)[job.id]!.session, job);

test('what an answer brings at once is what it is worth, whichever was given', () => {
  const sessions = answers(4);
  const jobs = worthJobs(sittingsOf(plain, sessions));
  expect(jobs.map(({ id, dilemma }) => `${id} ${dilemma}`)).toEqual(['0 bench', '1 bench', '2 bench', '3 bench']);
  const [bench] = worthReport(
    jobs,
    jobs.map((job) => run(sessions, job)),
  );
  expect(bench).toMatchObject({ dilemma: 'bench', sessions: 4, of: 4, runs: 20, policy: 'ordinary' });
  const [best, worst] = bench!.options;
  expect([best!.option, worst!.option]).toEqual(['here', 'there']);
  expect(best!.worth - worst!.worth).toBeGreaterThan(25);
  expect(best!.worth + worst!.worth).toBeCloseTo(0, 1);
});

test('of many sessions two dozen are re-run; one that is stopped early rests on those that were done', () => {
  const sessions = answers(40);
  const jobs = worthJobs(sittingsOf(plain, sessions));
  expect(jobs.length).toBe(24);
  const [bench] = worthReport(jobs, [run(sessions, jobs[0]!)]);
  expect([bench!.sessions, bench!.of]).toEqual([1, 24]);
});
