/** The front door of checking: everything that is wrong with a scenario, or likely to be, found without playing it. */
import { type Finding, inFileOrder, readable } from '../../scenario/finding.ts';
import { type Pictures, type Scenario, type ScenarioFiles, readClosely } from '../../scenario/scenario.ts';
import { RULES } from './catalogue.ts';
import { factsOf } from './facts.ts';
import { type Rule, type Subject, reporter } from './rule.ts';
import { withoutStrayLine } from './stray-line.ts';

export { applyFixes } from './apply-fixes.ts';
export { falsePart, sourceOf } from './conditions/parts.ts';
export { pageOf, pageWithExamples } from './page.ts';
export type { Rule } from './rule.ts';

/** Every rule that a finding can name, the door's own included, by group and then by name. */
export const rules: readonly Rule[] = RULES;

/** A rule by its name; undefined where there is none of it. */
export const ruleOf = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);

/** The text that says what is wrong where a rule is broken, in one sentence. */
export const titleOf = ({ id }: Rule): string => `title.${id}`;

export type Linted = {
  /** In the order of the files; those of the reader alone while the scenario does not come in. */
  readonly findings: readonly Finding[];
  readonly scenario: Scenario | undefined;
};

/**
 * Reads a scenario and looks it over by every rule, or by those named in `only` (the reader's own findings are then kept
 * by the same names). Never throws on what the files contain.
 */
export const lint = (files: ScenarioFiles, only?: readonly string[], pictures: Pictures = {}): Linted => {
  const reading = readClosely(files, pictures);
  const wanted = ({ rule }: { readonly rule: string }) => only === undefined || only.includes(rule);
  if (!reading.read.ok || reading.source === undefined) {
    const { findings } = reading.read;
    const mended = reading.source && withoutStrayLine(reading.source, findings);
    return { findings: readable(mended ?? findings).filter(wanted), scenario: undefined };
  }
  const findings = reading.read.findings.filter(wanted);
  const { scenario } = reading.read;
  const subject: Subject = {
    scenario,
    source: reading.source,
    locales: reading.locales,
    fields: reading.fields,
    facts: factsOf(scenario),
  };
  for (const rule of RULES) if (wanted({ rule: rule.id })) rule.find?.(subject, reporter(rule, subject, findings));
  return { findings: readable(inFileOrder(findings)), scenario };
};
