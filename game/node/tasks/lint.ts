import { executeTool, type Done } from './execute.ts';
import { timed } from './say.ts';

/** Files that were found well formatted and have not changed since are not looked at again. */
const REMEMBER = ['--cache', '--cache-location', 'out/.prettier-cache', '--cache-strategy', 'content'];

/** What is checked without running the game, in the order of how fast it answers. */
const CHECKS: readonly (readonly [what: string, check: () => Promise<Done>])[] = [
  ['lint', () => executeTool('oxlint', ['--deny-warnings'])],
  ['format', () => executeTool('prettier', ['--check', ...REMEMBER, '--log-level', 'warn', '.'])],
  ['types', () => executeTool('tsc', ['-b'])],
];

export const run = async (): Promise<number> => {
  for (const [what, check] of CHECKS) {
    const { code } = await timed(what, check);
    if (code !== 0) return code;
  }
  return 0;
};
