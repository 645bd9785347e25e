/** `play <folder>`: a whole game in the terminal, by hand, from a list of decisions, or by a policy. */
import { randomInt } from 'node:crypto';
import { policies, seedOfClassWord } from '../../../core/engine/engine.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { languagesOf } from '../../../core/view/view.ts';
import type { Command } from '../command.ts';
import { knownPolicy } from '../known-policy.ts';
import { openScenario } from '../open-scenario.ts';
import { outcomeJson } from '../outcome.ts';
import { decisionsFrom } from '../table/decisions.ts';
import { playByHand } from '../table/by-hand.ts';
import { type Wish, sitDownWith } from '../table/keep.ts';
import { playLines, playPolicy } from '../table/by-itself.ts';
import type { Log } from '../table/log.ts';
import type { Terminal } from '../terminal.ts';
import { LANGUAGES, type Say, sayIn } from '../text/say.ts';
import { EXIT, type Format, UsageError, formatOf, languageOption, parsed } from '../usage.ts';

const OPTIONS = {
  seed: { type: 'string' },
  'class-word': { type: 'string' },
  decisions: { type: 'string' },
  policy: { type: 'string' },
  save: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  'skip-lessons': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof read>['values'];
const read = (args: readonly string[]) => parsed(args, OPTIONS);

/** Plays until the game has ended or its input stops; everything decided until then is kept. */
export const play: Command = async (args, terminal, say) => {
  const { values, positionals } = read(args);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  const format = formatOf(values.format);
  const wanted = languageOption(values.lang);
  const seed = seedFrom(values, say);
  if (values.decisions !== undefined && values.policy !== undefined) throw new UsageError(say.t('usage.one-input'));
  if (values.policy !== undefined) knownPolicy(values.policy, say);
  const opened = await openScenario(folder, terminal, say);
  const language = languageFor(opened.scenario, wanted, terminal, say);
  const wish = { opened, seed, language, save: values.save, skipLessons: values['skip-lessons'] ?? false };
  return playAs(values, wish, format, terminal, sayIn(language));
};

const playAs = async (values: Values, wish: Wish, format: Format, terminal: Terminal, say: Say): Promise<number> => {
  const { decisions, policy } = values;
  const byHand = decisions === undefined && policy === undefined && terminal.interactive && format === 'text';
  const lines = policy === undefined && !byHand ? await decisionsFrom(decisions ?? '-', terminal, say) : undefined;
  const { desk, log } = await sitDownWith(wish, terminal, say);
  const game = { desk, log, terminal, say, quiet: format === 'json' };
  try {
    if (byHand) {
      await playByHand(game);
      return statusOf(log);
    }
    const played = policy === undefined ? await playLines(game, lines!) : await playPolicy(game, policies[policy]!);
    if (format === 'json') terminal.out(outcomeJson({ scenario: wish.opened.id, ...played }));
    else if (played.refused.length > 0) terminal.err(`${say.t('decisions.refused', { n: played.refused.length })}\n`);
    return played.refused.length > 0 ? EXIT.faulty : statusOf(log);
  } finally {
    await log.close();
  }
};

/** A session that could not be kept whole is not fine, however well it was played. */
const statusOf = (log: Log): number => (log.failure() === undefined ? EXIT.fine : EXIT.faulty);

const LARGEST_SEED = 2 ** 32 - 1;

const seedFrom = ({ seed, 'class-word': word }: Values, say: Say): number => {
  if (seed !== undefined && word !== undefined) throw new UsageError(say.t('usage.one-seed'));
  if (word !== undefined) return seedOfClassWord(word);
  if (seed === undefined) return randomInt(LARGEST_SEED + 1);
  if (!/^[0-9]{1,10}$/.test(seed) || Number(seed) > LARGEST_SEED) throw new UsageError(say.t('usage.seed'));
  return Number(seed);
};

/** The scenario's own language, unless another is asked for that the scenario or at least the terminal speaks. */
const languageFor = (scenario: Scenario, wanted: string | undefined, terminal: Terminal, say: Say): string => {
  if (wanted === undefined) return scenario.language;
  const there = languagesOf(scenario);
  if (there.includes(wanted)) return wanted;
  terminal.err(`${say.t('language.none', { wanted, there: there.join(', ') })}\n`);
  return LANGUAGES.includes(wanted) ? wanted : scenario.language;
};
