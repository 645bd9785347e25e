/** The contents of a file of the scenario, by where its keys stand. Pure. */
import { actorName, titled } from '../../../core/authoring/wording/wording.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { FindingView, OutlineEntry, OutlineGroup, OutlineGroupName, OutlineView } from '../../ui/ui.tsx';
import { portraitOf } from './portrait.ts';

/** The top keys that make up a group, in the order in which groups are shown. */
const KEYS = {
  about: ['title', 'summary', 'picture', 'assignment', 'start', 'value', 'fixed', 'rules', 'controls', 'sources'],
  people: ['actors'],
  ties: ['ties'],
  barriers: ['barriers'],
  actions: ['actions'],
  dilemmas: ['dilemmas'],
  agreements: ['agreements', 'charter'],
  news: ['events'],
  storylines: ['storylines'],
  chance: ['truths', 'outcomes'],
  flags: ['flags'],
  leader: ['leader'],
  endings: ['endings'],
  debrief: ['debrief'],
} as const satisfies Record<OutlineGroupName, readonly string[]>;

const GROUPS = Object.keys(KEYS) as readonly OutlineGroupName[];
const GROUP_OF: ReadonlyMap<string, OutlineGroupName> = new Map(
  GROUPS.flatMap((group) => KEYS[group].map((key) => [key, group] as const)),
);

/** Which text names a thing of this part. */
const NAMED: Readonly<Record<string, string>> = {
  actions: 'title',
  dilemmas: 'title',
  agreements: 'title',
  barriers: 'title',
  events: 'title',
  endings: 'title',
};

type Given = {
  /** Where the keys of the file stand, by their path. */
  readonly lines: Readonly<Record<string, number>>;
  /** The last version that could be read, for its names. */
  readonly scenario: Scenario | undefined;
  /** Of this file. */
  readonly findings: readonly FindingView[];
};

const nameOf = (scenario: Scenario | undefined, part: string, id: string): string | undefined => {
  if (scenario === undefined) return titled(id);
  if (part === 'actors') return actorName(scenario, id);
  if (part === 'storylines') return scenario.storylines[id]?.title ?? titled(id);
  // While somebody writes, an id may be the name of what every object inherits.
  const tie = part === 'ties' && Object.hasOwn(scenario.ties, id) ? scenario.ties[id] : undefined;
  if (tie !== undefined) return tie.between.map((one) => actorName(scenario, one)).join(' – ');
  const field = NAMED[part];
  return (field && scenario.texts[`${part}.${id}.${field}`]) ?? titled(id);
};

/** The path of the entry that a path belongs to: `actors.sam.interests` to `actors.sam`, a task of the leader to itself. */
const entryOf = (steps: readonly string[]): string | undefined => {
  const [part = '', id] = steps;
  if (GROUP_OF.get(part) === 'about') return part;
  if (part === 'leader') return id === 'does' && steps[2] !== undefined ? steps.slice(0, 3).join('.') : undefined;
  return id === undefined ? undefined : `${part}.${id}`;
};

const entryFrom = (path: string, line: number, scenario: Scenario | undefined): Omit<OutlineEntry, 'mistakes'> => {
  const [part = '', id = '', task] = path.split('.');
  const own = task === undefined && GROUP_OF.get(part) !== 'about' && part !== 'debrief' && part !== 'charter';
  return {
    path,
    line,
    name: own ? nameOf(scenario, part, id) : undefined,
    portrait: part === 'actors' && scenario?.actors[id] ? portraitOf(scenario, id) : undefined,
  };
};

export const outlineOf = ({ lines, scenario, findings }: Given): readonly OutlineGroup[] => {
  const heads = new Map<OutlineGroupName, number>();
  const found = new Map<string, Omit<OutlineEntry, 'mistakes'>>();
  for (const [path, line] of Object.entries(lines)) {
    const steps = path.split('.');
    const group = GROUP_OF.get(steps[0]!);
    if (group === undefined) continue;
    if (!heads.has(group)) heads.set(group, line);
    const entry = entryOf(steps);
    if (entry !== undefined && !found.has(entry)) found.set(entry, entryFrom(entry, line, scenario));
  }
  const starts = [...new Set([...found.values()].map(({ line }) => line))].toSorted((a, b) => a - b);
  const mistakes = mistakesBy(starts, findings);
  const entries = [...found.values()].toSorted((a, b) => a.line - b.line);
  return GROUPS.flatMap((group): OutlineGroup[] => {
    const line = heads.get(group);
    if (line === undefined) return [];
    const own = entries.filter(({ path }) => GROUP_OF.get(path.split('.')[0]!) === group);
    return [{ group, line, entries: own.map((one) => ({ ...one, mistakes: mistakes.get(one.line) ?? 0 })) }];
  });
};

/** How many mistakes stand between a start and the next one. */
const mistakesBy = (starts: readonly number[], findings: readonly FindingView[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { line, severity } of findings) {
    const start = starts.findLast((one) => one <= line);
    if (severity === 'mistake' && start !== undefined) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
};

/** Where in the contents a path lies. */
export const placeInOutline = (path: readonly string[]): OutlineView['at'] => {
  const group = GROUP_OF.get(path[0] ?? '');
  return group && { group, path: entryOf(path) };
};
