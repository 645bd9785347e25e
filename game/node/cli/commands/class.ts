/** `class <scenario> --sessions N --seed S --out DIR`: session files of a class that never sat in a room. */
import { MOST_SESSIONS, exampleClass } from '../../../core/authoring/example-class/example-class.ts';
import { type Session, writeSession } from '../../../core/session/session.ts';
import { isFree, writeFolder } from '../../files/files.ts';
import { breathing } from '../breathing.ts';
import type { Command } from '../command.ts';
import { engineVersion, openScenario } from '../open-scenario.ts';
import type { Say } from '../text/say.ts';
import type { Terminal } from '../terminal.ts';
import { EXIT, LARGEST_SEED, Obstacle, UsageError, languageOption, parsed, wholeOption } from '../usage.ts';
import { written } from '../written.ts';

const OPTIONS = {
  sessions: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
} as const;

const SESSIONS = 12;

/** Exit status 1 where it was interrupted: nothing is written then. Never into a folder that has anything in it. */
export const exampleClassFiles: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, OPTIONS);
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  if (values.out === undefined) throw new UsageError(say.t('class.out'));
  const sessions = wholeOption(
    values.sessions,
    { name: 'sessions', from: 1, to: MOST_SESSIONS, otherwise: SESSIONS },
    say,
  );
  const seed = wholeOption(values.seed, { name: 'seed', from: 0, to: LARGEST_SEED, otherwise: 1 }, say);
  const wanted = languageOption(values.lang);
  const folder = values.out;
  if (!(await isFree(folder))) throw new Obstacle(say.t('new.there', { folder }));
  const { scenario, id } = await openScenario(given, terminal, say);
  const language = wanted ?? scenario.language;
  const task = exampleClass(scenario, { sessions, seed, language, scenario: id, engine: engineVersion() });
  const all = await played(task, terminal, say);
  if (all === undefined) return EXIT.faulty;
  const files = Object.fromEntries(all.map((one) => [`${one.header.alias}.two-hats`, writeSession(one)]));
  await written(folder, say, () => writeFolder(folder, files));
  terminal.out(`${say.t('class.made', { n: all.length, folder: say.words(folder) })}\n`);
  terminal.out(`${say.t('class.next', { folder: say.words(folder) })}\n`);
  return EXIT.fine;
};

const played = async (
  { advance, progress, report }: ReturnType<typeof exampleClass>,
  terminal: Terminal,
  say: Say,
): Promise<readonly Session[] | undefined> => {
  const stop = { wanted: false };
  const letBe = terminal.onInterrupt(() => (stop.wanted = true));
  const breathe = breathing(terminal, (done) => say.t('class.progress', { done, of: progress().of ?? done }));
  while (!stop.wanted && advance()) await breathe(progress().done);
  letBe();
  terminal.progress();
  return stop.wanted ? undefined : report();
};
