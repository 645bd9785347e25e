/** Every text that a finding needs is in the catalogues, and nothing in them is said by nobody. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules, titleOf } from '../../../../game/core/authoring/lint/lint.ts';
import { LANGUAGES, SAYINGS } from '../../../support/worded.ts';

const ROOT = new URL('../../../../', import.meta.url);
/** Wherever findings are made. */
const MAKERS = [
  'game/core/scenario',
  'game/core/authoring/lint',
  'game/core/contract',
  'game/node/files',
  'game/node/cli',
  'game/renderer/app/preview',
];
const sources = new Map(
  MAKERS.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [`${folder}/${file.replaceAll('\\', '/')}`, ''] as const),
  ).map(([path]) => [path, readFileSync(new URL(path, ROOT), 'utf8')] as const),
);
const ids = new Set(rules.map(({ id }) => id));
const keys = Object.keys(SAYINGS.en);

/** The words of a source: texts between quotation marks, and names of fields. */
const wordsOf = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(/'([\w.-]+)'|\b(\w+):/g)].flatMap(([, a, b]) => a ?? b ?? []));
const words = new Map([...sources].map(([path, source]) => [path, wordsOf(source)]));
const anywhere = (word: string): boolean => [...words.values()].some((all) => all.has(word));

/** Whether some source speaks of this rule and has this word, too. */
const together = (rule: string, word: string): boolean =>
  [...words].some(([path, all]) => (all.has(rule) || path.endsWith(`/${rule}.ts`)) && all.has(word));

/** `finding.<rule>`, `finding.<rule>.<as>`, each with `.do` and `.one` behind it. */
const isSaid = (key: string): boolean => {
  const [kind, rule = '', ...rest] = key.split('.');
  if (anywhere(key)) return true;
  if (kind === 'title') return ids.has(rule);
  if (kind !== 'finding') return anywhere(rule);
  const [as, ...more] = rest.filter((part) => part !== 'do' && part !== 'one');
  return ids.has(rule) && more.length === 0 && (as === undefined || together(rule, as));
};

describe('the catalogues of what findings say', () => {
  test('have nothing that nobody says', () => {
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  test('have every text that is named whole', () => {
    const named = [...sources.values()].flatMap((source) =>
      [...source.matchAll(/['`]((?:finding|hint|mend|why|kind|found|reference|title)\.[\w.-]+)['`]/g)].map(
        ([, key]) => key!,
      ),
    );
    expect(named.length).toBeGreaterThan(30);
    for (const language of LANGUAGES) expect(named.filter((key) => !(key in SAYINGS[language]))).toEqual([]);
  });

  test.each([...ids])('have something to say for %s: its title, what is wrong, and what to do', (id) => {
    for (const language of LANGUAGES) {
      const all = SAYINGS[language];
      expect(all).toHaveProperty([titleOf({ id } as (typeof rules)[number])]);
      const messages = Object.keys(all).filter((key) => key.startsWith(`finding.${id}`) && !/\.do(\.|$)/.test(key));
      expect(messages).not.toEqual([]);
    }
  });

  test('have a saying for each that is picked by name, with what to do unless that is said where it is picked', () => {
    for (const [path, source] of sources) {
      for (const [, call = ''] of source.matchAll(/\b(?:says|report)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)) {
        const own = [...ids].find((id) => path.endsWith(`/${id}.ts`));
        const rule =
          own ?? [...call.matchAll(/'([a-z0-9-]+)'/g)].map(([, word]) => word!).find((word) => ids.has(word));
        const as = /\bas: '([\w-]+)'/.exec(call)?.[1];
        if (rule === undefined || (as === undefined && /\bas\b/.test(call))) continue;
        const key = as === undefined ? `finding.${rule}` : `finding.${rule}.${as}`;
        const wanted = [key, ...(/\bhint\b|\bmore\b/.test(call) ? [] : [`${key}.do`])];
        expect([path, wanted.filter((one) => !(one in SAYINGS.en))]).toEqual([path, []]);
      }
    }
  });
});

test('no Dutch text is left in English', () => {
  const same = keys.filter((key) => SAYINGS.en[key] === SAYINGS.nl[key]);
  expect(same.toSorted()).toEqual(['finding.bad-value.whole', 'reference.dilemma']);
});
