/** What a storyline hears, in people's words: `answer.fines.agree` is an answer to “A fines campaign?”. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Phrase } from '../../view/view.ts';
import {
  actionName,
  actorName,
  agreementName,
  dilemmaName,
  eventName,
  leaderName,
  optionName,
  readable,
} from './things.ts';

type Say = (scenario: Scenario, first: string, second: string) => Phrase;

const OF_QUESTION =
  (key: string): Say =>
  (scenario, actor, question) => ({
    key,
    values: { actor: actorName(scenario, actor), question: readable(question) },
  });

export const ofInterest =
  (key: string): Say =>
  (scenario, actor, interest) => ({
    key,
    values: { actor: actorName(scenario, actor), interest: readable(interest) },
  });

const task =
  (key: string): Say =>
  (scenario, id) => ({ key, values: { actor: leaderName(scenario), task: { key: `task.${id}` } } });

/** By the first word of an event. */
const EVENTS: Readonly<Record<string, Say>> = {
  act: (scenario, id, actor) => {
    const action = actionName(scenario, id);
    if (actor === '') return { key: 'on.act', values: { action } };
    return { key: 'on.act.with', values: { action, actor: actorName(scenario, actor) } };
  },
  ask: OF_QUESTION('on.ask'),
  refused: OF_QUESTION('on.refused'),
  told: ofInterest('on.told'),
  cleared: ofInterest('on.cleared'),
  answer: (scenario, dilemma, option) => ({
    key: 'on.answer',
    values: { dilemma: dilemmaName(scenario, dilemma), option: optionName(scenario, dilemma, option) },
  }),
  agreement: (scenario, id) => ({ key: 'on.agreement', values: { agreement: agreementName(scenario, id) } }),
  signed: (scenario, id, actor) => ({
    key: 'on.signed',
    values: { agreement: agreementName(scenario, id), actor: actorName(scenario, actor) },
  }),
  leader: task('on.leader'),
  refusal: task('on.refusal'),
  promise: (_, how, id) => ({ key: `on.promise.${how}`, values: { promise: readable(id) } }),
  hat: (_, hat) => ({ key: 'on.hat', values: { hat: { key: `hat.${hat}` } } }),
  draw: (_, outcome, alternative) => ({
    key: 'on.draw',
    values: { outcome: readable(outcome), alternative: readable(alternative) },
  }),
  charter: (_, clause) => ({ key: 'on.charter', values: { clause: { key: `charter.${clause}` } } }),
  event: (scenario, id) => ({ key: 'on.event', values: { event: eventName(scenario, id) } }),
};

/** The event in words; one that nobody knows stays as it is written. */
export const eventWords = (scenario: Scenario, event: string): Phrase | string => {
  const [kind = '', first = '', second = ''] = event.split('.');
  return EVENTS[kind]?.(scenario, first, second) ?? event;
};
