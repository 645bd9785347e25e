/** Rules for what players decide: acts and what breaks into them, questions, leave, answers, hats. */
import type { Scenario } from '../../../scenario/scenario.ts';
import { HATS } from '../../../scenario/vocabulary.ts';
import { type Change, type Consequence, bringsOf, by, heard, to } from './brings.ts';
import { type Expression, type Need, both, equals, is, not, reaches } from './needs.ts';
import { type Price, type Rule, guardOf, present, rule, told } from './rule.ts';

/** Those who are there are met. */
export const met = (actors: readonly string[]): Change[] => actors.map((actor) => to(`met.${actor}`, 1));

/** A case happens besides the rest, where its own guard holds as well. */
const casesOf = (
  s: Scenario,
  id: string,
  needs: readonly Need[],
  cases: readonly (Consequence & { readonly guard?: string | undefined })[],
  scaled: boolean,
  how: { readonly price: Price; readonly once: boolean },
): Rule[] =>
  cases.map((one, i) => rule(`${id}.cases.${i}`, [...needs, ...guardOf(s, one)], bringsOf(s, one, scaled), how));

const actRules = (s: Scenario): Rule[] =>
  Object.entries(s.actions).flatMap(([id, action]) => {
    const how = { price: action.cost, once: action.once };
    const sheet = Object.values(s.agreements).find((one) => one.action === id);
    const targets: (string | undefined)[] = action.to.length === 0 ? [undefined] : [...action.to];
    const needs: Need[] = [
      ...guardOf(s, action),
      ...action.uses.map(told),
      ...(action.once ? [not(reaches(`done.${id}`, 1))] : []),
      ...(action.backing ? [reaches('cover', s.rules.backingCover ?? 20)] : []),
      ...(sheet === undefined ? [] : [thick(s, sheet)]),
      ...(sheet?.follows === undefined ? [] : [reaches(`tabled.${sheet.follows}`, 1)]),
    ];
    return targets.flatMap((target) => {
      const there = target === undefined ? action.with : [target];
      const all = [...needs, ...present(s, there)];
      const own = [by(`done.${id}`, 1, 1), heard(`act.${id}`), ...met(there), ...given(there, action.cost.theirs)];
      if (target !== undefined) own.push(heard(`act.${id}.${target}`));
      const name = target === undefined ? `act.${id}` : `act.${id}.${target}`;
      const byHat = HATS.flatMap((hat) => {
        const part = action.hats[hat];
        if (part === undefined) return [];
        const effects = { ...action.effects, ...part.effects };
        const changes = [...own, ...bringsOf(s, { ...action, effects }, true), ...bringsOf(s, part, true)];
        const inHat = [is(`hat.${hat}`), ...all];
        return [
          rule(name, inHat, changes, how),
          ...casesOf(s, name, inHat, action.cases, true, how),
          ...interruptRules(s, id, inHat, how),
        ];
      });
      const early =
        action.early &&
        rule(`${name}.early`, all, [...met(there), ...bringsOf(s, action.early, true)], { price: action.cost });
      return early ? [...byHat, early] : byHat;
    });
  });

/** Hours of their own that people give. */
const given = (actors: readonly string[], hours: number): Change[] =>
  hours === 0 ? [] : actors.map((actor) => by(`given.${actor}`, 0, hours));

/** What a name needs: its condition, and what it makes use of told. */
export const signing = (
  s: Scenario,
  { when, uses = [] }: Scenario['agreements'][string]['names'][string],
): Expression => uses.map(told).reduce(both, s.expressions[when]!);

/** From half of its names on a sheet can be tabled. */
const thick = (s: Scenario, { names }: Scenario['agreements'][string]): Need => {
  const of = Object.values(names).map((name) => signing(s, name));
  return { op: 'atLeast', count: Math.ceil(of.length / 2), of };
};

