/** `replay <session file>`: plays a session again and prints what it came to. */
import { type Refusal, parseDecision } from '../../../core/engine/engine.ts';
import { replay } from '../../../core/session/session.ts';
import { refusalWords, take } from '../../../core/view/view.ts';
import type { Command } from '../command.ts';
import { openSessionScenario } from '../open-scenario.ts';
import { openSession } from '../open-session.ts';
import { type RefusedLine, outcomeJson } from '../outcome.ts';
import { lookOf, sitDown } from '../table/desk.ts';
import { sayIn } from '../text/say.ts';
import { type Scribe, scribeOf } from '../text/scribe.ts';
import { showAfter, showTurn } from '../text/show-after.ts';
import { showBriefing } from '../text/show-briefing.ts';
import { EXIT, UsageError, formatOf, languageOption, parsed } from '../usage.ts';

/**
 * A damaged file is named and used up to its last whole decision; exit status 1 tells of damage, of a scenario that has
 * changed since, and of a decision that it refuses now.
 */
export const replaySession: Command = async (args, terminal, say) => {
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
  const { scenario, id } = await openSessionScenario(values.scenario, session.header.scenario, terminal, say);
  const played = replay(scenario, session);
  const stopped = played.stopped;
  if (!played.sameContent) terminal.err(`${say.t('session.changed', { file: path })}\n`);
  const language = wanted ?? session.header.language;
  if (stopped !== undefined) {
    const desk = sitDown(played.game, language);
    const why = typeof stopped.why === 'string' ? stopped.why : refusalWords(lookOf(desk), stopped.why);
    terminal.err(`${say.t('session.stopped', { line: stopped.decision, why })}\n`);
  }
  const refused = stopped === undefined ? [] : [{ line: stopped.decision, code: codeOf(stopped.why) }];
  if (format === 'json') terminal.out(outcomeJson({ scenario: id, ...played, refused }));
  else show(scribeOf({ terminal, say: sayIn(language) }), sitDown(played.games[0]!, language), played.decided);
  return damaged || stopped !== undefined || !played.sameContent ? EXIT.faulty : EXIT.fine;
};

const codeOf = (why: Refusal | string): RefusedLine['code'] => (typeof why === 'string' ? 'unreadable' : why.code);

const show = (scribe: Scribe, begun: ReturnType<typeof sitDown>, decided: readonly string[]): void => {
  let desk = begun;
  showBriefing(scribe, lookOf(desk));
  showTurn(scribe, desk);
  for (const line of decided) {
    const parsedLine = parseDecision(line);
    const taken = parsedLine.ok ? take(desk, parsedLine.dated) : undefined;
    if (!taken?.ok) throw new Error(`${line} was taken before and is refused now`);
    scribe.line(scribe.paint('strong', `> ${line}`));
    showAfter(scribe, desk, taken);
    desk = taken.desk;
  }
  scribe.flush();
};
