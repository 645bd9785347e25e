/** What-ifs: one other answer with 200 re-runs, as a stage asks for them, in a worker that has just been started. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { USUAL, type Wish, counterfactual } from '../../game/core/debrief/counterfactual/counterfactual.ts';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import type { Session } from '../../game/core/session/session.ts';
import { bundled } from '../support/games.ts';
import { playedSession } from '../support/played.ts';
import { type Bar, shown } from './bar.ts';
import { median } from './median.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORKER = join(ROOT, 'game/node/cli/worth-worker.ts');

/** The first answer of a session against one other: as much of the game lies ahead of it as can be. */
const firstAnswer = (scenario: Scenario, session: Session): Wish => {
  const { report } = counterfactual(scenario, session, { runs: 0, along: 0 });
  const [first] = report([]).decisions;
  if (first === undefined) throw new Error('a game without an answer');
  const { n, dilemma, ways } = first;
  return { runs: USUAL.runs, along: 0, asked: [{ n, instead: [`answer ${dilemma} ${ways[1]!.way}`] }] };
};

type Took = { readonly wall: number; readonly processor: number };

/** Milliseconds from starting the thread to its last result: it loads, replays the session and plays; and of its own work alone. */
const inWorker = (scenario: Scenario, session: Session, wish: Wish): Promise<Took> =>
  new Promise((resolve, reject) => {
    const { jobs } = counterfactual(scenario, session, wish);
    const begun = performance.now();
    const thread = new Worker(WORKER, { workerData: { scenario, session, wish } });
    let done = 0;
    thread.on('error', reject);
    const end = async (): Promise<void> => {
      const wall = performance.now() - begun;
      const { user, system } = await thread.cpuUsage();
      await thread.terminate();
      resolve({ wall, processor: (user + system) / 1_000 });
    };
    thread.on('message', () => {
      if (++done < jobs.length) thread.postMessage(done);
      else end().catch(reject);
    });
    thread.postMessage(0);
  });

/** One bar for each bundled scenario: games differ in length. */
export const whatIfBars = async (rounds: number, tell: (what: string) => void): Promise<Bar[]> => {
  const bars: Bar[] = [];
  for (const one of readdirSync(join(ROOT, 'scenarios'), { withFileTypes: true })) {
    if (!one.isDirectory()) continue;
    tell(`Playing ${one.name} on from its first answer …`);
    const scenario = bundled(one.name);
    const session = playedSession(scenario, 'ordinary', 1, { id: one.name });
    const wish = firstAnswer(scenario, session);
    const took: Took[] = [];
    for (let i = 0; i < rounds; i++) took.push(await inWorker(scenario, session, wish));
    bars.push({
      name: `what-if of ${USUAL.runs} re-runs, first answer of ${one.name}, worker just started`,
      measured: median(took.map(({ wall }) => wall)),
      bar: 3_000,
      atMost: true,
      unit: 'ms',
      detail: `rounds ${took.map(({ wall }) => shown(wall)).join(', ')}; of the processor ${took.map(({ processor }) => shown(processor)).join(', ')}`,
    });
  }
  return bars;
};
