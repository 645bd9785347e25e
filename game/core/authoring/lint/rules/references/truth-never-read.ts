/** Something is drawn that changes nothing. */
import type { Rule } from '../../rule.ts';

export const truthNeverRead: Rule = {
  id: 'truth-never-read',
  group: 'references',
  severity: 'warning',
  title: 'A truth is drawn and never asked for.',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, alternatives] of Object.entries(scenario.truths)) {
      if (Object.keys(alternatives).some((one) => facts.read.has(`truth.${id}.${one}`))) continue;
      report(['truths', id], `No condition asks what \`${id}\` is.`, 'ask for `truth.…`, or remove it');
    }
  },
};
