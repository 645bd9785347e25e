/** The debrief of a class: gathered, measured, ranked, shown, and written where somebody wants it. */
import { type ClassDebrief, SMALLEST_RANKED, classOf } from '../../../core/debrief/class/class.ts';
import { mostWorthDiscussing } from '../../../core/debrief/class/discuss.ts';
import { debriefOf } from '../../../core/debrief/debrief.ts';
import { type Report, reportOf } from '../../../core/debrief/exports/exports.ts';
import { type Gathered, mostSpoken } from '../../../core/session/session.ts';
import { languagesOf } from '../../../core/view/view.ts';
import { openSessionScenario } from '../open-scenario.ts';
import type { Terminal } from '../terminal.ts';
import { showReport } from '../text/class/show-report.ts';
import { asReport } from '../text/debrief/as-report.ts';
import { showDebrief } from '../text/debrief/debrief.ts';
import { type Say, plainIn, sayIn } from '../text/say.ts';
import { scribeOf } from '../text/scribe.ts';
import { EXIT, type Format } from '../usage.ts';
import { writeReport, writeStatements, writeTables } from './class-files.ts';
import { gatherClass, scenarioOf, tellOfFiles } from './gather.ts';
import { measured, rerun } from './measure.ts';

export type ClassOptions = {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly scenario: string | undefined;
  readonly language: string | undefined;
  readonly csv: string | undefined;
  readonly xapi: string | undefined;
  readonly withTexts: boolean;
  readonly report: string | undefined;
  /** Hold hats against outcomes; rank without re-runs. */
  readonly hats: boolean;
  readonly quick: boolean;
};

const tellOfVersions = ({ sessions }: ClassDebrief, terminal: Terminal, say: Say): void => {
  const n = sessions.filter(({ sameContent }) => !sameContent).length;
  if (n > 0) terminal.err(`${say.t('class.other-content', { n })}\n`);
};

/** Exit status 1 where a file was left out or used in part, where the scenario has changed, and where the re-runs were stopped. */
export const debriefClass = async (options: ClassOptions, terminal: Terminal, say: Say): Promise<number> => {
  const found = await gatherClass(options.paths, terminal, say);
  const id = scenarioOf(found, terminal, say);
  const { scenario } = await openSessionScenario(options.scenario, id, terminal, say);
  const wanted =
    options.language ?? mostSpoken(found.usable.map(({ session }) => session.header.language)) ?? scenario.language;
  const language = languagesOf(scenario).includes(wanted) ? wanted : scenario.language;
  const { usable } = found;
  const sittings = await measured({ scenario, usable, language }, terminal, say);
  const debrief = classOf(scenario, sittings, { scenario: id, language, association: options.hats });
  tellOfFiles(found, debrief.scenario.title, terminal, say);
  tellOfVersions(debrief, terminal, say);
  const ranks = !options.quick && debrief.n >= SMALLEST_RANKED;
  const { worths, partial } = ranks
    ? await rerun({ scenario, usable }, sittings, terminal, say)
    : { worths: [], partial: false };
  const ranked = mostWorthDiscussing(debrief.splits, debrief.anger, worths);
  const [first] = usable;
  // A class of one has nobody to be compared with: it is told as its player would be.
  const alone = usable.length === 1 ? debriefOf(scenario, first!.session, language) : undefined;
  const report: Report = alone === undefined ? reportOf(debrief, { ranked, worths }) : asReport(alone, sayIn(language));
  if (options.csv !== undefined) {
    const whose = { scenario: id, contentHash: scenario.contentHash };
    await writeTables(options.csv, { whose, sittings, withTexts: options.withTexts }, terminal, say);
  }
  if (options.xapi !== undefined) {
    const wish = { scenario: id, withTexts: options.withTexts };
    await writeStatements(options.xapi, { scenario, usable, sittings, wish }, terminal, say);
  }
  if (options.report !== undefined) await writeReport(options.report, report, plainIn(language), terminal, say);
  if (options.format === 'json')
    terminal.out(`${JSON.stringify(asJson(found, debrief, { ranked, worths, partial }))}\n`);
  else if (alone === undefined) showReport(scribeOf({ terminal, say: sayIn(language) }), report);
  else showDebrief(scribeOf({ terminal, say: sayIn(language) }), alone);
  const sound = found.refused.length === 0 && usable.every(({ problems }) => problems.length === 0);
  const same = debrief.sessions.every(({ sameContent, stoppedAt }) => sameContent && stoppedAt === undefined);
  return sound && same && !partial ? EXIT.fine : EXIT.faulty;
};

/** What `--format json` prints: the files, the class, and what is most worth discussing. */
const asJson = ({ usable, refused }: Gathered, debrief: ClassDebrief, discuss: object): object => ({
  files: {
    used: usable.length,
    mended: usable.filter(({ problems }) => problems.length > 0).map(({ name, problems }) => ({ name, problems })),
    refused,
  },
  class: debrief,
  discuss,
});
