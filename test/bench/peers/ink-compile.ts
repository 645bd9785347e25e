/** Our reading and checking of many options beside inkjs's compiler on as many choices. */
import { Compiler } from 'inkjs/full';
import { lint } from '../../../game/core/authoring/lint/lint.ts';
import type { Work } from '../side-by-side.ts';

/** Every rule looks at it; a scenario that does not come in would be no measure. */
export const checking =
  (text: string): Work =>
  () => {
    const { scenario, findings } = lint({ 'scenario.yaml': text });
    if (scenario === undefined) throw new Error(`the scenario was refused: ${findings[0]?.message}`);
    return 1;
  };

export const compiling =
  (source: string): Work =>
  () => {
    new Compiler(source).Compile();
    return 1;
  };
