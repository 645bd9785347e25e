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
import { showWorth } from '../text/debrief/show-worth.ts';
import { EXIT, UsageError, formatOf, languageOption, parsed } from '../usage.ts';
import { WORTH_OPTIONS, type WorthWish, shownWorth, worthIn, worthWish } from '../worth.ts';

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
  ...WORTH_OPTIONS,
} as const;

/**
 * One session file is debriefed as its player sees it; several, a folder, a zip file, and whatever is to be written into
 * files, as a class. Exit status 1 tells of damage, of a scenario that has changed since, of a decision that it refuses now, and
 * of re-runs that were interrupted.
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
  const wish = worthWish(values, say);
  const asClass = positionals.length > 1 || [values.csv, values.xapi, values.report].some((one) => one !== undefined);
  if (!asClass && !(await holdsMany(path))) return debriefSession(path, { ...options, wish }, terminal, say);
  if (wish !== undefined) throw new UsageError(say.t('usage.worth-one'));
  return debriefClass(options, terminal, say);
};

/** A folder or a zip file; what is not there at all is told as a file would be. */
const holdsMany = async (path: string): Promise<boolean> => {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined || about.isDirectory()) return about !== undefined;
  return about.isFile() && startsLikeArchive(path).catch(() => false);
};

type SessionOptions = Pick<ClassOptions, 'format' | 'scenario' | 'language'> & { readonly wish: WorthWish | undefined };

/** Measures a session as far as it can be replayed; json prints every measure with the ledger entries it is made of. */
const debriefSession = async (
  path: string,
  { format, scenario: named, language: wanted, wish }: SessionOptions,
  terminal: Terminal,
  say: Say,
): Promise<number> => {
  const { session, damaged } = await openSession(path, terminal, say);
  const { scenario } = await openSessionScenario(named, session.header.scenario, terminal, say);
  const language = wanted ?? session.header.language;
  const spoken = languagesOf(scenario).includes(language) ? language : scenario.language;
  const measured = debriefOf(scenario, session, spoken);
  const worth = wish && (await worthIn({ scenario, session }, wish, terminal, say));
  if (!measured.sameContent) terminal.err(`${say.t('session.changed', { file: path })}\n`);
  if (format === 'json') terminal.out(`${JSON.stringify({ ...measured, ...(worth && { worth }) })}\n`);
  else {
    const scribe = scribeOf({ terminal, say: sayIn(language) });
    showDebrief(scribe, measured);
    if (worth) showWorth(scribe, shownWorth({ scenario, session }, measured, worth, spoken));
  }
  const whole = !damaged && measured.sameContent && measured.stoppedAt === undefined && worth?.partial !== true;
  return whole ? EXIT.fine : EXIT.faulty;
};
