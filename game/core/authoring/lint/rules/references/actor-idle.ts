/** Somebody who is only in the list of people. */
import type { Rule } from '../../rule.ts';

export const actorIdle: Rule = {
  id: 'actor-idle',
  group: 'references',
  severity: 'warning',
  mends: false,
  find: ({ scenario, fields, facts }, report) => {
    const named = new Set(
      fields.filter(({ mark }) => 'reference' in mark && mark.reference === 'actor').map(({ value }) => String(value)),
    );
    for (const [id, actor] of Object.entries(scenario.actors)) {
      const moved = facts.changes.has(`trust.${id}`) || facts.changes.has(`engagement.${id}`);
      if (named.has(id) || moved || Object.keys(actor.questions).length > 0) continue;
      report(['actors', id], { id });
    }
  },
};
