/** Less than a minute a turn is not enough to read what a turn says. */
import type { Rule } from '../../rule.ts';

export const minutesUnlikely: Rule = {
  id: 'minutes-unlikely',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    const turns = scenario.start.turns.length;
    if (scenario.minutes >= turns) return;
    report({ path: ['minutes'], at: 'value' }, { turns, minutes: scenario.minutes });
  },
};
