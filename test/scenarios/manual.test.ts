/** The manual for authors cannot go stale: its examples pass the check, its tables have every name there is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { lint, pageOf, rules, titleOf } from '../../game/core/authoring/lint/lint.ts';
import { simulation } from '../../game/core/authoring/simulate/simulate.ts';
import { ending } from '../../game/core/engine/engine.ts';
import { chartEvents, declaredNames, effectNames } from '../../game/core/scenario/names.ts';
import { NUMBERS, NUMBER_NAMES } from '../../game/core/scenario/numbers.ts';
import { readScenario, scenarioJsonSchema } from '../../game/core/scenario/scenario.ts';
import { LEADER_TASKS, RISKS } from '../../game/core/scenario/vocabulary.ts';
import { aScenario, patched, play, scenarioFrom } from '../support/games.ts';
import { SAYINGS } from '../support/worded.ts';

const manual = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const fenced = (language: string): string[] =>
  [...manual.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text!);
/** Everything below a heading, up to the next one of any level. */
const under = (heading: string): string => {
  const [, rest] = manual.split(`\n${heading}\n`);
  return rest?.split(/^#+ /m)[0] ?? expect.fail(`no heading ${heading}`);
};

const blocks = fenced('yaml');
const whole = blocks.filter((text) => text.startsWith('format: two-hats/1'));
const locales = blocks.filter((text) => text.startsWith('# locales/'));
const parts = blocks.filter((text) => !whole.includes(text) && !locales.includes(text));
const first = whole[0]!;

describe('examples', () => {
  test.each(whole)('a whole scenario has nothing to find', (text) => {
    expect(lint({ 'scenario.yaml': text }).findings).toEqual([]);
  });

  test.each(parts)('a part, laid over the first scenario, has nothing to find: %s', (text) => {
    const laid = stringify(patched(parse(first), parse(text)), { aliasDuplicateObjects: false });
    expect(readScenario({ 'scenario.yaml': laid }).findings).toEqual([]);
  });

  test.each(locales)('a translation has texts that are there: %s', (text) => {
    const file = /^# (\S+)/.exec(text)![1]!;
    const rules = readScenario({ 'scenario.yaml': first, [file]: text }).findings.map(({ rule }) => rule);
    expect(rules).toEqual(['text-missing']);
  });

  test('its decisions end as it says', () => {
    const decisions = fenced('text').find((text) => text.endsWith('end\n'))!;
    expect(ending(play(scenarioFrom(first), decisions))).toBe('aHabit');
  });
});

test('the first scenario is balanced as section 12 asks', () => {
  const { jobs, run, report } = simulation(scenarioFrom(first), { runs: 1_000, seed: 1 });
  const { figures, twoHats, dominated, fake, neverBinding, neverGot } = report(jobs.map(run));
  expect([figures.filter(({ missed }) => missed), dominated, fake, neverBinding, neverGot]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
  expect(twoHats?.pass).toBe(true);
}, 60_000);

describe('tables', () => {
  test.each(NUMBER_NAMES)('the rule number %s', (name) => {
    const { default: value, min, max, meaning } = NUMBERS[name];
    expect(manual).toContain(`| \`${name}\` | ${value} | ${min} … ${max} | ${meaning} |`);
  });

  test.each([
    ['### Names that a condition may use', [...declaredNames(aScenario()).keys()]],
    ['### Names that an effect may change', [...effectNames(aScenario()).keys()]],
    ['## 7 What a storyline can hear', [...chartEvents(aScenario())]],
  ])('%s', (heading, names) => {
    const prefixes = new Set(names.map((name) => /^(promise\.\w+|\w+)/.exec(name)![0]));
    for (const prefix of prefixes) expect(under(heading)).toMatch(new RegExp(`\`${prefix}[.\`]`));
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s, with its page', (id, rule) => {
    expect(under('## 11 What check says')).toContain(
      `| [\`${id}\`](../${pageOf(rule)}) | ${SAYINGS.en[titleOf(rule)]} | ${rule.severity}`,
    );
  });

  test('every field, every task, every risk', () => {
    const fields = new Set<string>([...LEADER_TASKS, ...RISKS]);
    JSON.stringify(scenarioJsonSchema(), (key, value: unknown) => {
      if (key === 'properties') for (const field of Object.keys(value as object)) fields.add(field);
      return value;
    });
    expect([...fields].filter((field) => !manual.includes(`\`${field}\``))).toEqual([]);
  });
});
