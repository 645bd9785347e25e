/** An answer in which the hat changes not even the words. */
import { sameAnswer } from '../../effects/difference.ts';
import type { Rule } from '../../rule.ts';

export const answersAlike: Rule = {
  id: 'answers-alike',
  group: 'pedagogy',
  severity: 'warning',
  title: 'An answer is word for word the same in both hats.',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { options }] of Object.entries(scenario.dilemmas)) {
      for (const [name, option] of Object.entries(options)) {
        const { publicServant, networkManager } = option.hats;
        if (publicServant.says !== networkManager.says || !sameAnswer(option)) continue;
        const path = ['dilemmas', id, 'options', name, 'hats'];
        report(path, `\`${name}\` is the same in both hats.`, 'let each hat say it in its own words');
      }
    }
  },
};
