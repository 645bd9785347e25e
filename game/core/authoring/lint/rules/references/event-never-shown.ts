/** News that nothing brings. */
import type { Rule } from '../../rule.ts';

export const eventNeverShown: Rule = {
  id: 'event-never-shown',
  group: 'references',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const id of Object.keys(scenario.events)) {
      if (facts.named.event.has(id)) continue;
      report(['events', id], { id });
    }
  },
};
