/** What somebody says about a thing that was done: the echo that the author wrote for it, found from its cause. */
import type { Game } from '../engine/engine.ts';
import type { Hat } from '../scenario/vocabulary.ts';
import { holds } from './holds.ts';
import type { Look } from './texts.ts';

/** A place of the scenario where a consequence stands: its text id, and the thing itself. */
type Place = { readonly id: string; readonly at: unknown };

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const placeOf = (game: Game, id: string): Place => ({
  id,
  at: id.split('.').reduce<unknown>((value, key) => inside(value, key), game.scenario),
});

/** Where the consequences behind a cause stand, the most particular first. */
const idsOf = (game: Game, cause: string, hat: Hat): string[] => {
  const [kind = '', a = '', b = '', ...more] = cause.split('.');
  const withCases = (id: string) => [...casesOf(game, id), `${id}.hats.${hat}`, id];
  switch (kind) {
    case 'act':
      return withCases(`actions.${a}`);
    case 'ask':
      return withCases(`actors.${a}.questions.${b}`);
    case 'answer':
    case 'default':
      return withCases(`dilemmas.${a}.options.${b}`);
    case 'event':
      return [`events.${a}`];
    case 'leader':
      return a === 'does' ? [cause] : [`leader.does.${a}`];
    // The polite version of an act or an answer is a cause of its own, named by its place.
    case 'actions':
    case 'actors':
      return [cause];
    case 'outcome':
      return [`outcomes.${a}.${b}`];
    case 'storyline':
      return stateEntries(game, a, more.at(-1) ?? b);
    default:
      return [];
  }
};

/** Cases whose guard holds; which one it was at the time is not written down, and rarely another. */
const casesOf = (game: Game, id: string): string[] => {
  const { at } = placeOf(game, `${id}.cases`);
  if (!Array.isArray(at)) return [];
  return at.flatMap((one: unknown, i) => {
    const guard = inside(one, 'guard');
    return typeof guard !== 'string' || holds(game, guard) ? [`${id}.cases.${i}`] : [];
  });
};

const stateEntries = (game: Game, storyline: string, state: string): string[] => {
  const found: string[] = [];
  const visit = (id: string): void => {
    const states = placeOf(game, `${id}.states`).at;
    if (typeof states !== 'object' || states === null) return;
    for (const name of Object.keys(states)) {
      const entries = placeOf(game, `${id}.states.${name}.entry`).at;
      if (name === state && Array.isArray(entries))
        found.push(...entries.map((_, i) => `${id}.states.${name}.entry.${i}`));
      visit(`${id}.states.${name}`);
    }
  };
  visit(`storylines.${storyline}`);
  return found;
};

/**
 * What `actor` says about `cause`, done in `hat`; undefined where nothing was written. What is said of a promise or while
 * signing was told when it happened, and is not said again.
 */
export const echoOf = ({ game, texts }: Look, cause: string, actor: string, hat: Hat): string | undefined => {
  for (const id of idsOf(game, cause, hat)) {
    const text = texts(`${id}.echo.${actor}`);
    if (text !== undefined) return text;
  }
  return undefined;
};
