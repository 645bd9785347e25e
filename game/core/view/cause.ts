/** Why something changed, in words: the title of what was done or happened; the rules have phrases of their own. */
import { promisesOf } from '../scenario/names.ts';
import { type Words, phrase } from './phrase.ts';
import type { Look } from './texts.ts';

/** A promise is told by what was promised. */
const promiseWords = ({ game, texts }: Look, id: string): Words => {
  const text = texts(`${promisesOf(game.scenario).get(id)?.path ?? ''}.text`);
  return text === undefined ? phrase('cause.promise') : phrase('cause.promise.named', { text });
};

/** `cause` is that of a ledger's entry, e.g. `act.depotSoup` or `rule.drift`. */
export const causeWords = (look: Look, cause: string): Words => {
  const { texts } = look;
  const [kind = '', a = '', b = ''] = cause.split('.');
  if (kind === 'rule') return phrase(cause);
  if (kind === 'promise') return promiseWords(look, a);
  const title: Readonly<Record<string, string | undefined>> = {
    act: texts(`actions.${a}.title`),
    ask: texts(`actors.${a}.questions.${b}.text`),
    answer: texts(`dilemmas.${a}.options.${b}.label`),
    default: texts(`dilemmas.${a}.options.${b}.label`),
    event: texts(`events.${a}.title`) ?? texts(`events.${a}.text`),
    leader: texts(`leader.does.${a}.asks`),
    outcome: texts(`outcomes.${a}.${b}.text`),
    agreement: texts(`agreements.${a}.title`),
    // The polite version of an act or an answer is a cause of its own, named by its place.
    actions: texts(`actions.${a}.title`),
    actors: texts(`actors.${a}.questions.${cause.split('.')[3] ?? ''}.text`),
  };
  return title[kind] ?? phrase(`cause.${kind}`);
};
