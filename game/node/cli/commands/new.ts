/** `new [folder]`: a folder to begin with. */
import { join, relative, resolve, sep } from 'node:path';
import { starterFiles } from '../../../core/authoring/starter/starter.ts';
import { FOLDER_NAME } from '../../../core/session/session.ts';
import { isFree, writeScenarioFolder } from '../../files/files.ts';
import { nameFindings } from '../about-folder.ts';
import type { Command } from '../command.ts';
import { packageRoot, scenarioId } from '../open-scenario.ts';
import { findingLineIn } from '../text/finding-line.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';
import { written } from '../written.ts';

const NAME = 'my-scenario';

/** Writes a whole small scenario, commented. Never into a folder that has anything in it. */
export const newScenario: Command = async (args, terminal, say) => {
  const { positionals } = parsed(args, { lang: { type: 'string' } });
  const [folder = NAME, ...more] = positionals;
  if (more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  if (!FOLDER_NAME.test(scenarioId(folder))) throw new UsageError(say.t('new.name', { folder }));
  if (!(await isFree(folder))) throw new Obstacle(say.t('new.there', { folder }));
  const files = starterFiles(schemaFrom(folder));
  await written(folder, say, () => writeScenarioFolder(folder, { files, pictures: {} }));
  for (const finding of nameFindings(scenarioId(folder)))
    terminal.err(`${say.words(findingLineIn(folder, finding, say))}\n`);
  terminal.out(`${say.t('new.made', { folder })}\n`);
  for (const name of Object.keys(files)) terminal.out(`  ${join(folder, name)}\n`);
  terminal.out(`\n${say.t('new.next', { folder: /\s/.test(folder) ? `"${folder}"` : folder })}\n`);
  return EXIT.fine;
};

/** Seen from the new folder; editors take forward slashes everywhere. */
const schemaFrom = (folder: string): string => {
  const root = packageRoot();
  if (root === undefined) return '../scenario.schema.json';
  return relative(resolve(folder), join(root, 'scenarios', 'scenario.schema.json'))
    .split(sep)
    .join('/');
};
