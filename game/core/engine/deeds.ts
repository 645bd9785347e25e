/** All that can be done or happen, compiled: acts, questions, dilemmas, sheets, tasks, events, outcomes, endings. */
import type { Consequence } from '../scenario/consequence.ts';
import { promisesOf } from '../scenario/names.ts';
import type { Cost } from '../scenario/people.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CHARTER_CLAUSES, FAMILIES, HATS, type Hat, INSIDE_SECTORS, LEADER_TASKS } from '../scenario/vocabulary.ts';
import type { Reader } from './condition.ts';
import { type Deed, compileDeed, saysPath, withHat } from './deed.ts';
import { KNOWLEDGE, type Layout } from './layout.ts';
import type { Refusal } from './refusal.ts';
import type { ChartContext } from './storyline/chart.ts';

/** A deed that is added if its guard is true; of several, the first. */
export type Case = { readonly guard: Reader | undefined; readonly deed: Deed };
/** By hat: index 0 publicServant, 1 networkManager. */
export type ByHat<T> = readonly [T, T];

export type Act = {
  readonly id: string;
  readonly deed: ByHat<Deed>;
  /** Which hats have the power to do it. */
  readonly hats: ByHat<boolean>;
  readonly cases: readonly Case[];
  readonly guard: Reader | undefined;
  readonly notYet: Refusal;
  readonly cost: Cost;
  readonly family: number;
  readonly present: readonly number[];
  readonly targets: readonly number[];
  readonly serves: readonly number[];
  readonly uses: readonly number[];
  readonly once: boolean;
  readonly backing: boolean;
  readonly ripens: number;
  readonly early: Deed | undefined;
  readonly event: number;
  readonly targetEvents: readonly number[];
  /** Index of the agreement it puts on the table; −1 none. */
  readonly sheet: number;
  /** Dilemmas that may break in, in file order. */
  readonly interrupts: readonly number[];
};

export type Asking = {
  readonly id: string;
  readonly actor: number;
  readonly deed: Deed;
  readonly cases: readonly Case[];
  readonly guard: Reader | undefined;
  readonly notYet: Refusal;
  readonly cost: Cost;
  readonly refused: string | undefined;
  readonly ripens: number;
  readonly early: Deed | undefined;
  /** Interests it can reveal, whatever the case. */
  readonly tells: readonly number[];
  readonly asked: number;
  readonly wasRefused: number;
};

export type Choosing = {
  readonly id: string;
  readonly deed: ByHat<Deed>;
  readonly cases: readonly Case[];
  readonly guard: Reader | undefined;
  readonly notYet: Refusal;
  readonly cost: Omit<Cost, 'theirs'>;
  readonly uses: readonly number[];
  readonly event: number;
};

export type Question = {
  readonly id: string;
  readonly anchor: boolean;
  /** Act into which it breaks; −1 none. */
  readonly interrupt: number;
  readonly guard: Reader | undefined;
  readonly weeks: number;
  readonly otherwise: number;
  readonly options: readonly Choosing[];
};

const byHat = <T>(make: (hat: Hat) => T): ByHat<T> => [make(HATS[0]), make(HATS[1])];
const withPath = (c: Consequence, path: string, context: ChartContext): Deed =>
  compileDeed(c, c.says === undefined ? undefined : `${path}.says`, context.index);

type Cased = { readonly cases: readonly (Consequence & { readonly guard?: string | undefined })[] };
const casesOf = ({ cases }: Cased, path: string, context: ChartContext): Case[] =>
  cases.map((one, i) => ({
    guard: one.guard === undefined ? undefined : context.condition(one.guard),
    deed: withPath(one, `${path}.cases.${i}`, context),
  }));

type Guarded = { readonly guard?: string | undefined; readonly closed?: string | undefined };
const guardOf = ({ guard, closed }: Guarded, path: string, context: ChartContext) => ({
  guard: guard === undefined ? undefined : context.condition(guard),
  notYet: { code: 'not-yet' as const, reason: closed === undefined ? undefined : `${path}.closed` },
});

const actsOf = (s: Scenario, context: ChartContext): Act[] =>
  Object.entries(s.actions).map(([id, action]) => {
    const path = `actions.${id}`;
    const { hats } = action;
    return {
      id,
      deed: byHat((hat) =>
        compileDeed(withHat(action, hats[hat]), saysPath(action, path, hat, hats[hat]), context.index),
      ),
      hats: byHat((hat) => hats[hat] !== undefined),
      cases: casesOf(action, path, context),
      ...guardOf(action, path, context),
      cost: action.cost,
      family: FAMILIES.indexOf(action.family),
      present: action.with.map(context.index.actor),
      targets: action.to.map(context.index.actor),
      serves: action.serves.map(context.index.interest),
      uses: action.uses.map(context.index.interest),
      once: action.once,
      backing: action.backing,
      ripens: action.ripens ?? 0,
      early: action.early && withPath(action.early, `${path}.early`, context),
      event: context.event(`act.${id}`),
      targetEvents: action.to.map((actor) => context.event(`act.${id}.${actor}`)),
      sheet: Object.values(s.agreements).findIndex((sheet) => sheet.action === id),
      interrupts: Object.values(s.dilemmas).flatMap((dilemma, i) => (dilemma.interrupt === id ? [i] : [])),
    };
  });

