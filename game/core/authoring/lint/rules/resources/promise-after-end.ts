/** A promise that falls due when nobody is there any more. */
import type { Rule } from '../../rule.ts';

export const promiseAfterEnd: Rule = {
  id: 'promise-after-end',
  group: 'resources',
  severity: 'warning',
  title: 'A promise falls due after the end of the game.',
  mends: false,
  find: ({ facts }, report) => {
    for (const { path, it } of facts.consequences) {
      for (const [id, { dueIn }] of Object.entries(it.promises)) {
        if (dueIn < facts.weeks) continue;
        const message = `\`${id}\` falls due after ${dueIn} weeks; the game has ${facts.weeks}.`;
        report({ path: [...path, 'promises', id, 'dueIn'], at: 'value' }, message, 'let it fall due sooner');
      }
    }
  },
};
