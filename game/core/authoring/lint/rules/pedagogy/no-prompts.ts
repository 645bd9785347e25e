/** A game without a talk afterwards teaches little; a talk needs a first question. */
import { DEBRIEF_PHASES } from '../../../../scenario/vocabulary.ts';
import type { Rule } from '../../rule.ts';

export const noPrompts: Rule = {
  id: 'no-prompts',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    const { prompts } = scenario.debrief;
    if (DEBRIEF_PHASES.every((phase) => prompts[phase].length === 0)) {
      report(['title']);
    } else if (prompts.application.length === 0) {
      report(['debrief', 'prompts'], {}, { as: 'application' });
    }
  },
};