const askingsOf = (s: Scenario, context: ChartContext): Asking[] =>
  Object.entries(s.actors).flatMap(([actor, { questions }]) =>
    Object.entries(questions).map(([id, question]) => {
      const path = `actors.${actor}.questions.${id}`;
      const deed = withPath(question, path, context);
      const cases = casesOf(question, path, context);
      return {
        id: `${actor}.${id}`,
        actor: context.index.actor(actor),
        deed,
        cases,
        ...guardOf(question, path, context),
        cost: question.cost,
        refused: question.refused === undefined ? undefined : `${path}.refused`,
        ripens: question.ripens ?? 0,
        early: question.early && withPath(question.early, `${path}.early`, context),
        tells: [...new Set([...deed.reveals, ...cases.flatMap((one) => one.deed.reveals)])],
        asked: context.event(`ask.${actor}.${id}`),
        wasRefused: context.event(`refused.${actor}.${id}`),
      };
    }),
  );

const optionsOf = (s: Scenario, id: string, context: ChartContext): Choosing[] =>
  Object.entries(s.dilemmas[id]!.options).map(([name, option]) => {
    const path = `dilemmas.${id}.options.${name}`;
    return {
      id: name,
      deed: byHat((hat) => compileDeed(withHat(option, option.hats[hat]), `${path}.hats.${hat}.says`, context.index)),
      cases: casesOf(option, path, context),
      ...guardOf(option, path, context),
      cost: option.cost,
      uses: option.uses.map(context.index.interest),
      event: context.event(`answer.${id}.${name}`),
    };
  });

const questionsOf = (s: Scenario, context: ChartContext): Question[] =>
  Object.entries(s.dilemmas).map(([id, dilemma]) => ({
    id,
    anchor: dilemma.anchor,
    interrupt: dilemma.interrupt === undefined ? -1 : Object.keys(s.actions).indexOf(dilemma.interrupt),
    guard: dilemma.guard === undefined ? undefined : context.condition(dilemma.guard),
    weeks: dilemma.deadline?.weeks ?? 0,
    otherwise: dilemma.deadline ? Object.keys(dilemma.options).indexOf(dilemma.deadline.otherwise) : -1,
    options: optionsOf(s, id, context),
  }));

type Signing = Scenario['agreements'][string]['names'][string];

/** What this name needs: its condition, and everything it makes use of told, be it stale by now. */
const signingOf = ({ when, uses = [] }: Signing, layout: Layout, { condition, index }: ChartContext) => {
  const own = condition(when);
  const used = uses.map(index.interest);
  const heard = used.map((interest) => layout.interests[interest]!.state);
  const ready: Reader = (s) => (own(s) === 1 && heard.every((slot) => s[slot] !== KNOWLEDGE.unknown) ? 1 : 0);
  return { when: heard.length === 0 ? own : ready, uses: used };
};

const sheetsOf = (s: Scenario, layout: Layout, context: ChartContext) => {
  const ids = Object.keys(s.agreements);
  return Object.entries(s.agreements).map(([id, sheet]) => ({
    id,
    /** The version before this one; −1 none. */
    follows: sheet.follows === undefined ? -1 : ids.indexOf(sheet.follows),
    /** Versions that take its place once they are on the table. */
    followers: ids.flatMap((other, i) => (s.agreements[other]!.follows === id ? [i] : [])),
    event: context.event(`agreement.${id}`),
    /** Effects of the full sheet; the rule brings the share that the names make. */
    effects: compileDeed(sheetConsequence(sheet.effects), undefined, context.index),
    names: Object.entries(sheet.names).map(([actor, name]) => ({
      actor: context.index.actor(actor),
      ...signingOf(name, layout, context),
      signs: name.signs === undefined ? undefined : `agreements.${id}.names.${actor}.signs`,
      missing: context.index.event(name.missing),
      event: context.event(`signed.${id}.${actor}`),
    })),
  }));
};

const sheetConsequence = (effects: Consequence['effects']): Consequence => ({
  says: undefined,
  effects,
  promises: {},
  expects: {},
  echo: {},
  reveals: [],
  settles: [],
  raises: [],
  stale: [],
  agrees: [],
  draw: [],
  event: [],
  open: [],
});

const tasksOf = (s: Scenario, context: ChartContext) =>
  LEADER_TASKS.map((id) => {
    const task = s.leader.does[id];
    if (task === undefined) return undefined;
    const path = `leader.does.${id}`;
    return {
      id,
      deed: compileDeed(task, undefined, context.index),
      says: task.says === undefined ? undefined : `${path}.says`,
      wants: Object.keys(task.wants).map(context.index.promise),
      refuses: task.refuses,
      guard: task.guard === undefined ? undefined : context.condition(task.guard),
      refusal: withPath(task.refusal, `${path}.refusal`, context),
      delay: task.delay?.weeks ?? 0,
      granted: context.event(`leader.${id}`),
      refused: context.event(`refusal.${id}`),
    };
  });

