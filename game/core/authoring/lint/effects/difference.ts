/** What a thing brings about, without its words: two that are equal here make no difference in play. */
import type { Consequence } from '../../../scenario/consequence.ts';
import type { Action, Dilemma, Option } from '../subjects.ts';
import { HATS, type Hat } from '../../../scenario/vocabulary.ts';

const WORDS: ReadonlySet<string> = new Set([
  'says',
  'echo',
  'text',
  'kept',
  'broken',
  'label',
  'hint',
  'closed',
  'title',
]);
const NOTHING: readonly string[] = ['', '[]', '{}'];

/** As text with sorted fields: words, empty fields and effects of zero left out, `effects` laid over those of `under`. */
export const bare = (it: object, under: Consequence['effects'] = {}): string => {
  const fields: string[] = [];
  for (const [key, inner] of Object.entries(it)) {
    if (WORDS.has(key)) continue;
    const brings = key === 'effects' ? moving({ ...under, ...(inner as Consequence['effects']) }) : bareValue(inner);
    if (!NOTHING.includes(brings)) fields.push(`${JSON.stringify(key)}:${brings}`);
  }
  return `{${fields.sort().join(',')}}`;
};

const bareValue = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(bareValue).join(',')}]`;
  if (typeof value === 'object' && value !== null) return bare(value);
  return value === undefined ? '' : JSON.stringify(value);
};

/** Effects that change nothing are as good as none. */
const moving = (effects: Consequence['effects']): string => {
  const fields = Object.keys(effects).filter((name) => effects[name] !== 0);
  return `{${fields
    .sort()
    .map((name) => `${name}:${String(effects[name])}`)
    .join(',')}}`;
};

/** Whether somebody wrote anything at all that one hat alone brings. */
export const bringsSomething = (part: Consequence): boolean => bare(part) !== '{}';

/** What one hat brings in an act, the effects of the act included; undefined where it has not the power. */
export const inHat = (action: Action, hat: Hat): string | undefined => {
  const part = action.hats[hat];
  return part && bare(part, action.effects);
};

/** Whether an act, done in one hat, brings the same as in the other; fit aside. */
export const actsAlike = (action: Action): boolean => inHat(action, HATS[0]) === inHat(action, HATS[1]);

/** The same for an answer, whose words may differ. */
export const sameAnswer = (option: Option): boolean =>
  bare(option.hats[HATS[0]], option.effects) === bare(option.hats[HATS[1]], option.effects);

/** Options of a dilemma that bring exactly the same, each with the first of its kind. */
export const twins = (dilemma: Dilemma): [twin: string, of: string][] => {
  const seen = new Map<string, string>();
  return Object.entries(dilemma.options).flatMap(([id, option]): [string, string][] => {
    const { guard: _, ...rest } = option;
    const brings = bare(rest);
    const first = seen.get(brings);
    if (first === undefined) seen.set(brings, id);
    return first === undefined ? [] : [[id, first]];
  });
};
