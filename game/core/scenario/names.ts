/** Every name a condition may use, with its type and range, and every event a storyline may hear: from the declarations. */
import type { Consequence, PromiseTerms } from './consequence.ts';
import type { ScenarioSource } from './schema.ts';
import type { StateNode } from './statechart.ts';
import { consequencesOf } from './told.ts';
import { CHARTER_CLAUSES, HATS, LEADER_TASKS, PILLARS, RISKS } from './vocabulary.ts';
import type { Path } from './yaml-source.ts';

/** The values a name can take, whole numbers; a condition's truth counts as 0 or 1. */
export type Range = { readonly type: 'int' | 'bool'; readonly min: number; readonly max: number };
export type Names = ReadonlyMap<string, Range>;

const BOOL: Range = { type: 'bool', min: 0, max: 1 };
const int = (min: number, max: number): Range => ({ type: 'int', min, max });
export const GAUGE_RANGE = { min: 0, max: 100 } as const;
export const FUNDS_RANGE = { min: 0, max: 1_000_000 } as const;
export const HOURS_RANGE = { min: 0, max: 40 } as const;
const COUNT_RANGE = { min: 0, max: 255 } as const;
/** How many options a dilemma has. */
export const OPTION_COUNT = { min: 2, max: 8 } as const;
const WEEKS = 30 * 8 + 1;

const keys = (map: object): string[] => Object.keys(map);

/** All states of a storyline, nested ones too, parents first, in file order. */
export const statesOf = (states: Readonly<Record<string, StateNode>>): [string, StateNode][] =>
  Object.entries(states).flatMap(([id, node]) => [[id, node] as [string, StateNode], ...statesOf(node.states ?? {})]);

/** The range of a flag: as declared; a number without bounds lies between −1000 and 1000. */
export const flagRange = (flag: ScenarioSource['flags'][string]): Range =>
  typeof flag.initial === 'boolean' ? BOOL : int(flag.min ?? -1000, flag.max ?? 1000);

export type Promised = {
  readonly id: string;
  readonly terms: PromiseTerms & { readonly to: string };
  /** Where it stands: the stable id of its field. */ readonly path: string;
};

/** Every promise wherever it is made, and every wish of the leader, in file order; the same id may come several times. */
export const promisesIn = (scenario: ScenarioSource): Promised[] =>
  consequencesOf(scenario).flatMap(({ path, it }) => [
    ...made(it.promises, path, 'promises'),
    ...('wants' in it ? made(it.wants as Consequence['promises'], path, 'wants') : []),
  ]);

const made = (promises: Consequence['promises'], path: Path, field: string): Promised[] =>
  Object.entries(promises).map(([id, terms]) => ({
    id,
    terms: { ...terms, to: terms.to ?? '' },
    path: [...path, field, id].join('.'),
  }));

/** Views ask for them again and again, and a scenario never changes. */
const known = new WeakMap<ScenarioSource, ReadonlyMap<string, Promised>>();

/** Ids of all promises with their terms; the first telling of an id counts. */
export const promisesOf = (scenario: ScenarioSource): ReadonlyMap<string, Promised> => {
  const before = known.get(scenario);
  if (before) return before;
  const found = new Map<string, Promised>();
  for (const promised of promisesIn(scenario)) if (!found.has(promised.id)) found.set(promised.id, promised);
  known.set(scenario, found);
  return found;
};

type Declared = [string, Range];
const named = (prefix: string, ids: readonly string[], range: Range): Declared[] =>
  ids.map((id) => [`${prefix}.${id}`, range]);
const nested = <T>(map: Readonly<Record<string, T>>, inner: (value: T) => object): string[] =>
  Object.entries(map).flatMap(([id, value]) => keys(inner(value)).map((name) => `${id}.${name}`));

const gauges = (s: ScenarioSource): Declared[] => [
  ['week', int(1, WEEKS)],
  ['hours', int(HOURS_RANGE.min, HOURS_RANGE.max)],
  ['funds', int(FUNDS_RANGE.min, FUNDS_RANGE.max)],
  ...['energy', 'cover', 'value', ...PILLARS].map((gauge): Declared => [gauge, int(0, 100)]),
  ['seen', int(Math.min(s.value.seen.at0, s.value.seen.at100), Math.max(s.value.seen.at0, s.value.seen.at100))],
  ...named('hat', HATS, BOOL),
  ...named('risk', RISKS, int(0, 100)),
  ...named('charter', CHARTER_CLAUSES, BOOL),
  ...named('granted', LEADER_TASKS, BOOL),
];

