/**
 * The front door of wording: what a scenario says in ids and conditions, in people's words. Phrases of
 * `assets/locales/<language>/chart.json` and `game.json`, with the scenario's own texts filled in.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Words } from '../../view/view.ts';
import type { Wording } from '../diagram/diagram.ts';
import { conditionWords } from './condition-words.ts';
import { deedWords } from './deed-words.ts';
import { eventWords } from './event-words.ts';
import { titled } from './things.ts';

export { conditionWords } from './condition-words.ts';
export { deedWords } from './deed-words.ts';
export { actorName, readable, titled } from './things.ts';

/** A line is as wide as a column of the Workshop leaves it room; an arrow's label is read at a glance, or in the detail. */
const MOST = { letters: 30, lines: 5 } as const;

/** How a storyline of this scenario is drawn for people; `say` makes a text of words. */
export const peoplesWording = (scenario: Scenario, say: (words: Words) => string): Wording => ({
  state: titled,
  event: (event) => say(eventWords(scenario, event)),
  weeks: (n) => say({ key: 'chart.weeks', values: { n } }),
  always: say({ key: 'chart.always' }),
  guarded: (when, guard) => {
    const expression = scenario.expressions[guard];
    const what = expression === undefined ? guard : conditionWords(scenario, expression);
    return say({ key: 'chart.guarded', values: { when, what } });
  },
  otherwise: (when) => say({ key: 'chart.otherwise', values: { when } }),
  or: (when) => say({ key: 'chart.or', values: { when } }),
  deeds: (one) => deedWords(scenario, one).map(say),
  leaving: (deed) => say({ key: 'chart.leaving', values: { deed } }),
  inside: (when, deed) => say({ key: 'chart.inside', values: { when, deed } }),
  most: MOST,
});
