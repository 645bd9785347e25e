/**
 * Learning goals by what can be seen of them in a game (the deck's list). Each is one sign that it was practised at least
 * once, not that it was done well; what nobody practises, nobody can learn here.
 */
import type { Game } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Goal, Sector, Skill } from '../../scenario/vocabulary.ts';

/** What only shows on the way. */
export type Trail = {
  /** Hats in which something was done or asked: bit 0 publicServant, bit 1 networkManager. */
  acted: number;
  announced: boolean;
  /** Did something with somebody who had been asked a question and was waiting for that. */
  cameBack: boolean;
  /** Did something with people who expected different hats. */
  mixed: boolean;
};

type Sign = (end: Game, trail: Trail) => boolean;

const reads = (end: Game, names: readonly string[]): boolean =>
  names.some((name) => end.compiled.reader(name)!(end.state) > 0);

const met =
  (scenario: Scenario, ...sectors: readonly Sector[]): Sign =>
  (end) =>
    reads(
      end,
      peopleOf(scenario, sectors).map((id) => `met.${id}`),
    );

const peopleOf = (scenario: Scenario, sectors: readonly Sector[]): string[] =>
  Object.entries(scenario.actors).flatMap(([id, { sector }]) => (sectors.includes(sector) ? [id] : []));

const skilled = (scenario: Scenario, skill: Skill): Sign => {
  const acts = Object.entries(scenario.actions).flatMap(([id, { skills }]) => (skills.includes(skill) ? [id] : []));
  return (end) =>
    reads(
      end,
      acts.map((id) => `done.${id}`),
    );
};

const ripened = (scenario: Scenario): Sign => {
  const acts = Object.entries(scenario.actions).flatMap(([id, { ripens }]) => (ripens ? [`done.${id}`] : []));
  const questions = Object.entries(scenario.actors).flatMap(([actor, { questions: all }]) =>
    Object.entries(all).flatMap(([id, { ripens }]) => (ripens ? [`asked.${actor}.${id}`] : [])),
  );
  return (end) => reads(end, [...acts, ...questions]);
};

const SIGNS: Readonly<Record<Goal, (scenario: Scenario) => Sign>> = {
  /** Something was done or asked in each of the two hats. */
  roleSwitching:
    () =>
    (_end, { acted }) =>
      acted === 3,
  /** One meeting with people who expect different hats. */
  multipleLogics:
    () =>
    (_end, { mixed }) =>
      mixed,
  /** Somebody of a firm or an association was met. */
  broaderEnvironment: (scenario) => met(scenario, 'business', 'civilSociety'),
  communication: (scenario) => skilled(scenario, 'communication'),
  /** Somebody was asked, and what followed was more than asking. */
  listening:
    () =>
    (_end, { cameBack }) =>
      cameBack,
  /** Something that ripens was left until it was ripe. */
  patience: ripened,
  /** A change of hats was announced. */
  roleClarity:
    () =>
    (_end, { announced }) =>
      announced,
  /** Somebody outside gave hours of their own. */
  mobilising: (scenario) => (end) =>
    reads(
      end,
      Object.keys(scenario.actors).map((id) => `given.${id}`),
    ),
  fieldsOfExpertise: (scenario) => skilled(scenario, 'expertise'),
  /** Nobody among the citizens was left out. */
  broaderTargetGroup: (scenario) => {
    const citizens = peopleOf(scenario, ['citizens']).map((id) => `met.${id}`);
    return (end) => citizens.length > 0 && citizens.every((name) => reads(end, [name]));
  },
  /** A rule for working together was agreed. */
  method: () => (end) => end.compiled.layout.charter.some(({ slot }) => end.state[slot] === 1),
  /** A politician was met. */
  politicalSupport: (scenario) => met(scenario, 'politics'),
  /** An objection of the own organisation was settled. */
  internalBarriers: (scenario) => {
    const all = Object.entries(scenario.barriers).flatMap(([barrier, { objections }]) =>
      Object.keys(objections).map((id) => `settled.${barrier}.${id}`),
    );
    return (end) => reads(end, all);
  },
  /** Money was spent. */
  scarceResources: (scenario) => (end) => end.state[end.compiled.layout.own.funds]! < scenario.start.funds,
};

const made = new WeakMap<Scenario, readonly Sign[]>();

const signsOf = (scenario: Scenario): readonly Sign[] => {
  const before = made.get(scenario);
  if (before) return before;
  const all = scenario.goals.map((goal) => SIGNS[goal](scenario));
  made.set(scenario, all);
  return all;
};

/** Which of the scenario's goals were practised: bit i is its i-th goal. */
export const goalsOf = (scenario: Scenario, end: Game, trail: Trail): number =>
  signsOf(scenario).reduce((bits, sign, i) => (sign(end, trail) ? bits | (1 << i) : bits), 0);
