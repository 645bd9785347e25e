/** A promise that falls due when nobody is there any more. */
import type { Rule } from '../../rule.ts';

export const promiseAfterEnd: Rule = {
  id: 'promise-after-end',
  group: 'resources',
  severity: 'warning',
  mends: false,
  find: ({ facts }, report) => {
    for (const { path, it } of facts.consequences) {
      for (const [id, { dueIn }] of Object.entries(it.promises)) {
        if (dueIn < facts.weeks) continue;
        report({ path: [...path, 'promises', id, 'dueIn'], at: 'value' }, { id, dueIn, weeks: facts.weeks });
      }
    }
  },
};
