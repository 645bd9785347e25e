import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { scenarioJsonSchema } from '../../core/scenario/scenario.ts';
import { ROOT, say } from './say.ts';

const TARGET = join(ROOT, 'scenarios/scenario.schema.json');

/** The JSON Schema of a scenario file as text, formatted the way it is checked in. */
export const schemaText = async (): Promise<string> => {
  return format(JSON.stringify(scenarioJsonSchema()), { ...(await resolveConfig(TARGET)), parser: 'json' });
};

/** Writes scenarios/scenario.schema.json, which gives completion and help in editors. */
export const run = async (): Promise<number> => {
  await writeFile(TARGET, await schemaText());
  say('Wrote scenarios/scenario.schema.json.');
  return 0;
};
