/** What a rule is: what it is called, how bad a breach is, and how to find one. */
import { type Finding, type Fix, type Otherwise, type Severity, says } from '../../scenario/finding.ts';
import type { Values } from '../../scenario/phrase.ts';
import type { Field, Scenario, YamlSource } from '../../scenario/scenario.ts';
import type { Facts } from './facts.ts';
import type { Path } from './told.ts';

export const GROUPS = [
  'files',
  'syntax',
  'schema',
  'references',
  'expressions',
  'storylines',
  'resources',
  'texts',
  'art',
  'pedagogy',
] as const;
export type Group = (typeof GROUPS)[number];

/** Everything that a rule may look at: a scenario that has come in, its files with positions, and what follows from it. */
export type Subject = {
  readonly scenario: Scenario;
  readonly source: YamlSource;
  readonly locales: readonly YamlSource[];
  /** Every text, condition and reference of the file, in file order. */
  readonly fields: readonly Field[];
  readonly facts: Facts;
};

/** Where a finding points: at a key (`path` alone), at its value, or at some characters of a text. */
export type Place = {
  readonly path: Path;
  readonly at?: 'value';
  readonly from?: number;
  readonly to?: number;
  /** Another file than the scenario itself. */
  readonly file?: YamlSource;
};

/** What is filled into the rule's saying; `as` where the rule has several. */
export type Report = (
  place: Path | Place,
  values?: Values,
  more?: Otherwise & { readonly fix?: Fix | undefined },
) => void;

export type Rule = {
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  /** Whether some of its findings can be mended without asking. */
  readonly mends: boolean;
  /** Absent where the door finds it: the reader, or whoever hands over the folder. */
  readonly find?: (subject: Subject, report: Report) => void;
};

/** Where a path of the whole scenario stands as written: a single thing without brackets has no number. */
export const written = (source: YamlSource, path: Path): Path => {
  const steps: (string | number)[] = [];
  let here: unknown = source.value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) break;
    if (typeof step === 'number' && !Array.isArray(here)) continue;
    here = (here as Record<string | number, unknown>)[step];
    steps.push(step);
  }
  return steps;
};

/** Turns what a rule reports into findings. */
export const reporter =
  (rule: Rule, subject: Subject, findings: Finding[]): Report =>
  (given, values, { fix, ...otherwise } = {}) => {
    const place: Place = 'path' in given ? given : { path: given };
    const source = place.file ?? subject.source;
    const path = written(source, place.path);
    const characters =
      place.from === undefined ? undefined : source.textSpan(path, place.from, place.to ?? place.from + 1);
    const span =
      characters ??
      (place.at === 'value' || place.from !== undefined ? source.valueSpan(path) : source.keySpan(path)) ??
      source.valueSpan(path);
    const start = span ? source.position(span.from) : source.at(path);
    findings.push({
      file: source.file,
      ...start,
      severity: rule.severity,
      ...says(rule.id, values, otherwise),
      ...(span ? { end: source.position(span.to) } : {}),
      ...(fix ? { fix } : {}),
    });
  };
