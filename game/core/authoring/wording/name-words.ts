/** The names that conditions use, in people's words: something that is so or not, or something that is counted. */
import type { Scenario } from '../../scenario/scenario.ts';
import { PILLARS } from '../../scenario/vocabulary.ts';
import type { Phrase, Words } from '../../view/view.ts';
import {
  actionName,
  actorName,
  agreementName,
  barrierName,
  dilemmaName,
  eventName,
  leaderName,
  optionName,
  readable,
  storylineName,
  titled,
} from './things.ts';

type Values = NonNullable<Phrase['values']>;
type Fill = (scenario: Scenario, first: string, second: string) => Values;

const promise: Fill = (_, id) => ({ promise: readable(id) });
const interest: Fill = (scenario, actor, id) => ({ actor: actorName(scenario, actor), interest: readable(id) });
const actorAlone: Fill = (scenario, actor) => ({ actor: actorName(scenario, actor) });

/** What is so or not, by the first part of its name. */
const TRUTHS: Readonly<Record<string, Fill>> = {
  flag: (_, id) => ({ flag: readable(id) }),
  at: (scenario, id, state) => ({ storyline: storylineName(scenario, id), state: titled(state) }),
  truth: (_, id, alternative) => ({ truth: readable(id), alternative: readable(alternative) }),
  hat: (_, hat) => ({ hat: { key: `hat.${hat}` } }),
  charter: (_, clause) => ({ clause: { key: `charter.${clause}` } }),
  granted: (scenario, task) => ({ actor: leaderName(scenario), task: { key: `task.${task}` } }),
  expects: (scenario, actor, hat) => ({ actor: actorName(scenario, actor), hat: { key: `hat.${hat}` } }),
  met: actorAlone,
  known: interest,
  cleared: interest,
  asked: (scenario, actor, id) => ({ actor: actorName(scenario, actor), question: readable(id) }),
  settled: (scenario, barrier, id) => ({ barrier: barrierName(scenario, barrier), objection: readable(id) }),
  answered: (scenario, dilemma, option) => ({
    dilemma: dilemmaName(scenario, dilemma),
    option: optionName(scenario, dilemma, option),
  }),
  tabled: (scenario, id) => ({ agreement: agreementName(scenario, id) }),
  signed: (scenario, id, actor) => ({ agreement: agreementName(scenario, id), actor: actorName(scenario, actor) }),
  promised: promise,
  kept: promise,
  broken: promise,
  happened: (scenario, id) => ({ event: eventName(scenario, id) }),
};

const pair: Fill = (scenario, id) => {
  const [a = '', b = ''] = scenario.ties[id]?.between ?? [];
  return { a: actorName(scenario, a), b: actorName(scenario, b) };
};

/** What is counted, by the first part of its name. */
const COUNTS: Readonly<Record<string, Fill>> = {
  trust: actorAlone,
  engagement: actorAlone,
  given: actorAlone,
  tie: pair,
  open: (scenario, id) => ({ barrier: barrierName(scenario, id) }),
  done: (scenario, id) => ({ action: actionName(scenario, id) }),
  names: (scenario, id) => ({ agreement: agreementName(scenario, id) }),
  flag: (_, id) => ({ flag: readable(id) }),
};

const GAUGES: ReadonlySet<string> = new Set(['energy', 'cover', 'value', ...PILLARS]);

const parts = (name: string): [string, string, string] => {
  const [kind = '', first = '', second = ''] = name.split('.');
  return [kind, first, second];
};

/** That something is so, or is not: `{key: 'is.known' …}`. Undefined for a name that is counted, or unknown. */
export const truthWords = (scenario: Scenario, name: string, so = true): Phrase | undefined => {
  const [kind, first, second] = parts(name);
  const values = TRUTHS[kind]?.(scenario, first, second);
  return values && { key: so ? `is.${kind}` : `is.${kind}.not`, values };
};

/** That a count lies at one of its ends, where that has a meaning of its own: `tie.samWil >= 1`, `open.key == 0`. */
export const endWords = (scenario: Scenario, name: string, least: 0 | 1 | 2): Phrase | undefined => {
  const [kind, first, second] = parts(name);
  if (kind !== 'tie' && kind !== 'open' && kind !== 'done') return undefined;
  if (least === 2 && kind !== 'tie') return undefined;
  return { key: `from.${kind}.${least}`, values: COUNTS[kind]!(scenario, first, second) };
};

/** What is counted: “trust of Sam”. A name that nobody knows stays as it is written. */
export const countWords = (scenario: Scenario, name: string): Words => {
  const [kind, first, second] = parts(name);
  if (name === 'seen') return scenario.value.seen.unit;
  if (name === 'week' || name === 'hours' || name === 'funds') return { key: `of.${name}` };
  if (GAUGES.has(name)) return { key: `gauge.${name}` };
  if (kind === 'risk') return { key: `risk.${first}` };
  const values = COUNTS[kind]?.(scenario, first, second);
  return values === undefined ? name : { key: `of.${kind}`, values };
};
