/** What stands against a folder as a whole, before a file of it is read: its name, and whether a scenario is in it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { MAIN_FILE, SCENARIO_ID } from '../../core/file-names.ts';
import { type Finding, type Saying, says } from '../../core/scenario/finding.ts';
import { phrase } from '../../core/scenario/phrase.ts';
import { nearest } from '../../core/scenario/scenario.ts';
import { FOLDER_NAME } from '../../core/session/session.ts';

/** As many neighbours as one line can name. */
const MOST_NAMED = 8;

/** A finding without a file is about the folder itself. */
const about = (saying: Saying, severity: Finding['severity'] = 'error'): Finding => ({
  file: '',
  line: 1,
  column: 1,
  severity,
  ...saying,
});

/** Why nothing can be read here at all; undefined where there may be a scenario. */
export const notAScenario = (given: string): Finding | undefined => {
  const kind = statSync(given, { throwIfNoEntry: false });
  if (kind === undefined) return missingFolder(given);
  // Many name the file that they have open in their editor.
  if (kind.isFile() && /\.ya?ml(\.txt)?$/i.test(given))
    return about(says('folder-name', { folder: dirname(resolve(given)) }, { as: 'file' }));
  if (!kind.isDirectory() || existsSync(join(given, MAIN_FILE))) return undefined;
  const inside = scenariosIn(given).map((name) => `\`${join(given, name)}\``);
  if (inside.length === 0) return undefined;
  const names = inside.slice(0, MOST_NAMED).join(', ');
  const all = inside.length <= MOST_NAMED;
  const hint = phrase(all ? 'finding.missing-file.around' : 'finding.missing-file.around.more', { names });
  return about(says('missing-file', { file: MAIN_FILE }, { hint }));
};

const missingFolder = (given: string): Finding => {
  const around = dirname(resolve(given));
  const meant = nearest(basename(given), scenariosIn(around));
  const hint = meant === undefined ? undefined : phrase('hint.meant', { name: join(dirname(given), meant) });
  return about(says('missing-folder', { folder: given }, { as: 'given', hint }));
};

const scenariosIn = (folder: string): string[] => {
  try {
    const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, MAIN_FILE)));
    return names.toSorted();
  } catch {
    return [];
  }
};

/** What is wrong with the name of a scenario's folder or package, by which sessions remember it; `id` is without an ending. */
export const nameFindings = (id: string): Finding[] => {
  if (!FOLDER_NAME.test(id)) return [about(says('folder-name'))];
  if (SCENARIO_ID.test(id)) return [];
  const plain = plainName(id);
  const hint = plain === '' ? undefined : phrase('finding.folder-signs.plain', { plain });
  return [about(says('folder-signs', {}, { hint }), 'warning')];
};

const plainName = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
