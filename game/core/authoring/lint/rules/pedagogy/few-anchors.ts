/** One for each four weeks, three at most: what a class can talk over in an hour. */
import type { Rule } from '../../rule.ts';

const MOST = 3;
const WEEKS_FOR_ONE = 4;

export const fewAnchors: Rule = {
  id: 'few-anchors',
  group: 'pedagogy',
  severity: 'warning',
  title: 'A long scenario has few anchors.',
  mends: false,
  find: ({ scenario, facts }, report) => {
    const anchors = Object.values(scenario.dilemmas).filter(({ anchor }) => anchor).length;
    const wanted = Math.min(MOST, Math.floor(facts.weeks / WEEKS_FOR_ONE));
    if (anchors === 0 || anchors >= wanted) return;
    const message = `In ${facts.weeks} weeks there ${anchors === 1 ? 'is one anchor' : `are ${anchors} anchors`}.`;
    report(['dilemmas'], message, `make it ${wanted}, weeks apart`);
  },
};
