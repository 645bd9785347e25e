/** What the schema objects to, in an author's words and at the author's line. */
import type { z } from 'zod';
import { type Finding, type Position, type Saying, says } from './finding.ts';
import { type CutText, cutTextAt } from './mending/cut-text.ts';
import { misspelt, rewritten } from './mending/mend.ts';
import { didYouMean } from './mending/nearest.ts';
import { type Phrase, type Value, type Values, phrase } from './phrase.ts';
import { type Path, type YamlSource, valueAt } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** Turns the schema's issues into findings; of several readings of a value the one that comes nearest is reported. */
export const shapeFindings = (source: YamlSource, issues: readonly Issue[], schema: z.ZodType): Finding[] =>
  issues.flatMap((issue) => fromIssue(source, issue, [], schema));

const fromIssue = (source: YamlSource, issue: Issue, above: Path, schema: z.ZodType): Finding[] => {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearestReading(issue.errors, source, path).flatMap((inner) => fromIssue(source, inner, path, schema));
  }
  if (issue.code === 'unrecognized_keys') return unknownKeys(source, issue.keys, path, schema);
  const value = valueAt(source.value, path);
  const cut = value === null ? cutTextAt(source, path) : undefined;
  if (cut) return cut.names[0] === path.at(-1) ? [cutText(source, cut)] : [];
  const keyed = issue.code === 'invalid_key' || (issue.code === 'invalid_element' && issue.origin === 'map');
  const span = keyed ? source.keySpan(path) : source.valueSpan(path);
  const mend =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? misspelt(source, span, value, issue.values.map(String))
      : span && value !== null
        ? { end: source.position(span.to) }
        : {};
  return [
    { ...finding(source.file, keyed ? source.atKey(path) : source.at(path), told(issue, path, source)), ...mend },
  ];
};

/** Looked at for being pieces of a text; whoever writes more of them meant something else. */
const MOST_PIECES = 20;

const unknownKeys = (source: YamlSource, keys: readonly string[], path: Path, schema: z.ZodType): Finding[] => {
  const fields = fieldsAt(schema, path);
  const there = Object.keys((valueAt(source.value, path) ?? {}) as object);
  const free = fields.filter((field) => !there.includes(field));
  return keys.flatMap((key, i) => {
    const cut = i < MOST_PIECES ? cutTextAt(source, [...path, key]) : undefined;
    // One finding for all pieces: the first of them tells.
    if (cut) return cut.names.find((name) => !fields.includes(name)) === key ? [cutText(source, cut)] : [];
    const saying = says('unknown-key', { key }, { hint: didYouMean(key, fields) });
    const it = finding(source.file, source.atKey([...path, key]), saying);
    return [{ ...it, ...misspelt(source, source.keySpan([...path, key]), key, free) }];
  });
};

const cutText = (source: YamlSource, { names, span }: CutText): Finding => {
  const written = source.text.slice(span.from, span.to);
  const quoted = JSON.stringify(written);
  const told = finding(source.file, source.position(span.from), says('text-cut', { name: names[0]! }));
  const fix = written.includes('\n') ? {} : { fix: rewritten(source, span, quoted) };
  return { ...told, end: source.position(span.to), ...fix };
};

const finding = (file: string, position: Position, saying: Saying): Finding => ({
  file,
  ...position,
  severity: 'error',
  ...saying,
});

/** Among the readings of a union the one whose first complaint lies deepest, lists only for lists. */
const nearestReading = (readings: readonly (readonly Issue[])[], source: YamlSource, path: Path): readonly Issue[] => {
  const list = Array.isArray(valueAt(source.value, path));
  const wrongKind = (issues: readonly Issue[]) =>
    issues.some(
      (issue) => issue.code === 'invalid_type' && issue.path.length === 0 && list !== (issue.expected === 'array'),
    );
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map((issue) => issue.path.length));
  return readings.toSorted(
    (a, b) => Number(wrongKind(a)) - Number(wrongKind(b)) || depth(b) - depth(a) || a.length - b.length,
  )[0]!;
};

const told = (issue: Issue, path: Path, source: YamlSource): Saying => {
  const name = String(path.at(-1) ?? 'scenario');
  const value = valueAt(source.value, path);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null
        ? says('missing-field', { name })
        : says('wrong-type', { name, kind: kind(issue.expected), found: found(value) });
    case 'invalid_value':
      return unknownWord(name, value, issue.values.map(String));
    case 'too_big':
      return tooMuch(name, issue.origin, 'most', issue.maximum);
    case 'too_small':
      return tooMuch(name, issue.origin, 'least', issue.minimum);
    case 'invalid_key':
      return says('bad-id', { name, why: why(issue.issues[0]?.message) });
    case 'invalid_format':
    case 'custom':
      return typeof value === 'object' && value !== null
        ? says('bad-value', { name, why: why(issue.message, { n: Object.keys(value).length }) }, { as: 'whole' })
        : says('bad-value', { name, found: found(value), why: why(issue.message) });
    default:
      return says('bad-value', { name }, { as: 'unread' });
  }
};

/** The schema's own messages are names of texts (`fields.ts`). */
const why = (message: string | undefined, values?: Values): Phrase =>
  phrase(message?.startsWith('why.') ? message : 'why.other', values);

const unknownWord = (name: string, value: unknown, words: readonly string[]): Saying => {
  const all = words.join(', ');
  return value === undefined
    ? says('missing-field', { name }, { hint: phrase('hint.one-of', { all }) })
    : says(
        'unknown-word',
        { name, found: found(value) },
        { hint: didYouMean(String(value), words) ?? phrase('hint.one-of', { all }) },
      );
};

/** Limits are for the file: written as they would be there. */
const tooMuch = (name: string, origin: string, as: 'most' | 'least', limit: number | bigint): Saying => {
  const rule = origin === 'string' ? 'text-length' : 'out-of-range';
  return says(rule, { name, limit: String(limit) }, { as, hint: phrase(`finding.${rule}.do`) });
};

const KINDS: readonly string[] = ['string', 'int', 'number', 'boolean', 'array', 'object', 'record', 'tuple'];
const kind = (expected: string): Value => (KINDS.includes(expected) ? phrase(`kind.${expected}`) : expected);

const found = (value: unknown): Value => {
  if (Array.isArray(value)) return phrase('found.list');
  if (typeof value === 'object' && value !== null) return phrase('found.map');
  return typeof value === 'string' ? `\`${value.slice(0, 60)}\`` : String(value);
};

type Def = {
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: object;
  valueType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
};

/** The fields that the schema knows at this path. */
const fieldsAt = (schema: z.ZodType, path: Path): string[] => {
  const def = schema._zod.def as unknown as Def;
  const inside = def.innerType ?? def.in;
  if (inside) return fieldsAt(inside, path);
  if (def.options) return def.options.flatMap((option) => fieldsAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape ? (def.shape as Record<string, z.ZodType>)[step] : (def.valueType ?? def.element);
  return next ? fieldsAt(next, rest) : [];
};
