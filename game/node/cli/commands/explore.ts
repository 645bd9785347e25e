/** `explore <folder>`: what games of a scenario can bring, how to get there, and what can never be had. */
import { DEFAULT_LIMIT, type ExploreReport, explorer, goalIds } from '../../../core/authoring/explore/explore.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Command } from '../command.ts';
import { goalsLike } from '../goals-like.ts';
import { openScenario } from '../open-scenario.ts';
import type { Terminal } from '../terminal.ts';
import { type Say, sayIn } from '../text/say.ts';
import { scribeOf } from '../text/scribe.ts';
import { showExploration, showGoals } from '../text/show-exploration.ts';
import { EXIT, UsageError, formatOf, languageOption, parsed } from '../usage.ts';

const OPTIONS = {
  limit: { type: 'string' },
  seconds: { type: 'string' },
  goal: { type: 'string', multiple: true },
  seed: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
} as const;

/**
 * Exit status 1 where something is proved unreachable, where a position lets nobody decide anything, or where a storyline
 * state that is not marked as final locks players in. What was merely not found is no fault of the scenario's.
 */
export const explore: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, OPTIONS);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  const format = formatOf(values.format);
  const limit = wholeFrom('--limit', values.limit, say) ?? DEFAULT_LIMIT;
  const seconds = wholeFrom('--seconds', values.seconds, say);
  const seed = wholeFrom('--seed', values.seed, say, 0) ?? 1;
  const { scenario } = await openScenario(folder, terminal, say);
  const goals = goalsFrom(values.goal, scenario, say);
  const own = sayIn(languageOption(values.lang) ?? say.language);
  const report = await driven(explorer(scenario, { limit, seed, ...(goals && { goals }) }), seconds, terminal, own);
  if (format === 'json') terminal.out(`${JSON.stringify(worded(report, own), undefined, 2)}\n`);
  else {
    const scribe = scribeOf({ terminal, say: own });
    if (goals) showGoals(scribe, report, goals);
    else showExploration(scribe, report);
    scribe.flush();
  }
  return isFaulty(report) ? EXIT.faulty : EXIT.fine;
};

const isFaulty = ({ unreachable, traps }: ExploreReport): boolean =>
  Object.keys(unreachable).length > 0 ||
  traps.some(({ kind, final }) => kind === 'stuck' || (kind === 'locked-in' && !final));

const wholeFrom = (option: string, value: string | undefined, say: Say, least = 1): number | undefined => {
  if (value === undefined) return undefined;
  if (!/^[0-9]{1,10}$/.test(value) || Number(value) < least)
    throw new UsageError(say.t('explore.whole', { option, least }));
  return Number(value);
};

const goalsFrom = (
  given: readonly string[] | undefined,
  scenario: Scenario,
  say: Say,
): readonly string[] | undefined => {
  if (given === undefined) return undefined;
  const there = goalIds(scenario);
  const unknown = given.find((id) => !there.includes(id));
  if (unknown === undefined) return given;
  throw new UsageError(say.t('explore.no-goal', { id: unknown, there: goalsLike(unknown, there) }));
};

/** How long the work goes on before anybody else has a turn: long enough to be quick, short enough to be stopped. */
const SLICE_MS = 200;

/** Carries a task through, until it is done, the time is over, or somebody presses Ctrl-C. */
const driven = async (
  task: ReturnType<typeof explorer>,
  seconds: number | undefined,
  terminal: Terminal,
  say: Say,
): Promise<ExploreReport> => {
  const stop = { wanted: false };
  const release = terminal.onInterrupt(() => (stop.wanted = true));
  const begun = performance.now();
  const passed = () => (performance.now() - begun) / 1000;
  const goOn = () => !stop.wanted && passed() < (seconds ?? Infinity);
  try {
    let going = true;
    do {
      const until = performance.now() + SLICE_MS;
      while (going && performance.now() < until) going = task.advance();
      terminal.progress(say.t('explore.progress', { ...progressOf(task), seconds: Math.round(passed()) }));
      await new Promise((resolve) => setImmediate(resolve));
    } while (going && goOn());
  } finally {
    terminal.progress();
    release();
  }
  return { ...task.report(), seconds: Math.round(passed() * 10) / 10 };
};

const progressOf = (task: ReturnType<typeof explorer>) => {
  const { reached, unreachable, notReached, states } = task.report();
  const found = Object.keys(reached).length;
  return { found, there: found + Object.keys(unreachable).length + notReached.length, states };
};

/** Reasons in words instead of keys, as the issue of the report says: `{id: reason}`. */
const worded = (report: ExploreReport, say: Say) => ({
  ...report,
  unreachable: Object.fromEntries(Object.entries(report.unreachable).map(([id, reason]) => [id, say.words(reason)])),
});
