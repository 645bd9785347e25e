/** A question that nobody is ever asked; interrupts come by themselves. */
import type { Rule } from '../../rule.ts';

export const dilemmaNeverOpened: Rule = {
  id: 'dilemma-never-opened',
  group: 'references',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, dilemma] of Object.entries(scenario.dilemmas)) {
      if (dilemma.interrupt !== undefined || facts.named.open.has(id)) continue;
      report(['dilemmas', id], { id });
    }
  },
};
