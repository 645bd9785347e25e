/** An answer in which the hat changes not even the words. */
import { sameAnswer } from '../../effects/difference.ts';
import type { Rule } from '../../rule.ts';

export const answersAlike: Rule = {
  id: 'answers-alike',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { options }] of Object.entries(scenario.dilemmas)) {
      for (const [name, option] of Object.entries(options)) {
        const { publicServant, networkManager } = option.hats;
        if (publicServant.says !== networkManager.says || !sameAnswer(option)) continue;
        report(['dilemmas', id, 'options', name, 'hats'], { id: name });
      }
    }
  },
};
