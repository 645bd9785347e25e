/** `new [folder]`: a folder to begin with. */
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { starterFiles } from '../../../core/authoring/starter/starter.ts';
import { FOLDER_NAME } from '../../../core/session/session.ts';
import { writeSafely } from '../../files/files.ts';
import type { Command } from '../command.ts';
import { packageRoot, scenarioId } from '../open-scenario.ts';
import { EXIT, Obstacle, UsageError, parsed } from '../usage.ts';

const NAME = 'my-scenario';

/** Writes a whole small scenario, commented. Never into a folder that has anything in it. */
export const newScenario: Command = async (args, terminal, say) => {
  const { positionals } = parsed(args, { lang: { type: 'string' } });
  const [folder = NAME, ...more] = positionals;
  if (more.length > 0) throw new UsageError(say.t('usage.one-folder'));
  if (!FOLDER_NAME.test(scenarioId(folder))) throw new UsageError(say.t('new.name', { folder }));
  const inside = await contents(folder);
  if (inside === 'file') throw new Obstacle(say.t('new.file', { folder }));
  if (inside.length > 0) throw new Obstacle(say.t('new.there', { folder }));
  const files = starterFiles(schemaFrom(folder));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeSafely(join(folder, name), text);
  }
  terminal.out(`${say.t('new.made', { folder })}\n`);
  for (const name of Object.keys(files)) terminal.out(`  ${join(folder, name)}\n`);
  terminal.out(`\n${say.t('new.next', { folder: /\s/.test(folder) ? `"${folder}"` : folder })}\n`);
  return EXIT.fine;
};

const contents = (folder: string): Promise<readonly string[] | 'file'> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return 'file' as const;
    throw error;
  });

/** Seen from the new folder; editors take forward slashes everywhere. */
const schemaFrom = (folder: string): string => {
  const root = packageRoot();
  if (root === undefined) return '../scenario.schema.json';
  return relative(resolve(folder), join(root, 'scenarios', 'scenario.schema.json'))
    .split(sep)
    .join('/');
};
