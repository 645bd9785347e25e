/** Chooses the command, lazily: checking a scenario need not load the game table. */
import { nearest } from '../../core/scenario/scenario.ts';
import type { Command } from './command.ts';
import type { Terminal } from './terminal.ts';
import { LANGUAGES, type Say, sayIn, speaks } from './text/say.ts';
import { EXIT, Obstacle, UsageError } from './usage.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: () => import('./commands/check.ts').then(({ check }) => check),
  play: () => import('./commands/play.ts').then(({ play }) => play),
  debrief: () => import('./commands/debrief.ts').then(({ debrief }) => debrief),
  explore: () => import('./commands/explore.ts').then(({ explore }) => explore),
  simulate: () => import('./commands/simulate.ts').then(({ simulate }) => simulate),
  pack: () => import('./commands/pack.ts').then(({ pack }) => pack),
  unpack: () => import('./commands/unpack.ts').then(({ unpack }) => unpack),
  replay: () => import('./commands/replay.ts').then(({ replaySession }) => replaySession),
  new: () => import('./commands/new.ts').then(({ newScenario }) => newScenario),
  locale: () => import('./commands/locale.ts').then(({ locale }) => locale),
  preview: () => import('./commands/preview.ts').then(({ preview }) => preview),
  diff: () => import('./commands/diff.ts').then(({ diff }) => diff),
  class: () => import('./commands/class.ts').then(({ exampleClassFiles }) => exampleClassFiles),
  send: () => import('./commands/send.ts').then(({ send }) => send),
  fetch: () => import('./commands/fetch.ts').then(({ fetchSessions }) => fetchSessions),
  diagram: () => import('./commands/diagram.ts').then(({ diagram }) => diagram),
};

/** Runs the command line. Mistakes of the user are one or two lines; a bug is one line and exit status 70. */
export const main = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const [name, ...rest] = args;
  const wanted = languageOption(args);
  const say = sayIn(wanted ?? systemLanguage());
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? terminal.err : terminal.out)(`${say.t('usage')}\n`);
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const meant = nearest(name, Object.keys(COMMANDS));
    terminal.err(`${say.t(meant === undefined ? 'usage.unknown' : 'usage.meant', { name, meant: meant ?? '' })}\n`);
    terminal.err(`${say.t('usage.more')}\n`);
    return EXIT.usage;
  }
  if (rest.includes('--help')) {
    terminal.out(`${say.t(`usage.${name}`)}\n`);
    return EXIT.fine;
  }
  if (wanted !== undefined && !speaks(wanted))
    terminal.err(`${say.t('language.unspoken', { wanted, there: LANGUAGES.join(', ') })}\n`);
  try {
    return await (
      await command()
    )(rest, terminal, say);
  } catch (error) {
    return report(error, name, terminal, say);
  }
};

const report = (error: unknown, name: string, terminal: Terminal, say: Say): number => {
  if (error instanceof UsageError) {
    terminal.err(`${say.words(error.words)}\n${say.t('usage.more.of', { name })}\n`);
    return EXIT.usage;
  }
  if (error instanceof Obstacle) {
    terminal.err(`${say.words(error.message)}\n`);
    return EXIT.faulty;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  terminal.err(`${say.t('bug', { detail: detail.split('\n')[0] ?? '' })}\n`);
  return EXIT.bug;
};

/** `--lang` where it stands. */
const languageOption = (args: readonly string[]): string | undefined => {
  const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  return at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
};

const systemLanguage = (): string => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return LC_ALL || LC_MESSAGES || LANG || 'en';
};
