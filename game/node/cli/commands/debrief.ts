/** `debrief <files or folders…>`: what the debrief screens and the debrief room show, without a window. */
import { stat } from 'node:fs/promises';
import { debriefOf } from '../../../core/debrief/debrief.ts';
import { languagesOf } from '../../../core/view/view.ts';
import { startsLikeArchive } from '../../files/files.ts';
import type { Command } from '../command.ts';
import { type ClassOptions, debriefClass } from '../class/debrief-class.ts';
import { openSessionScenario } from '../open-scenario.ts';
import { openSession } from '../open-session.ts';
import type { Terminal } from '../terminal.ts';
import { type Say, sayIn } from '../text/say.ts';
import { scribeOf } from '../text/scribe.ts';
import { showDebrief } from '../text/debrief/debrief.ts';
import { EXIT, UsageError, formatOf, languageOption, parsed } from '../usage.ts';

const OPTIONS = {
  format: { type: 'string' },
  scenario: { type: 'string' },
  lang: { type: 'string' },
  csv: { type: 'string' },
  xapi: { type: 'string' },
  'with-texts': { type: 'boolean' },
  report: { type: 'string' },
  hats: { type: 'boolean' },
  quick: { type: 'boolean' },
} as const;

/**
 * One session file is debriefed as its player sees it; several, a folder, a zip file, and whatever is to be written into
 * files, as a class. Exit status 1 tells of damage, of a scenario that has changed since, and of a decision that it refuses now.
 */
export const debrief: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, OPTIONS);
  const [path] = positionals;
  if (path === undefined) throw new UsageError(say.t('usage.some-sessions'));
  const options: ClassOptions = {
    paths: positionals,
    format: formatOf(values.format),
    scenario: values.scenario,
    language: languageOption(values.lang),
    csv: values.csv,
    xapi: values.xapi,
    withTexts: values['with-texts'] === true,
    report: values.report,
    hats: values.hats === true,
    quick: values.quick === true,
  };
  const asClass = positionals.length > 1 || [values.csv, values.xapi, values.report].some((one) => one !== undefined);
  return asClass || (await holdsMany(path))
    ? debriefClass(options, terminal, say)
    : debriefSession(path, options, terminal, say);
};

/** A folder or a zip file; what is not there at all is told as a file would be. */
const holdsMany = async (path: string): Promise<boolean> => {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined || about.isDirectory()) return about !== undefined;
  return about.isFile() && startsLikeArchive(path).catch(() => false);
};

/** Measures a session as far as it can be replayed; json prints every measure with the ledger entries it is made of. */
const debriefSession = async (
  path: string,
  { format, scenario: named, language: wanted }: ClassOptions,
  terminal: Terminal,
  say: Say,
): Promise<number> => {
  const { session, damaged } = await openSession(path, terminal, say);
  const { scenario } = await openSessionScenario(named, session.header.scenario, terminal, say);
  const language = wanted ?? session.header.language;
  const spoken = languagesOf(scenario).includes(language) ? language : scenario.language;
  const measured = debriefOf(scenario, session, spoken);
  if (!measured.sameContent) terminal.err(`${say.t('session.changed', { file: path })}\n`);
  if (format === 'json') terminal.out(`${JSON.stringify(measured)}\n`);
  else showDebrief(scribeOf({ terminal, say: sayIn(language) }), measured);
  return damaged || !measured.sameContent || measured.stoppedAt !== undefined ? EXIT.faulty : EXIT.fine;
};
