/** `diff <old> <new>`: what makes two versions of a scenario different, and how differently they play. */
import { availableParallelism } from 'node:os';
import { type Study, compared, studied } from '../../../core/authoring/compare/compare.ts';
import { type ExploreReport, explorer } from '../../../core/authoring/explore/explore.ts';
import { simulation } from '../../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Command } from '../command.ts';
import { openScenario } from '../open-scenario.ts';
import { shareAmongThreads } from '../in-threads.ts';
import type { Terminal } from '../terminal.ts';
import { showComparison } from '../text/show-comparison.ts';
import type { Say } from '../text/say.ts';
import { EXIT, UsageError, formatOf, parsed } from '../usage.ts';

const RUNS = 400;
const MOST_RUNS = 100_000;
/** Of each version; what was not reached by then is said to be not reached, not to be unreachable. */
const EXPLORE_MS = 60_000;

type Studying = { readonly explore: boolean; readonly simulate: boolean; readonly runs: number };

/** Exit status 0 however much they differ: a difference is no mistake. */
export const diff: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, {
    explore: { type: 'boolean', default: false },
    simulate: { type: 'boolean', default: false },
    runs: { type: 'string' },
    format: { type: 'string' },
    lang: { type: 'string' },
  });
  const [old, latest, ...more] = positionals;
  if (old === undefined || latest === undefined || more.length > 0) throw new UsageError(say.t('diff.which'));
  const format = formatOf(values.format);
  const studying: Studying = { explore: values.explore, simulate: values.simulate, runs: runsFrom(values.runs) };
  const before = (await openScenario(old, terminal, say)).scenario;
  const after = (await openScenario(latest, terminal, say)).scenario;
  const comparison = compared(before, after);
  const played =
    studying.explore || studying.simulate
      ? studied(
          await studyOf(before, 'old', studying, terminal, say),
          await studyOf(after, 'new', studying, terminal, say),
          comparison.renamed,
        )
      : undefined;
  if (format === 'json') terminal.out(`${JSON.stringify({ ...comparison, played }, undefined, 2)}\n`);
  else showComparison({ terminal, say }, comparison, played);
  return EXIT.fine;
};

const runsFrom = (given: string | undefined): number => {
  const runs = given === undefined ? RUNS : /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (runs < 1 || runs > MOST_RUNS) throw new UsageError(`--runs: 1 … ${MOST_RUNS}`);
  return runs;
};

const studyOf = async (
  scenario: Scenario,
  which: 'old' | 'new',
  { explore, simulate, runs }: Studying,
  terminal: Terminal,
  say: Say,
): Promise<Study> => {
  const name = say.t(`diff.${which}`);
  const explored = explore
    ? exploredFor(scenario, (done) => terminal.progress(say.t('diff.exploring', { which: name, done })))
    : undefined;
  const wish = { runs, seed: 1 };
  const simulated = simulate
    ? await shareAmongThreads('simulate-worker', { scenario, wish }, simulation(scenario, wish), {
        workers: availableParallelism(),
        onProgress: (done, of) => terminal.progress(say.t('diff.simulating', { which: name, done, of })),
        onStop: () => undefined,
      })
    : undefined;
  terminal.progress();
  return { ...(explored && { explored }), ...(simulated && { simulated }) };
};

const exploredFor = (scenario: Scenario, onProgress: (done: number) => void): ExploreReport => {
  const search = explorer(scenario);
  const until = performance.now() + EXPLORE_MS;
  while (search.advance() && performance.now() < until) onProgress(search.progress().done);
  return search.report();
};
