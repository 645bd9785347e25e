/** Less than a minute a turn is not enough to read what a turn says. */
import type { Rule } from '../../rule.ts';

export const minutesUnlikely: Rule = {
  id: 'minutes-unlikely',
  group: 'pedagogy',
  severity: 'warning',
  title: 'The minutes do not fit the number of turns.',
  mends: false,
  find: ({ scenario }, report) => {
    const turns = scenario.start.turns.length;
    if (scenario.minutes >= turns) return;
    const message = `${turns} turns in ${scenario.minutes} minutes: less than a minute for each.`;
    report({ path: ['minutes'], at: 'value' }, message, 'promise more minutes, or make fewer turns of it');
  },
};
