/** A door that opens when everybody has gone home. */
import type { Rule } from '../../rule.ts';

export const leaderNeverIn: Rule = {
  id: 'leader-never-in',
  group: 'resources',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    const { from, does } = scenario.leader;
    if (Object.keys(does).length === 0) {
      report(['leader', 'does'], {}, { as: 'idle' });
    } else if (from > facts.weeks) {
      report({ path: ['leader', 'from'], at: 'value' }, { from, weeks: facts.weeks });
    }
  },
};
