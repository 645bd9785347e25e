/** A worker thread of `simulate`: is sent jobs by their position, answers with what came of them. Entry, imported by nobody. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Wish, simulation } from '../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

const { scenario, wish } = workerData as { readonly scenario: Scenario; readonly wish: Wish };
const { jobs, run } = simulation(scenario, wish);

parentPort!.on('message', (job: number) => parentPort!.postMessage(run(jobs[job]!)));
