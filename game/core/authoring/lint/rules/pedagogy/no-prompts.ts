/** A game without a talk afterwards teaches little; a talk needs a first question. */
import { DEBRIEF_PHASES } from '../../../../scenario/vocabulary.ts';
import type { Rule } from '../../rule.ts';

export const noPrompts: Rule = {
  id: 'no-prompts',
  group: 'pedagogy',
  severity: 'warning',
  title: 'There is no question for the talk afterwards.',
  mends: false,
  find: ({ scenario }, report) => {
    const { prompts } = scenario.debrief;
    if (DEBRIEF_PHASES.every((phase) => prompts[phase].length === 0)) {
      report(['title'], 'There is no question for the talk afterwards.', 'write `debrief.prompts`');
    } else if (prompts.application.length === 0) {
      const hint = 'write one under `application`: what does this say about your own work?';
      report(['debrief', 'prompts'], 'No question takes anything home.', hint);
    }
  },
};
