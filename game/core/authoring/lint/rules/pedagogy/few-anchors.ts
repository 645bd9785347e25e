/** One for each four weeks, three at most: what a class can talk over in an hour. */
import { phrase } from '../../../../scenario/phrase.ts';
import type { Rule } from '../../rule.ts';

const MOST = 3;
const WEEKS_FOR_ONE = 4;

export const fewAnchors: Rule = {
  id: 'few-anchors',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    const anchors = Object.values(scenario.dilemmas).filter(({ anchor }) => anchor).length;
    const wanted = Math.min(MOST, Math.floor(facts.weeks / WEEKS_FOR_ONE));
    if (anchors === 0 || anchors >= wanted) return;
    const hint = phrase('finding.few-anchors.do', { wanted });
    report(['dilemmas'], { weeks: facts.weeks, n: anchors }, { hint });
  },
};
