/** `debrief <session file>`: what the debrief screens show, without a window. */
import { debriefOf } from '../../../core/debrief/debrief.ts';
import { languagesOf } from '../../../core/view/view.ts';
import type { Command } from '../command.ts';
import { openSessionScenario } from '../open-scenario.ts';
import { openSession } from '../open-session.ts';
import { sayIn } from '../text/say.ts';
import { scribeOf } from '../text/scribe.ts';
import { showDebrief } from '../text/debrief/debrief.ts';
import { EXIT, UsageError, formatOf, languageOption, parsed } from '../usage.ts';

/**
 * Measures a session as far as it can be replayed; `--format json` prints every measure with the ledger entries it is made
 * of. Exit status 1 tells of damage, of a scenario that has changed since, and of a decision that it refuses now.
 */
export const debriefSession: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, {
    format: { type: 'string' },
    scenario: { type: 'string' },
    lang: { type: 'string' },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError(say.t('usage.one-session'));
  const format = formatOf(values.format);
  const wanted = languageOption(values.lang);
  const { session, damaged } = await openSession(path, terminal, say);
  const { scenario } = await openSessionScenario(values.scenario, session.header.scenario, terminal, say);
  const language = wanted ?? session.header.language;
  const spoken = languagesOf(scenario).includes(language) ? language : scenario.language;
  const debrief = debriefOf(scenario, session, spoken);
  if (!debrief.sameContent) terminal.err(`${say.t('session.changed', { file: path })}\n`);
  if (format === 'json') terminal.out(`${JSON.stringify(debrief)}\n`);
  else showDebrief(scribeOf({ terminal, say: sayIn(language) }), debrief);
  return damaged || !debrief.sameContent || debrief.stoppedAt !== undefined ? EXIT.faulty : EXIT.fine;
};
