/** `locale <folder> LANG`: makes a translation file, or lets it follow its scenario. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Counts, localeFile, refreshedLocale } from '../../../core/authoring/translate/translate.ts';
import { findingLine } from '../../../core/scenario/scenario.ts';
import { LANGUAGE_CODE } from '../../../core/session/session.ts';
import { readScenarioFolder, writeSafely } from '../../files/files.ts';
import type { Command } from '../command.ts';
import { scenarioFolder } from '../open-scenario.ts';
import type { Say } from '../text/say.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';

/** Writes `locales/LANG.yaml` and says what is to be done in it; a file that is as it should be is left alone. */
export const locale: Command = async (args, terminal, say) => {
  const { positionals } = parsed(args, { lang: { type: 'string' } });
  const [folder, language, ...more] = positionals;
  if (folder === undefined || language === undefined || more.length > 0) throw new UsageError(say.t('locale.which'));
  if (!LANGUAGE_CODE.test(language)) throw new UsageError(say.t('locale.code', { language }));
  const there = scenarioFolder(folder);
  const read = await readScenarioFolder(there);
  const { files } = read;
  const own = read.findings.filter((one) => one.severity === 'error');
  const refreshed = own.length > 0 ? ({ ok: false, findings: own } as const) : refreshedLocale(files, language);
  if (!refreshed.ok) {
    for (const one of refreshed.findings) {
      terminal.err(`${say.words(findingLine({ ...one, file: join(folder, one.file) }))}\n`);
    }
    throw new Obstacle(say.t('locale.broken'));
  }
  const file = localeFile(language);
  const before = files[file];
  if (before !== refreshed.text) {
    await mkdir(dirname(join(there, file)), { recursive: true });
    await writeSafely(join(there, file), refreshed.text);
  }
  const done = before === undefined ? 'made' : before === refreshed.text ? 'same' : 'refreshed';
  terminal.out(`${say.t(`locale.${done}`, { file: join(folder, file) })}\n`);
  for (const line of summary(refreshed.counts, say)) terminal.out(`  ${line}\n`);
  return EXIT.fine;
};

const COUNTED = ['new', 'untranslated', 'outdated', 'moved', 'gone'] as const;

const summary = (counts: Counts, say: Say): readonly string[] => {
  const told = COUNTED.filter((one) => counts[one] > 0).map((one) => say.t(`locale.n.${one}`, { n: counts[one] }));
  const open = counts.untranslated + counts.outdated;
  return [say.t('locale.n.texts', { n: counts.texts }), ...told, ...(open === 0 ? [say.t('locale.complete')] : [])];
};
