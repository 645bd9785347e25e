/** A dilemma as the trainee will see it, and the card of an action. Pure. */
import { conditionWords, deedWords } from '../../../../core/authoring/wording/wording.ts';
import { HATS, type Hat } from '../../../../core/scenario/vocabulary.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { Words } from '../../../../core/view/view.ts';
import type { ActionCard, AnswerCard, DilemmaCard } from '../../../ui/ui.tsx';
import { cast, somebody } from './somebody.ts';

/** A condition in words; undefined where there is none. */
export const whenWords = (scenario: Scenario, source: string | undefined): Words | undefined => {
  const expression = source === undefined ? undefined : scenario.expressions[source];
  return expression === undefined ? source : conditionWords(scenario, expression);
};

export const dilemmaCard = (scenario: Scenario, id: string, at: string | undefined): DilemmaCard | undefined => {
  const dilemma = scenario.dilemmas[id];
  if (dilemma === undefined) return undefined;
  const { texts } = scenario;
  const own = `dilemmas.${id}`;
  const answers = Object.entries(dilemma.options).map(([option, it]): AnswerCard => {
    const path = `${own}.options.${option}`;
    const says = (hat: Hat): string => texts[`${path}.hats.${hat}.says`] ?? it.hats[hat].says;
    return {
      id: option,
      label: texts[`${path}.label`] ?? it.label,
      says: { publicServant: says('publicServant'), networkManager: says('networkManager') },
      cost: { ...it.cost, theirs: 0 },
      effects: deedWords(scenario, { ...it, says: undefined }),
      when: whenWords(scenario, it.guard),
    };
  });
  return {
    kind: 'dilemma',
    title: texts[`${own}.title`] ?? dilemma.title,
    situation: texts[`${own}.situation`] ?? dilemma.situation,
    face: somebody(scenario, dilemma.face),
    anchor: dilemma.anchor,
    advisers: Object.entries(dilemma.advisers).flatMap(([actor, advice]) => {
      const who = somebody(scenario, actor);
      return who === undefined ? [] : [{ who, text: texts[`${own}.advisers.${actor}`] ?? advice }];
    }),
    answers,
    at,
  };
};

export const actionCard = (scenario: Scenario, id: string): ActionCard | undefined => {
  const action = scenario.actions[id];
  if (action === undefined) return undefined;
  const { texts } = scenario;
  const own = `actions.${id}`;
  return {
    kind: 'action',
    title: texts[`${own}.title`] ?? action.title,
    hint: texts[`${own}.hint`],
    family: action.family,
    hats: HATS.flatMap((hat) => {
      const part = action.hats[hat];
      if (part === undefined) return [];
      // What a hat changes takes the place of what has the same name; all else is added.
      const effects = { ...action.effects, ...part.effects };
      return [
        {
          hat,
          effects: [...deedWords(scenario, { ...action, effects }), ...deedWords(scenario, { ...part, effects: {} })],
        },
      ];
    }),
    people: cast(scenario, [...action.with, ...action.to]),
    oneOf: action.to.length > 0,
    cost: action.cost,
    when: whenWords(scenario, action.guard),
    closed: texts[`${own}.closed`],
  };
};
