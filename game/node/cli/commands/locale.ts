/** `locale <folder> LANG`: makes a translation file, or lets it follow its scenario. */
import { join } from 'node:path';
import { LANGUAGE_CODE, MAIN_FILE } from '../../../core/file-names.ts';
import {
  type Counts,
  type Refreshed,
  localeFile,
  refreshedLocale,
} from '../../../core/authoring/translate/translate.ts';
import type { Failure } from '../../../core/contract/contract.ts';
import { fingerprintOf, readWholeFolder, writeWorkshopFile } from '../../files/files.ts';
import { notAScenario } from '../about-folder.ts';
import type { Command } from '../command.ts';
import { readInWorker, readerFor, scenarioFolder } from '../open-scenario.ts';
import type { Say } from '../text/say.ts';
import { findingLineIn } from '../text/finding-line.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';

/** Writes `locales/LANG.yaml` and says what is to be done in it; a file that is as it should be is left alone. */
export const locale: Command = async (args, terminal, say) => {
  const { positionals } = parsed(args, { lang: { type: 'string' } });
  const [folder, language, ...more] = positionals;
  if (folder === undefined || language === undefined || more.length > 0) throw new UsageError(say.t('locale.which'));
  if (!LANGUAGE_CODE.test(language)) throw new UsageError(say.t('locale.code', { language }));
  const there = scenarioFolder(folder);
  const nothing = notAScenario(there);
  if (nothing) throw new Obstacle(findingLineIn(folder, nothing, say));
  const { files, refreshed } = await refreshedIn(there, language);
  if (!refreshed.ok) {
    for (const one of refreshed.findings) {
      terminal.err(`${say.words(findingLineIn(folder, one, say))}\n`);
    }
    throw new Obstacle(say.t('locale.broken'));
  }
  if (refreshed.from === language) throw new UsageError(say.t('locale.own', { language }));
  const file = localeFile(language);
  const before = files[file];
  if (before !== refreshed.text) {
    const was = before === undefined ? null : fingerprintOf(before);
    const kept = await writeWorkshopFile(there, { file, text: refreshed.text, was });
    if (!kept.ok) throw new Obstacle(refusal(join(folder, file), kept.failure, say));
  }
  const done = before === undefined ? 'made' : before === refreshed.text ? 'same' : 'refreshed';
  terminal.out(`${say.t(`locale.${done}`, { file: join(folder, file) })}\n`);
  for (const line of summary(refreshed.counts, say)) terminal.out(`  ${line}\n`);
  return EXIT.fine;
};

/** Why nothing was written: a link leads out of the folder, somebody else has written meanwhile, or the disk refuses. */
const refusal = (file: string, { code, detail }: Failure, say: Say): string => {
  if (code === 'bad-name') return say.t('locale.outside', { file });
  if (code === 'out-of-turn') return say.t('locale.meanwhile', { file });
  return say.t('file.refused', { file, detail: detail === '' ? code : detail });
};

/** Read in a thread first, with a clock: what is refused there is not looked at here. Ids that have gone are no error here. */
const refreshedIn = async (folder: string, language: string) => {
  const whole = await readWholeFolder(folder);
  const { files, pictures } = whole;
  const reader = readerFor(folder);
  const { findings } = await readInWorker(whole, reader).finally(() => reader.close());
  const errors = findings.filter((one) => one.severity === 'error' && one.rule !== 'unknown-id');
  const scenarioErrors = findings.filter((one) => one.rule === 'unknown-id' && one.file === MAIN_FILE);
  const against = [...errors, ...scenarioErrors];
  const refused: Refreshed = { ok: false, findings: against };
  return { files, refreshed: against.length > 0 ? refused : refreshedLocale(files, language, pictures) };
};

const COUNTED = ['new', 'untranslated', 'outdated', 'moved', 'gone'] as const;

const summary = (counts: Counts, say: Say): readonly string[] => {
  const told = COUNTED.filter((one) => counts[one] > 0).map((one) => say.t(`locale.n.${one}`, { n: counts[one] }));
  const open = counts.untranslated + counts.outdated;
  return [say.t('locale.n.texts', { n: counts.texts }), ...told, ...(open === 0 ? [say.t('locale.complete')] : [])];
};
