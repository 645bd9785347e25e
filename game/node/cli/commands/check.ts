/** `check <folder…>`: one line a finding, or all of them as JSON. */
import { join } from 'node:path';
import { findingLine, hasErrors } from '../../../core/scenario/finding.ts';
import type { Command } from '../command.ts';
import { checkFolder, scenarioFolder } from '../open-scenario.ts';
import { EXIT, UsageError, formatOf, parsed } from '../usage.ts';

/** Findings name the file as the folder was given. Exit status 1 where there is an error; warnings alone are fine. */
export const check: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, { format: { type: 'string' }, lang: { type: 'string' } });
  const format = formatOf(values.format);
  if (positionals.length === 0) throw new UsageError(say.t('usage.folder'));
  const all = [];
  for (const folder of positionals) {
    const { findings } = await checkFolder(scenarioFolder(folder));
    const named = findings.map((finding) => ({ ...finding, file: join(folder, finding.file) }));
    all.push(...named);
    if (format === 'json') continue;
    for (const finding of named) terminal.out(`${say.words(findingLine(finding))}\n`);
    if (named.length === 0) terminal.err(`${say.t('check.clean', { folder })}\n`);
  }
  if (format === 'json') terminal.out(`${JSON.stringify(all, undefined, 2)}\n`);
  return hasErrors(all) ? EXIT.faulty : EXIT.fine;
};
