/** What a scenario that is being written declares, and in which line; as far as it can be read, mistakes and all. */
import { MAIN_FILE } from '../../core/file-names.ts';
import { statesOf, chartEvents, declaredNames, effectNames } from '../../core/scenario/names.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

export type Declared = {
  /** By what may point at them, and `condition` for CEL. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Where the keys of the story stand, by their path (`storylines.containers.states.locked`). */
  readonly lines: Readonly<Record<string, number>>;
  /** The same of the translations, by file. */
  readonly localeLines: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

const INDENT = /^( *)(?:'([^']+)'|"([^"]+)"|([A-Za-z][\w.-]*)) *:(?: |$)/;

/**
 * The keys of a YAML text that stand at the beginning of a line, by their path. Read by indentation alone, so that a text
 * with mistakes has its lines, too; what stands in braces is not met.
 */
export const keyLines = (text: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const path: { readonly indent: number; readonly key: string }[] = [];
  for (const [at, row] of text.split('\n').entries()) {
    const match = INDENT.exec(row);
    if (match === null) continue;
    const indent = match[1]!.length;
    while (path.length > 0 && path.at(-1)!.indent >= indent) path.pop();
    path.push({ indent, key: match[2] ?? match[3] ?? match[4]! });
    for (const name of beginnings(path.map(({ key: one }) => one).join('.'), path.at(-1)!.key))
      if (!found.has(name)) found.set(name, at + 1);
  }
  return found;
};

/** A path with a last key of several steps (`actors.sam.name` in a translation) stands for the steps on its way, too. */
const beginnings = (name: string, last: string): readonly string[] => {
  const found = [name];
  for (let end = name.lastIndexOf('.'); end > name.length - last.length; end = name.lastIndexOf('.', end - 1))
    found.push(name.slice(0, end));
  return found.toReversed();
};

/** The ids that stand right below a path, in the order of the lines. */
const below = (lines: ReadonlyMap<string, number>, path: string): string[] =>
  [...lines.keys()]
    .filter((name) => name.startsWith(`${path}.`) && !name.slice(path.length + 1).includes('.'))
    .map((name) => name.slice(path.length + 1));

const pairs = (lines: ReadonlyMap<string, number>, path: string, inner: string): string[] =>
  below(lines, path).flatMap((id) => below(lines, `${path}.${id}.${inner}`).map((name) => `${id}.${name}`));

export const declaredIn = (files: Readonly<Record<string, string>>, scenario: Scenario | undefined): Declared => {
  const lines = keyLines(files[MAIN_FILE] ?? '');
  return {
    lines: Object.fromEntries(lines),
    localeLines: Object.fromEntries(
      Object.entries(files).flatMap(([file, text]) =>
        file === MAIN_FILE ? [] : [[file, Object.fromEntries(keyLines(text))] as const],
      ),
    ),
    names: {
      actor: below(lines, 'actors'),
      interest: pairs(lines, 'actors', 'interests'),
      objection: pairs(lines, 'barriers', 'objections'),
      outcomes: below(lines, 'outcomes'),
      event: below(lines, 'events'),
      dilemma: below(lines, 'dilemmas'),
      action: below(lines, 'actions'),
      ...(scenario === undefined ? {} : ofScenario(scenario)),
    },
  };
};

const ofScenario = (scenario: Scenario): Record<string, readonly string[]> => ({
  condition: [...declaredNames(scenario).keys()],
  effect: [...effectNames(scenario).keys()],
  chartEvent: [...chartEvents(scenario)],
  state: Object.values(scenario.storylines).flatMap(({ states }) => statesOf(states).map(([id]) => id)),
});
