/** `unpack <file>`: the folder that a package was made of. */
import { dirname, join, resolve } from 'node:path';
import { hasErrors } from '../../../core/scenario/finding.ts';
import { isFree, openPackageFile, writeScenarioFolder } from '../../files/files.ts';
import type { Command } from '../command.ts';
import { readerFor, scenarioId } from '../open-scenario.ts';
import { findingLineIn } from '../text/finding-line.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';
import { written } from '../written.ts';

/**
 * Writes only what the package's reader let through, into a folder that is new or empty. Whether the scenario is any good
 * is for `check` to say: its author may want to mend it.
 */
export const unpack: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, { out: { type: 'string' }, lang: { type: 'string' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(say.t('usage.one-package'));
  const reader = readerFor(file);
  try {
    const opened = await openPackageFile(file, reader.unpack);
    if (opened === undefined) throw new Obstacle(say.t('unpack.none', { file }));
    for (const finding of opened.findings) {
      terminal.err(`${say.words(findingLineIn(file, finding, say))}\n`);
    }
    const count = Object.keys(opened.files).length + Object.keys(opened.pictures).length;
    if (hasErrors(opened.findings) || count === 0) throw new Obstacle(say.t('unpack.broken', { file }));
    const folder = resolve(values.out ?? join(dirname(file), scenarioId(file)));
    if (!(await isFree(folder))) throw new Obstacle(say.t('unpack.taken', { folder }));
    await written(folder, say, () => writeScenarioFolder(folder, opened));
    terminal.err(`${say.t('unpack.done', { folder, n: count })}\n`);
    return EXIT.fine;
  } finally {
    await reader.close();
  }
};
