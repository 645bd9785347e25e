/** What a class is written into: tables, statements, the report. Each file is written whole or not at all. */
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Sitting } from '../../../core/debrief/class/class.ts';
import {
  type Report,
  type Whose,
  type XapiWish,
  decisionsCsv,
  reportHtml,
  sessionsCsv,
  statementLines,
  statementsOf,
} from '../../../core/debrief/exports/exports.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Usable } from '../../../core/session/session.ts';
import { writeSafely } from '../../files/files.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import { written } from '../written.ts';

/** Excel takes UTF-8 for something else without it. */
const BYTE_ORDER_MARK = '\uFEFF';

const write = (file: string, text: string, say: Say): Promise<void> =>
  written(file, say, async () => {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeSafely(file, text);
  });

export const writeTables = async (
  folder: string,
  {
    whose,
    sittings,
    withTexts,
  }: { readonly whose: Whose; readonly sittings: readonly Sitting[]; readonly withTexts: boolean },
  terminal: Terminal,
  say: Say,
): Promise<void> => {
  await write(join(folder, 'sessions.csv'), BYTE_ORDER_MARK + sessionsCsv(whose, sittings, withTexts), say);
  await write(join(folder, 'decisions.csv'), BYTE_ORDER_MARK + decisionsCsv(sittings, withTexts), say);
  terminal.err(`${say.t('class.csv', { folder })}\n`);
};

/** One statement a line, of sessions that were played on this very content: of others they would be untrue. The files beside them are no part of it: whoever sends them takes them from the sessions. */
export const writeStatements = async (
  file: string,
  {
    scenario,
    usable,
    sittings,
    wish,
  }: {
    readonly scenario: Scenario;
    readonly usable: readonly Usable[];
    readonly sittings: readonly Sitting[];
    readonly wish: XapiWish;
  },
  terminal: Terminal,
  say: Say,
): Promise<void> => {
  const all = usable.flatMap(({ session }, i) =>
    sittings[i]!.sameContent ? statementsOf(scenario, session, sittings[i]!, wish).statements : [],
  );
  await write(file, statementLines(all), say);
  terminal.err(`${say.t('class.xapi', { n: all.length, file })}\n`);
};

export const writeReport = async (
  file: string,
  report: Report,
  plain: Say['words'],
  terminal: Terminal,
  say: Say,
): Promise<void> => {
  await write(file, reportHtml(report, plain), say);
  terminal.err(`${say.t('class.report', { file })}\n`);
};
