/** The front door of beginning: the files of a new scenario, small, whole and commented. */
import { FIRST_SCENARIO } from './first-scenario.ts';
import { FIRST_TRANSLATION } from './first-translation.ts';

/**
 * Texts by their path in the folder: a scenario of five weeks that can be finished, with every part once, and its Dutch.
 * `schema` is where the folder's editor finds `scenario.schema.json`: an address, or a path seen from the folder.
 */
export const starterFiles = (schema: string): Readonly<Record<string, string>> => ({
  'scenario.yaml': `# yaml-language-server: $schema=${schema}\n${FIRST_SCENARIO}`,
  'locales/nl.yaml': FIRST_TRANSLATION,
});
