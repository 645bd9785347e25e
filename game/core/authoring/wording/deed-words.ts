/** What a consequence does, in people's words and a few of them each. What is said is left out. */
import type { Consequence } from '../../scenario/consequence.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Phrase, Words } from '../../view/view.ts';
import { ofInterest } from './event-words.ts';
import { countWords } from './name-words.ts';
import { actorName, barrierName, dilemmaName, eventName, readable } from './things.ts';

const two = (id: string): [string, string] => {
  const [first = '', second = ''] = id.split('.');
  return [first, second];
};

const objection = (scenario: Scenario, key: string, id: string): Phrase => {
  const [barrier, name] = two(id);
  return { key, values: { barrier: barrierName(scenario, barrier), objection: readable(name) } };
};

const LISTS: Readonly<Record<string, (scenario: Scenario, id: string) => Phrase>> = {
  event: (scenario, id) => ({ key: 'deed.event', values: { event: eventName(scenario, id) } }),
  open: (scenario, id) => ({ key: 'deed.open', values: { dilemma: dilemmaName(scenario, id) } }),
  draw: (_, id) => ({ key: 'deed.draw', values: { outcome: readable(id) } }),
  reveals: (scenario, id) => ofInterest('on.told')(scenario, ...two(id)),
  stale: (scenario, id) => ofInterest('deed.stale')(scenario, ...two(id)),
  settles: (scenario, id) => objection(scenario, 'deed.settles', id),
  raises: (scenario, id) => objection(scenario, 'deed.raises', id),
  agrees: (_, clause) => ({ key: 'deed.agrees', values: { clause: { key: `charter.${clause}` } } }),
};

/** What an effect changes, and by how much: “trust of Sam +6”. */
export const effectWords = (scenario: Scenario, name: string, by: number | boolean): Words => {
  if (typeof by === 'boolean')
    return { key: by ? 'deed.flag' : 'deed.flag.not', values: { flag: readable(name.split('.')[1] ?? name) } };
  const change = `${by < 0 ? '−' : '+'}${Math.abs(by)}`;
  return { key: 'deed.effect', values: { what: countWords(scenario, name), by: change } };
};

export const deedWords = (scenario: Scenario, one: Consequence): readonly Words[] => [
  ...Object.entries(LISTS).flatMap(([list, words]) =>
    (one[list as keyof Consequence] as readonly string[]).map((id) => words(scenario, id)),
  ),
  ...Object.entries(one.effects).map(([name, by]) => effectWords(scenario, name, by)),
  ...Object.entries(one.expects).map(([actor, hat]) => ({
    key: 'deed.expects',
    values: { actor: actorName(scenario, actor), hat: { key: `hat.${hat}` } },
  })),
  ...Object.keys(one.promises).map((id) => ({ key: 'deed.promise', values: { promise: readable(id) } })),
];
