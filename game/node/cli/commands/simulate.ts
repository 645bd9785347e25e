/** `simulate <folder>`: thousands of games by named players, and what they say of the scenario's balance. */
import type { Command } from '../command.ts';
import { openScenario } from '../open-scenario.ts';
import { simulation } from '../../../core/authoring/simulate/simulate.ts';
import { shareAmongThreads, workersOf } from '../in-threads.ts';
import { knownPolicy } from '../known-policy.ts';
import { showBalance } from '../text/balance/balance.ts';
import { scribeOf } from '../text/scribe.ts';
import type { Say } from '../text/say.ts';
import { EXIT, LARGEST_SEED, UsageError, formatOf, parsed, wholeOption } from '../usage.ts';

const OPTIONS = {
  runs: { type: 'string' },
  policy: { type: 'string', multiple: true },
  seed: { type: 'string' },
  workers: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
} as const;

const RUNS = 2000;
const MOST_RUNS = 1_000_000;

/** Exit status 1 where it was interrupted: the report is there, but it rests on fewer games than were asked for. */
export const simulate: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, OPTIONS);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  const format = formatOf(values.format);
  const wish = {
    runs: wholeOption(values.runs, { name: 'runs', from: 1, to: MOST_RUNS, otherwise: RUNS }, say),
    seed: wholeOption(values.seed, { name: 'seed', from: 0, to: LARGEST_SEED, otherwise: 1 }, say),
    ...wanted(values.policy, say),
  };
  const workers = workersOf(values.workers, say);
  const { scenario } = await openScenario(folder, terminal, say);
  let letBe = (): void => undefined;
  const report = await shareAmongThreads('simulate-worker', { scenario, wish }, simulation(scenario, wish), {
    workers,
    onProgress: (done, of) => terminal.progress(say.t('simulate.progress', { done, of })),
    onStop: (stop) => {
      letBe = terminal.onInterrupt(stop);
    },
  });
  letBe();
  terminal.progress();
  if (format === 'json') {
    // The text says so itself.
    if (report.partial) terminal.err(`${say.t('simulate.partial')}\n`);
    terminal.out(`${JSON.stringify(report, undefined, 2)}\n`);
  } else showBalance(scribeOf({ terminal, say }), scenario, report);
  return report.partial ? EXIT.faulty : EXIT.fine;
};

const wanted = (names: readonly string[] | undefined, say: Say): { readonly policies?: readonly string[] } => {
  if (names === undefined) return {};
  for (const name of names) knownPolicy(name, say);
  return { policies: [...new Set(names)] };
};
