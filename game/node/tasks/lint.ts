import { executeTool, type Done } from './execute.ts';
import { timed } from './say.ts';

/** What is checked without running the game, in the order of how fast it answers. */
export const CHECKS: readonly (readonly [what: string, check: () => Promise<Done>])[] = [
  ['lint', () => executeTool('oxlint', ['--deny-warnings'])],
  ['format', () => executeTool('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['types', () => executeTool('tsc', ['-b'])],
];

export const run = async (): Promise<number> => {
  for (const [what, check] of CHECKS) {
    const { code } = await timed(what, check);
    if (code !== 0) return code;
  }
  return 0;
};
