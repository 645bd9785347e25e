/** A question whose whole answer everybody has before anybody can ask. */
import type { StateNode } from '../../../../scenario/statechart.ts';
import type { Scenario } from '../../../../scenario/scenario.ts';
import type { Rule } from '../../rule.ts';

export const questionAnswered: Rule = {
  id: 'question-answered',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    const told = toldAtOnce(scenario);
    for (const [id, { questions }] of Object.entries(scenario.actors)) {
      for (const [name, question] of Object.entries(questions)) {
        const reveals = [...question.reveals, ...question.cases.flatMap((one) => one.reveals)];
        const known = reveals.length > 0 && reveals.every((one) => told.has(one) && !facts.named.stale.has(one));
        if (!known) continue;
        report(['actors', id, 'questions', name], { question: name });
      }
    }
  },
};

/** What the states in which storylines begin tell, with the news that they bring. */
const toldAtOnce = ({ storylines, events }: Scenario): ReadonlySet<string> => {
  const told = new Set<string>();
  const tell = (it: { reveals: string[]; event: string[] }, seen: readonly string[] = []): void => {
    for (const one of it.reveals) told.add(one);
    for (const id of it.event) if (!seen.includes(id)) tell(events[id]!, [...seen, id]);
  };
  type Level = {
    type?: string | undefined;
    initial?: string | undefined;
    states?: Record<string, StateNode> | undefined;
  };
  const begin = (level: Level): void => {
    for (const [id, node] of Object.entries(level.states ?? {})) {
      if (level.type !== 'parallel' && id !== level.initial) continue;
      for (const one of node.entry) tell(one);
      begin(node);
    }
  };
  for (const storyline of Object.values(storylines)) begin(storyline);
  return told;
};
