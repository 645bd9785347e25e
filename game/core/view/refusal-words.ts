/** Refusals in words: the week panel, the command line and the tests say the same. */
import type { Refusal } from '../engine/engine.ts';
import { type Phrase, type Words, phrase } from './phrase.ts';
import { nameOf } from './people.ts';
import { type Look, textOf } from './texts.ts';

/** Why something cannot be done, as a text of the scenario where it has one, else as a phrase `refusal.<code>`. */
export const refusalWords = (look: Look, refusal: Refusal): Words => {
  if (refusal.code === 'not-yet' && refusal.reason !== undefined) return textOf(look, refusal.reason);
  return phrase(`refusal.${refusal.code}`, valuesOf(look, refusal));
};

const person = ({ game, ...look }: Look, id: string): string =>
  game.scenario.actors[id] === undefined ? id : nameOf({ game, ...look }, id);

const valuesOf = (look: Look, refusal: Refusal): Record<string, string | number | Phrase> => {
  const values: Record<string, string | number | Phrase> = {};
  for (const [name, value] of Object.entries(refusal)) {
    if (name === 'hat') values[name] = phrase(`hat.${value}`);
    else if (name === 'actor') values[name] = person(look, String(value));
    else if (name === 'actors') values[name] = (value as readonly string[]).map((id) => person(look, id)).join(', ');
    else if (name === 'agreement') values[name] = textOf(look, `agreements.${value}.title`);
    else if (name === 'dilemma') values[name] = textOf(look, `dilemmas.${value}.title`);
    else if (name !== 'code' && (typeof value === 'number' || typeof value === 'string')) values[name] = value;
  }
  return values;
};
