/** `pack <folder>`: a scenario folder as one file to hand around. */
import { resolve } from 'node:path';
import { hasErrors } from '../../../core/scenario/finding.ts';
import { PACKAGE_ENDING, packed } from '../../../core/scenario/package.ts';
import { writeSafely } from '../../files/files.ts';
import type { Command } from '../command.ts';
import { bringScenario, readInWorker, readerFor, scenarioFolder, scenarioId } from '../open-scenario.ts';
import { findingLineIn } from '../text/finding-line.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';
import { written } from '../written.ts';

/** A scenario with errors is not packed: whoever gets it could not open it. A package of that name is written anew. */
export const pack: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, { out: { type: 'string' }, lang: { type: 'string' } });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  const folder = scenarioFolder(given);
  const reader = readerFor(folder);
  try {
    const brought = await bringScenario(folder, reader);
    const { ok, findings } = await readInWorker(brought, reader);
    for (const finding of findings) {
      terminal.err(`${say.words(findingLineIn(given, finding, say))}\n`);
    }
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (!ok || hasErrors(findings)) throw new Obstacle(say.t('pack.broken', { n: errors }));
    const file = resolve(values.out ?? `${scenarioId(folder)}${PACKAGE_ENDING}`);
    const bytes = packed(brought.files, brought.pictures);
    await written(file, say, () => writeSafely(file, bytes));
    terminal.err(`${say.t('pack.done', { file, n: Math.ceil(bytes.length / 1024) })}\n`);
    return EXIT.fine;
  } finally {
    await reader.close();
  }
};
