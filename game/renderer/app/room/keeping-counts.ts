/** Counts of this class for the next one, and those of earlier classes. */
import { NOTHING_GONE } from '../errands/removing.ts';
import type { Doing, Hand } from './hand.ts';
import { earlierClasses, keepCounts } from './kept.ts';

export const keepingCounts = ({ setting, state, put, prepare, during }: Hand) => {
  const { kept, now } = setting;
  const load = async (): Promise<void> => put({ earlier: await earlierClasses(kept, state().open.id) });
  const keep = async (label: string): Promise<void> => {
    const row = { key: crypto.randomUUID(), kept: now(), label };
    if (!(await keepCounts(kept, state().open, row))) return put({ notice: { kind: 'failed', code: 'failed' } });
    put({ notice: { kind: 'classKept' } });
    return load();
  };
  const forget = async (key: string): Promise<void> => {
    const label = state().earlier.find((one) => one.key === key)?.label ?? '';
    const gone = await kept.forgetClass(key);
    const receipt = { ...NOTHING_GONE, of: 'class', at: now(), sends: false, classes: [label] } as const;
    put({ notice: gone ? { kind: 'receipt', receipt, saved: false } : { kind: 'failed', code: 'failed' } });
    if (state().prepared.ghost === key) prepare({ ...state().prepared, ghost: undefined });
    return load();
  };
  const doing: Doing = {
    keepClass: ({ label }) => during(keep(label)),
    forgetClass: ({ key }) => during(forget(key)),
  };
  return { doing, load };
};
