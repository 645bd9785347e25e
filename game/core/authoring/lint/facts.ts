/** What follows from a scenario as written, worked out once for all rules: who tells what, what moves what, what can be. */
import type { Expression } from '../../scenario/expression.ts';
import { type Range, chartEvents, declaredNames } from '../../scenario/names.ts';
import { type NumberName, numbersOf } from '../../scenario/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { possibleRanges } from './conditions/ranges.ts';
import { exclusiveNames } from './conditions/exclusive.ts';
import type { World } from './conditions/possible.ts';
import { reachableStates } from './conditions/reachable.ts';
import { type Told, consequencesOf } from '../../scenario/told.ts';
import { type Change, type Named, changesIn, namedIn } from './told.ts';

export type Facts = {
  readonly consequences: readonly Told[];
  /** Changes by the name of what they change, agreements' included. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** What any consequence names, by its field. */
  readonly named: Named;
  /** Names that some condition reads. */
  readonly read: ReadonlySet<string>;
  /** Names with the range that their declaration gives. */
  readonly declared: World;
  /** The same, narrowed by what in this scenario can move them at all. */
  readonly possible: World;
  /** The same, while somebody can still decide: the last week is not over. */
  readonly during: World;
  /** Weeks that the game lasts. */
  readonly weeks: number;
  readonly numbers: Readonly<Record<NumberName, number>>;
  /** States that a storyline can come to, as `storyline.state`. */
  readonly reachable: ReadonlySet<string>;
  /** Everything that a storyline could hear. */
  readonly events: ReadonlySet<string>;
};

export const factsOf = (s: Scenario): Facts => {
  const consequences = consequencesOf(s);
  const changes = changesIn(s, consequences);
  const weeks = s.start.turns.reduce((sum, one) => sum + one, 0);
  const exclusive = exclusiveNames(s);
  const names = declaredNames(s);
  const declared: World = { ranges: (name) => bounds(names.get(name)), exclusive };
  const base = { consequences, changes, named: namedIn(s, consequences), weeks };
  const early = possibleRanges(s, names, base);
  const before: World = { ranges: (name) => bounds(early.get(name) ?? names.get(name)), exclusive };
  const reachable = reachableStates(s, before);
  const stuck = new Map([...names.keys()].filter((name) => isLost(name, reachable)).map((name) => [name, NEVER]));
  const possible: World = {
    ranges: (name) => bounds(stuck.get(name) ?? early.get(name) ?? names.get(name)),
    exclusive,
  };
  return {
    ...base,
    declared,
    possible,
    during: { ...possible, ranges: (name) => (name === 'week' ? [1, weeks] : possible.ranges(name)) },
    reachable,
    read: new Set(Object.values(s.expressions).flatMap(namesIn)),
    numbers: numbersOf(definedOnly(s.rules)),
    events: chartEvents(s),
  };
};

const NEVER: Range = { type: 'bool', min: 0, max: 0 };
const bounds = (range: Range | undefined): readonly [number, number] => (range ? [range.min, range.max] : [0, 1]);
const isLost = (name: string, reachable: ReadonlySet<string>) =>
  name.startsWith('at.') && !reachable.has(name.slice(3));
const definedOnly = <T extends object>(map: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as never;

/** All names in a condition. */
export const namesIn = (e: Expression): string[] => {
  if (e.op === 'name') return [e.name];
  if (e.op === 'value') return [];
  if (e.op === 'if') return [...namesIn(e.test), ...namesIn(e.then), ...namesIn(e.otherwise)];
  return 'of' in e ? namesIn(e.of) : [...namesIn(e.left), ...namesIn(e.right)];
};
