/** Names that can move less than their declaration allows, because nothing in the scenario moves them further. */
import { type Names, type Range, FUNDS_RANGE } from '../../../scenario/names.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { CHARTER_CLAUSES, HATS, LEADER_TASKS, PILLARS } from '../../../scenario/vocabulary.ts';
import { mostGained } from './gains.ts';
import type { Told } from '../../../scenario/told.ts';
import type { Change, Named } from '../told.ts';

type Known = {
  readonly consequences: readonly Told[];
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly named: Named;
  readonly weeks: number;
};
type Narrowed = [string, Range];

/** Sound: a name never leaves its range here, whatever is decided and drawn. */
export const possibleRanges = (s: Scenario, names: Names, known: Known): Names =>
  new Map([...ofGauges(s, names, known), ...ofPeople(s, known), ...ofDeeds(s, known), ...ofFlags(s, names, known)]);

const bool = (name: string, can: boolean): Narrowed => [name, { type: 'bool', min: 0, max: can ? 1 : 0 }];
const int = (name: string, min: number, max: number): Narrowed => [name, { type: 'int', min, max }];
const raised = ({ changes }: Known, name: string): boolean =>
  (changes.get(name) ?? []).some(({ by }) => typeof by === 'number' && by > 0);
const lowered = ({ changes }: Known, name: string): boolean =>
  (changes.get(name) ?? []).some(({ by }) => typeof by === 'number' && by < 0);

/** The rules lower pillars, cover and engagement, and lower and raise energy and trust; all else is for effects to do. */
const ofGauges = (s: Scenario, names: Names, known: Known): Narrowed[] => [
  int('week', 1, known.weeks + 1),
  int('value', lowered(known, 'value') ? 0 : s.value.start, raised(known, 'value') ? 100 : s.value.start),
  ...ofSeen(s, names, known),
  ...(raised(known, 'cover') ? [] : [int('cover', 0, s.start.cover)]),
  ...PILLARS.filter((pillar) => !raised(known, pillar)).map((pillar) => int(pillar, 0, s.start.pillars[pillar])),
  int('funds', FUNDS_RANGE.min, Math.min(FUNDS_RANGE.max, s.start.funds + mostGained(s, known.changes, 'funds'))),
];

/** What is seen follows value along a straight line. */
const ofSeen = (s: Scenario, names: Names, known: Known): Narrowed[] => {
  const range = names.get('seen');
  if (!range || raised(known, 'value') || lowered(known, 'value')) return [];
  const exact = s.value.seen.at0 + ((s.value.seen.at100 - s.value.seen.at0) * s.value.start) / 100;
  return [int('seen', Math.max(range.min, Math.floor(exact)), Math.min(range.max, Math.ceil(exact)))];
};

const ofPeople = (s: Scenario, known: Known): Narrowed[] => [
  ...Object.entries(s.actors).flatMap(([id, actor]) => [
    ...(raised(known, `engagement.${id}`) ? [] : [int(`engagement.${id}`, 0, actor.engagement)]),
    ...HATS.map((hat) =>
      bool(
        `expects.${id}.${hat}`,
        actor.expects === hat || known.consequences.some(({ it }) => it.expects[id] === hat),
      ),
    ),
    ...Object.keys(actor.interests).flatMap((name) => {
      const told = known.named.reveals.has(`${id}.${name}`);
      return [bool(`known.${id}.${name}`, told), bool(`cleared.${id}.${name}`, told)];
    }),
  ]),
  ...Object.entries(s.ties).map(([id, tie]) =>
    int(`tie.${id}`, lowered(known, `tie.${id}`) ? 0 : tie.level, raised(known, `tie.${id}`) ? 2 : tie.level),
  ),
  ...Object.entries(s.barriers).flatMap(([id, barrier]) => [
    int(`open.${id}`, 0, Object.keys(barrier.objections).length),
    ...Object.keys(barrier.objections).map((one) =>
      bool(`settled.${id}.${one}`, known.named.settles.has(`${id}.${one}`)),
    ),
  ]),
];

const ofDeeds = (s: Scenario, known: Known): Narrowed[] => [
  ...Object.entries(s.actions)
    .filter(([, action]) => action.once)
    .map(([id]) => int(`done.${id}`, 0, 1)),
  ...Object.entries(s.agreements).map(([id, one]) => int(`names.${id}`, 0, Object.keys(one.names).length)),
  ...CHARTER_CLAUSES.map((clause) => bool(`charter.${clause}`, known.named.agrees.has(clause))),
  ...Object.keys(s.events).map((id) => bool(`happened.${id}`, known.named.event.has(id))),
  ...LEADER_TASKS.map((task) =>
    bool(`granted.${task}`, s.leader.does[task] !== undefined && !s.leader.does[task].refuses),
  ),
  ...Object.entries(s.dilemmas)
    .filter(([id, dilemma]) => dilemma.interrupt === undefined && !known.named.open.has(id))
    .flatMap(([id, dilemma]) => Object.keys(dilemma.options).map((option) => bool(`answered.${id}.${option}`, false))),
];

const ofFlags = (s: Scenario, names: Names, known: Known): Narrowed[] =>
  Object.entries(s.flags).map(([id, { initial }]) => {
    const name = `flag.${id}`;
    const range = names.get(name)!;
    if (typeof initial === 'boolean') {
      const values = new Set([initial, ...(known.changes.get(name) ?? []).map(({ by }) => by === true)]);
      return [name, { type: 'bool', min: values.has(false) ? 0 : 1, max: values.has(true) ? 1 : 0 }];
    }
    return int(name, lowered(known, name) ? range.min : initial, raised(known, name) ? range.max : initial);
  });
