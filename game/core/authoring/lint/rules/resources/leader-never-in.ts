/** A door that opens when everybody has gone home. */
import type { Rule } from '../../rule.ts';

export const leaderNeverIn: Rule = {
  id: 'leader-never-in',
  group: 'resources',
  severity: 'warning',
  title: 'The leader can never be asked anything.',
  mends: false,
  find: ({ scenario, facts }, report) => {
    const { from, does } = scenario.leader;
    if (Object.keys(does).length === 0) {
      report(['leader', 'does'], 'There is nothing that the leader can be asked.', 'give her at least one task');
    } else if (from > facts.weeks) {
      const message = `Her door opens in week ${from}; the game has ${facts.weeks}.`;
      report({ path: ['leader', 'from'], at: 'value' }, message, 'open it sooner');
    }
  },
};
