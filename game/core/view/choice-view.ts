/** One thing that could be done, as the week panel shows it: what, at what price, to what likely end, or why not. */
import { type Choice, type Decision, type Game, makeDecision, turnWeek } from '../engine/engine.ts';
import { promisesOf } from '../scenario/names.ts';
import type { Family } from '../scenario/vocabulary.ts';
import type { Shown } from './controls.ts';
import { type Fact, fact, isHeard } from './facts.ts';
import { wouldSign } from './holds.ts';
import { nameOf } from './people.ts';
import { type Words, phrase } from './phrase.ts';
import { type Price, priceOf } from './price.ts';
import { refusalWords } from './refusal-words.ts';
import { type Look, isTrue, textOf } from './texts.ts';

export type ChoiceView = {
  readonly decision: Decision;
  /** In the notation, dated: what is decided when it is chosen. */
  readonly line: string;
  readonly title: Words;
  readonly hint?: string;
  readonly family?: Family;
  readonly price: Price;
  /** Whom it concerns, in file order. */
  readonly with: readonly string[];
  /** What you know that it serves: it will help more. */
  readonly serves: readonly Fact[];
  /** What it makes use of that was confided to your other role: that costs the teller's trust. */
  readonly breaks: readonly Fact[];
  readonly closed?: Words;
};

/** What somebody would not be told by a panel: what there is to hear, to promise, or to come. */
const UNSAID: readonly string[] = [
  'not-heard',
  'not-confided',
  'cleared-already',
  'promise-not-open',
  'wrong-actor',
  'not-open',
  'hat-worn',
  'not-present',
  'done-already',
  'asked-already',
  'granted-already',
  'moved-already',
  'interrupted',
];

/**
 * Whether a choice may be shown at all. A guard without a reason in words keeps its secret, and what the other hat could
 * do is not spoken of before the hat control is there.
 */
export const isShown = ({ closed }: Choice, shown: Shown): boolean => {
  if (closed === undefined) return true;
  if (closed.code === 'not-yet') return closed.reason !== undefined;
  if (closed.code === 'wrong-hat') return shown.has('hat');
  return !UNSAID.includes(closed.code);
};

/** Text id of a promise's words. */
export const promiseText = (game: Game, id: string): string => `${promisesOf(game.scenario).get(id)!.path}.text`;

/** By language: making one takes longer than all else about a choice. */
const listFormats = new Map<string, Intl.ListFormat>();

const listFormatIn = (language: string): Intl.ListFormat => {
  const made = listFormats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  listFormats.set(language, made);
  return made;
};

/** Names may have commas of their own: “Sam, flat 9C and Wil”. */
const listed = (look: Look, actors: readonly string[]): string =>
  listFormatIn(look.language).format(actors.map((id) => nameOf(look, id)));

const titleOf = (look: Look, d: Decision): Words => {
  switch (d.kind) {
    case 'act':
      return textOf(look, `actions.${d.action}.title`);
    case 'ask':
      return textOf(look, `actors.${d.actor}.questions.${d.question}.text`);
    case 'answer':
      return textOf(look, `dilemmas.${d.dilemma}.options.${d.option}.label`);
    case 'clear':
      return phrase('choice.clear', { fact: textOf(look, `actors.${d.actor}.interests.${d.interest}.text`) });
    case 'hat':
      return d.announcedTo === 'silent'
        ? phrase(`choice.hat.silent.${d.hat}`)
        : phrase(`choice.hat.announced.${d.hat}`, { to: listed(look, d.announcedTo) });
    case 'leader':
      return textOf(look, `leader.does.${d.task}.asks`);
    case 'promise':
      return phrase(`choice.promise.${d.move}`, {
        promise: textOf(look, promiseText(look.game, d.promise)),
        to: d.actor === undefined ? '' : nameOf(look, d.actor),
      });
    case 'end':
    case 'undo':
    case 'draw':
      return phrase(`choice.${d.kind}`);
  }
};

const concerned = (game: Game, d: Decision): readonly string[] => {
  if (d.kind === 'act') return d.actor === undefined ? game.scenario.actions[d.action]!.with : [d.actor];
  if (d.kind === 'ask' || d.kind === 'clear') return [d.actor];
  if (d.kind === 'leader') return [game.scenario.leader.actor];
  return [];
};

const servesOf = (game: Game, d: Decision): readonly string[] =>
  d.kind === 'act'
    ? game.scenario.actions[d.action]!.serves.filter((interest) => isTrue(game, `known.${interest}`))
    : [];

const usesOf = (game: Game, d: Decision): readonly string[] => {
  if (d.kind === 'act') return [...game.scenario.actions[d.action]!.uses, ...usesOfNames(game, d.action)];
  if (d.kind === 'answer') return game.scenario.dilemmas[d.dilemma]!.options[d.option]!.uses;
  return [];
};

/** What the names make use of that would stand on the sheet which this act puts on the table. */
const usesOfNames = (game: Game, action: string): readonly string[] =>
  Object.values(game.scenario.agreements)
    .filter((sheet) => sheet.action === action)
    .flatMap(({ names }) => Object.values(names).flatMap((name) => (wouldSign(game, name) ? (name.uses ?? []) : [])));

const hintOf = ({ texts }: Look, d: Decision): string | undefined => {
  if (d.kind === 'act') return texts(`actions.${d.action}.hint`);
  if (d.kind === 'answer') return texts(`dilemmas.${d.dilemma}.options.${d.option}.hint`);
  return undefined;
};

/** A choice as it is shown. */
export const choiceView = (look: Look, { decision, closed }: Choice): ChoiceView => {
  const { game } = look;
  const hint = hintOf(look, decision);
  const breaks = usesOf(game, decision)
    .filter((id) => isHeard(game, id))
    .map((id) => fact(look, id))
    .filter(({ binding }) => binding);
  return {
    decision,
    line: makeDecision({ week: turnWeek(game), decision }),
    title: titleOf(look, decision),
    ...(hint === undefined ? {} : { hint }),
    ...(decision.kind === 'act' ? { family: game.scenario.actions[decision.action]!.family } : {}),
    price: priceOf(game, decision),
    with: concerned(game, decision),
    serves: servesOf(game, decision).map((id) => fact(look, id)),
    breaks,
    ...(closed === undefined ? {} : { closed: refusalWords(look, closed) }),
  };
};
