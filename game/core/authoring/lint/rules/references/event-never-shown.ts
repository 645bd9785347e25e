/** News that nothing brings. */
import type { Rule } from '../../rule.ts';

export const eventNeverShown: Rule = {
  id: 'event-never-shown',
  group: 'references',
  severity: 'warning',
  title: 'An event never happens.',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const id of Object.keys(scenario.events)) {
      if (facts.named.event.has(id)) continue;
      report(['events', id], `Nothing brings the event \`${id}\`.`, 'name it in an `event` or `missing`, or remove it');
    }
  },
};