const interruptRules = (
  s: Scenario,
  action: string,
  needs: readonly Need[],
  { price }: { readonly price: Price },
): Rule[] =>
  Object.entries(s.dilemmas).flatMap(([id, dilemma]) =>
    dilemma.interrupt === action
      ? [
          rule(
            `interrupt.${id}`,
            [...needs, equals(`dilemma.${id}`, 0), ...guardOf(s, dilemma)],
            [to(`dilemma.${id}`, 1)],
            { price, once: true },
          ),
        ]
      : [],
  );

const askRules = (s: Scenario): Rule[] =>
  Object.entries(s.actors).flatMap(([actor, { questions }]) =>
    Object.entries(questions).flatMap(([id, question]) => {
      const needs = [...guardOf(s, question), ...present(s, [actor])];
      const name = `ask.${actor}.${id}`;
      const how = { price: question.cost, once: false };
      const tells = question.reveals.flatMap((interest) => {
        const [owner = '', own = ''] = interest.split('.');
        const hat = s.actors[owner]!.interests[own]!.tells;
        return hat === undefined ? [] : [is(`hat.${hat}`)];
      });
      const asked = [heard(name), ...met([actor]), ...given([actor], question.cost.theirs)];
      const answered = [...asked, to(`asked.${actor}.${id}`, 1), ...bringsOf(s, question)];
      return [
        rule(name, [...needs, ...tells], answered, how),
        ...casesOf(s, name, [...needs, ...tells], question.cases, false, how),
        rule(`refused.${actor}.${id}`, needs, [...asked, heard(`refused.${actor}.${id}`)], how),
        ...(question.early ? [rule(`${name}.early`, needs, [...asked, ...bringsOf(s, question.early)], how)] : []),
      ];
    }),
  );

const leaveRules = (s: Scenario): Rule[] =>
  Object.entries(s.actors).flatMap(([actor, { interests }]) =>
    Object.entries(interests).flatMap(([id, { confided }]) =>
      confided
        ? [
            rule(
              `clear.${actor}.${id}`,
              [told(`${actor}.${id}`), ...present(s, [actor])],
              [to(`cleared.${actor}.${id}`, 1), heard(`cleared.${actor}.${id}`), ...met([actor])],
            ),
          ]
        : [],
    ),
  );

const answerRules = (s: Scenario): Rule[] =>
  Object.entries(s.dilemmas).flatMap(([id, dilemma]) =>
    Object.entries(dilemma.options).flatMap(([name, option]) => {
      const here = `answer.${id}.${name}`;
      const brings = [to(`answered.${id}.${name}`, 1), to(`dilemma.${id}`, 2), heard(here)];
      const open = equals(`dilemma.${id}`, 1);
      const needs = [open, ...guardOf(s, option), ...option.uses.map(told)];
      const how = { price: option.cost, once: true };
      const answers = HATS.flatMap((hat) => {
        const part = option.hats[hat];
        const effects = { ...option.effects, ...part.effects };
        const all = [...brings, ...bringsOf(s, { ...option, effects }), ...bringsOf(s, part)];
        const byDefault =
          dilemma.deadline?.otherwise === name
            ? [rule(`default.${id}.${name}`, [open, is(`hat.${hat}`)], all, { once: true })]
            : [];
        return [rule(here, [...needs, is(`hat.${hat}`)], all, how), ...byDefault];
      });
      const whatever = dilemma.deadline?.otherwise === name ? [open] : needs;
      return [...answers, ...casesOf(s, here, whatever, option.cases, false, { price: NO_PRICE, once: true })];
    }),
  );

const NO_PRICE: Price = { hours: 0, funds: 0, energy: 0 };

const hatRules = (s: Scenario): Rule[] =>
  HATS.map((hat) =>
    rule(
      `hat.${hat}`,
      [not(is(`hat.${hat}`))],
      [...HATS.map((one) => to(`hat.${one}`, Number(one === hat))), heard(`hat.${hat}`), ...met(Object.keys(s.actors))],
    ),
  );

/** What can be decided, but for the leader. */
export const deedRules = (s: Scenario): Rule[] => [
  ...actRules(s),
  ...askRules(s),
  ...leaveRules(s),
  ...answerRules(s),
  ...hatRules(s),
];
