/** What the core hands the Workshop to say is among the texts that the window has by then. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../game/renderer/ui/settings.ts';
import { learn, sayIn } from '../../../../game/renderer/ui/text/text.ts';
import { WORKSHOP_TEXTS } from '../../../../game/renderer/ui/workshop/workshop-texts.ts';
import { SAYINGS } from '../../../support/worded.ts';

learn(WORKSHOP_TEXTS);

const CORE = new URL('../../../../game/core/authoring/', import.meta.url);
const inCore = (part: string): string[] =>
  readdirSync(new URL(`${part}/`, CORE), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(`${part}/${file.replaceAll('\\', '/')}`, CORE), 'utf8'));

/** As `sayIn` words it: a key that nobody knows comes back as it is. */
const unknown = (keys: readonly string[]): string[] =>
  LANGUAGES.flatMap((language) => keys.filter((key) => sayIn(language).words({ key }) === key));

test('why something is unreachable', () => {
  const keys = inCore('explore').flatMap((source) =>
    [...source.matchAll(/'(explore\.why\.[\w-]+)'/g)].map(([, key]) => key!),
  );
  expect(keys.length).toBeGreaterThan(10);
  expect(unknown(keys)).toEqual([]);
});

test('what is wrong with a scenario, and what to do', () => {
  const keys = Object.keys(SAYINGS.en).filter((key) => !key.startsWith('title.') && !key.startsWith('severity.'));
  expect(unknown(keys)).toEqual([]);
});
