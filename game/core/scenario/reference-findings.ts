/** Ids that point at nothing, conditions that cannot hold water, and parts that contradict one another. */
import { type Expression, checkCondition } from './expression.ts';
import { type Finding, type Saying, says } from './finding.ts';
import type { Mark, Reference } from './fields.ts';
import { type Names, chartEvents, declaredNames, effectNames } from './names.ts';
import { type Where, misspelt, rewritten, spanned } from './mending/mend.ts';
import { didYouMean } from './mending/nearest.ts';
import { phrase } from './phrase.ts';
import { type ScenarioSource, scenarioSchema } from './schema.ts';
import { walk } from './walk.ts';
import { type Path, type YamlSource, valueAt } from './yaml-source.ts';

export type References = {
  readonly findings: readonly Finding[];
  /** Every condition of the file, checked, by its source text. */
  readonly expressions: Readonly<Record<string, Expression>>;
  /** Every text that people read, by its stable id. */
  readonly texts: Readonly<Record<string, string>>;
  /** Every marked field, in file order. */
  readonly fields: readonly Field[];
};

/** A field that the schema marks: where it stands as written, and its stable id. `key` tells that it is a map's key. */
export type Field = {
  readonly mark: Mark;
  readonly value: unknown;
  readonly path: Path;
  readonly id: Path;
  readonly key: boolean;
};

/** Checks all marked fields of a file whose shape is right. */
export const checkReferences = (source: YamlSource, scenario: ScenarioSource): References => {
  const findings: Finding[] = [];
  const expressions: Record<string, Expression> = {};
  const texts: Record<string, string> = {};
  const names = declaredNames(scenario);
  const targets = targetsOf(scenario);
  const effects = effectNames(scenario);
  const report: Report = (where, saying) =>
    findings.push({ file: source.file, ...where, severity: 'error', ...saying });
  const fields: Field[] = [];
  walk(scenarioSchema, source.value, (mark, value, path, id, key) => {
    const field = { mark, value, path, id, key };
    fields.push(field);
    if ('text' in mark) texts[id.join('.')] = String(value);
    else if ('expression' in mark) checkExpression(source, field, names, expressions, report);
    else if (mark.reference === 'effect') checkEffect(source, path, effects, report);
    else checkReference(source, field, mark.reference, targets[mark.reference], report);
  });
  return { findings, expressions, texts, fields };
};

/** Inside an actor an interest may be named without its owner. */
const fullName = (to: Reference, name: string, path: Path): string =>
  to === 'interest' && path[0] === 'actors' && !name.includes('.') ? `${path[1]}.${name}` : name;

type Report = (where: Where, saying: Saying) => void;

const checkExpression = (
  source: YamlSource,
  { value, path }: Field,
  names: Names,
  expressions: Record<string, Expression>,
  report: Report,
) => {
  const text = String(value);
  if (Object.hasOwn(expressions, text)) return;
  const checked = checkCondition(text, names);
  if (checked.ok) expressions[text] = checked.expression;
  else {
    const { offset, end, name, meant, ...saying } = checked.fault;
    const span = source.textSpan(path, offset, end);
    const more = span && (name === undefined ? spanned(source, span) : misspelt(source, span, name, names.keys()));
    const fix = span && meant !== undefined ? { fix: rewritten(source, span, meant) } : {};
    report({ ...source.inText(path, offset), ...more, ...fix }, saying);
  }
};
type Targets = Readonly<Record<Exclude<Reference, 'effect'>, ReadonlySet<string>>>;

const inside = <T>(map: Readonly<Record<string, T>>, of: (value: T) => object): string[] =>
  Object.entries(map).flatMap(([id, value]) => Object.keys(of(value)).map((name) => `${id}.${name}`));

const targetsOf = (s: ScenarioSource): Targets => ({
  actor: new Set(Object.keys(s.actors)),
  interest: new Set(inside(s.actors, (actor) => actor.interests)),
  objection: new Set(inside(s.barriers, (barrier) => barrier.objections)),
  outcomes: new Set(Object.keys(s.outcomes)),
  event: new Set(Object.keys(s.events)),
  dilemma: new Set(Object.keys(s.dilemmas)),
  action: new Set(Object.keys(s.actions)),
  agreement: new Set(Object.keys(s.agreements)),
  chartEvent: chartEvents(s),
});

const checkReference = (
  source: YamlSource,
  { value, path, key }: Field,
  to: Exclude<Reference, 'effect'>,
  targets: ReadonlySet<string>,
  report: Report,
) => {
  const word = String(value);
  const id = fullName(to, word, path);
  if (targets.has(id)) return;
  const owner = id.slice(0, id.length - word.length);
  const shown = (name: string) => (name.startsWith(owner) ? name.slice(owner.length) : name);
  const mend = misspelt(source, key ? source.keySpan(path) : source.valueSpan(path), id, targets, shown);
  report(
    { ...(key ? source.atKey(path) : source.at(path)), ...mend },
    says('unknown-id', { id, kind: phrase(`reference.${to}`) }, { hint: didYouMean(id, targets) }),
  );
};

const checkEffect = (source: YamlSource, path: Path, effects: Names, report: Report) => {
  const name = String(path.at(-1));
  const range = effects.get(name);
  if (!range) {
    const where = { ...source.atKey(path), ...misspelt(source, source.keySpan(path), name, effects.keys()) };
    report(where, says('unknown-id', { id: name }, { as: 'quantity', hint: didYouMean(name, effects.keys()) }));
    return;
  }
  const value = valueAt(source.value, path);
  if ((typeof value === 'boolean') !== (range.type === 'bool')) {
    const kind = phrase(range.type === 'bool' ? 'kind.boolean' : 'kind.int');
    report(source.at(path), says('wrong-type', { name, kind }, { as: 'effect' }));
  } else if (typeof value === 'number' && (value < range.min || value > range.max)) {
    const bounds = { min: String(range.min), max: String(range.max) };
    report(source.at(path), says('out-of-range', { name, ...bounds }, { as: 'effect' }));
  }
};