const happeningsOf = (s: Scenario, context: ChartContext) => ({
  events: Object.entries(s.events).map(([id, event]) => ({
    id,
    deed: withPath(event, `events.${id}`, context),
    face: event.face,
    event: context.event(`event.${id}`),
  })),
  outcomes: Object.entries(s.outcomes).map(([id, alternatives]) => ({
    id,
    weights: Object.values(alternatives).map(({ weight }) => weight),
    alternatives: Object.entries(alternatives).map(([name, one]) => ({
      id: name,
      deed: withPath(one, `outcomes.${id}.${name}`, context),
      event: context.event(`draw.${id}.${name}`),
    })),
  })),
  truths: Object.entries(s.truths).map(([id, alternatives]) => ({
    id,
    alternatives: Object.keys(alternatives),
    weights: Object.values(alternatives),
  })),
});

const peopleOf = (s: Scenario, layout: Layout, context: ChartContext) => ({
  actors: Object.entries(s.actors).map(([id, actor]) => ({
    id,
    key: actor.key,
    inside: (INSIDE_SECTORS as readonly string[]).includes(actor.sector),
    line: actor.sector === 'ownOrganisation',
    citizen: actor.sector === 'citizens' || actor.sector === 'civilSociety',
    gives: actor.gives ?? -1,
    present: actor.present === undefined ? undefined : context.condition(actor.present),
    ties: Object.entries(s.ties).flatMap(([tie, { between }]) =>
      between.includes(id) ? [context.index.slot(`tie.${tie}`)] : [],
    ),
  })),
  interests: Object.entries(s.actors).flatMap(([actor, { interests }]) =>
    Object.entries(interests).map(([id, interest]) => ({
      id: `${actor}.${id}`,
      actor: context.index.actor(actor),
      text: `actors.${actor}.interests.${id}.text`,
      leave: interest.leave === undefined ? undefined : `actors.${actor}.interests.${id}.leave`,
      tells: interest.tells === undefined ? 0 : HATS.indexOf(interest.tells) + 1,
      confided: interest.confided,
      /** Interests that give the same away: those that name this one in their `sameAs`. */
      elsewhere: layout.interests.flatMap((other, i) => (sameAs(s, other.id).includes(`${actor}.${id}`) ? [i] : [])),
      told: context.event(`told.${actor}.${id}`),
      clear: context.event(`cleared.${actor}.${id}`),
    })),
  ),
  objections: Object.entries(s.barriers).flatMap(([barrier, { owner, objections }]) =>
    Object.entries(objections).map(([id, objection]) => ({
      id: `${barrier}.${id}`,
      owner: context.index.actor(owner),
      line: s.actors[owner]!.sector === 'ownOrganisation',
      text: `barriers.${barrier}.objections.${id}.text`,
      settled: objection.settled === undefined ? undefined : `barriers.${barrier}.objections.${id}.settled`,
    })),
  ),
});

const sameAs = (s: Scenario, interest: string): readonly string[] => {
  const [actor = '', id = ''] = interest.split('.');
  return s.actors[actor]?.interests[id]?.sameAs ?? [];
};

/** Compiles everything of a scenario but its storylines. */
export const compileDeeds = (s: Scenario, layout: Layout, context: ChartContext) => ({
  acts: actsOf(s, context),
  askings: askingsOf(s, context),
  dilemmas: questionsOf(s, context),
  anchors: Object.values(s.dilemmas).flatMap(({ anchor }, i) => (anchor ? [i] : [])),
  sheets: sheetsOf(s, layout, context),
  tasks: tasksOf(s, context),
  leader: { actor: context.index.actor(s.leader.actor), weeks: s.leader.attention.weeks },
  charter: CHARTER_CLAUSES.map((clause) => ({
    by: s.charter[clause].by,
    missing: context.index.event(s.charter[clause].missing),
    event: context.event(`charter.${clause}`),
  })),
  endings: Object.entries(s.endings).map(([id, { when }]) => ({
    id,
    when: when === undefined ? undefined : context.condition(when),
  })),
  hatEvents: HATS.map((hat) => context.event(`hat.${hat}`)),
  promiseEvents: layout.promises.map(({ id }) => ({
    kept: context.event(`promise.kept.${id}`),
    broken: context.event(`promise.broken.${id}`),
    when: promiseCondition(s, id, context),
  })),
  ...happeningsOf(s, context),
  ...peopleOf(s, layout, context),
});

const promiseCondition = (s: Scenario, id: string, context: ChartContext): Reader | undefined => {
  const when = promisesOf(s).get(id)?.terms.when;
  return when === undefined ? undefined : context.condition(when);
};

export type CompiledDeeds = ReturnType<typeof compileDeeds>;