const ofPeople = (s: ScenarioSource): Declared[] => [
  ...named('trust', keys(s.actors), int(0, 100)),
  ...named('engagement', keys(s.actors), int(0, 100)),
  ...keys(s.actors).flatMap((actor) => named(`expects.${actor}`, HATS, BOOL)),
  ...named('met', keys(s.actors), BOOL),
  ...named('given', keys(s.actors), int(COUNT_RANGE.min, COUNT_RANGE.max)),
  ...['known', 'cleared'].flatMap((name) =>
    named(
      name,
      nested(s.actors, (actor) => actor.interests),
      BOOL,
    ),
  ),
  ...named(
    'asked',
    nested(s.actors, (actor) => actor.questions),
    BOOL,
  ),
  ...named('tie', keys(s.ties), int(0, 2)),
  ...named('open', keys(s.barriers), int(0, 4)),
  ...named(
    'settled',
    nested(s.barriers, (barrier) => barrier.objections),
    BOOL,
  ),
];

const ofDeeds = (s: ScenarioSource): Declared[] => [
  ...named('done', keys(s.actions), int(COUNT_RANGE.min, COUNT_RANGE.max)),
  ...named(
    'answered',
    nested(s.dilemmas, (dilemma) => dilemma.options),
    BOOL,
  ),
  ...named('tabled', keys(s.agreements), BOOL),
  ...named('names', keys(s.agreements), int(0, 7)),
  ...named(
    'signed',
    nested(s.agreements, (agreement) => agreement.names),
    BOOL,
  ),
  ...['promised', 'kept', 'broken'].flatMap((name) => named(name, [...promisesOf(s).keys()], BOOL)),
  ...named('happened', keys(s.events), BOOL),
];

const ofStory = (s: ScenarioSource): Declared[] => [
  ...named(
    'truth',
    nested(s.truths, (alternatives) => alternatives),
    BOOL,
  ),
  ...Object.entries(s.flags).map(([id, flag]): Declared => [`flag.${id}`, flagRange(flag)]),
  ...Object.entries(s.storylines).flatMap(([id, storyline]) =>
    named(`at.${id}`, [...new Set(statesOf(storyline.states).map(([state]) => state))], BOOL),
  ),
];

/** The names that conditions of this scenario may use. */
export const declaredNames = (s: ScenarioSource): Names =>
  new Map([...gauges(s), ...ofPeople(s), ...ofDeeds(s), ...ofStory(s)]);

/** The names that effects of this scenario may change, with the largest change that makes sense. */
export const effectNames = (s: ScenarioSource): Names =>
  new Map([
    ...['hours', 'energy', 'cover', 'value', ...PILLARS].map((gauge): Declared => [gauge, int(-100, 100)]),
    ['funds', int(-100_000, 100_000)],
    ...named('trust', keys(s.actors), int(-100, 100)),
    ...named('engagement', keys(s.actors), int(-100, 100)),
    ...named('tie', keys(s.ties), int(-2, 2)),
    ...named('risk', RISKS, int(-100, 100)),
    ...Object.entries(s.flags).map(([id, flag]): Declared => [
      `flag.${id}`,
      typeof flag.initial === 'boolean' ? BOOL : int(-2000, 2000),
    ]),
  ]);

/** The events that storylines of this scenario can hear. */
export const chartEvents = (s: ScenarioSource): ReadonlySet<string> => {
  const questions = nested(s.actors, (actor) => actor.questions);
  const interests = nested(s.actors, (actor) => actor.interests);
  const events: string[][] = [
    keys(s.actions).map((id) => `act.${id}`),
    Object.entries(s.actions).flatMap(([id, action]) => action.to.map((actor) => `act.${id}.${actor}`)),
    ...['ask', 'refused'].map((verb) => questions.map((id) => `${verb}.${id}`)),
    ...['told', 'cleared'].map((verb) => interests.map((id) => `${verb}.${id}`)),
    nested(s.dilemmas, (dilemma) => dilemma.options).map((id) => `answer.${id}`),
    keys(s.agreements).map((id) => `agreement.${id}`),
    nested(s.agreements, (agreement) => agreement.names).map((id) => `signed.${id}`),
    ...['leader', 'refusal'].map((verb) => LEADER_TASKS.map((task) => `${verb}.${task}`)),
    [...promisesOf(s).keys()].flatMap((id) => [`promise.kept.${id}`, `promise.broken.${id}`]),
    HATS.map((hat) => `hat.${hat}`),
    nested(s.outcomes, (alternatives) => alternatives).map((id) => `draw.${id}`),
    CHARTER_CLAUSES.map((clause) => `charter.${clause}`),
    keys(s.events).map((id) => `event.${id}`),
  ];
  return new Set(events.flat());
};
