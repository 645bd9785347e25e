/** A worker thread of `debrief --worth`: is sent jobs by their position, answers with what came of them. Entry, imported by nobody. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Wish, counterfactual } from '../../core/debrief/counterfactual/counterfactual.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Session } from '../../core/session/session.ts';

const { scenario, session, wish } = workerData as {
  readonly scenario: Scenario;
  readonly session: Session;
  readonly wish: Wish;
};
const { jobs, run } = counterfactual(scenario, session, wish);

parentPort!.on('message', (job: number) => parentPort!.postMessage(run(jobs[job]!)));
