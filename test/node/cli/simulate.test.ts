import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SimulateReport } from '../../../game/core/authoring/simulate/simulate.ts';
import { policies } from '../../../game/core/engine/engine.ts';
import { showBalance } from '../../../game/node/cli/text/balance/balance.ts';
import { sayIn } from '../../../game/node/cli/text/say.ts';
import { scribeOf } from '../../../game/node/cli/text/scribe.ts';
import { aScenario, scenarioText } from '../../support/games.ts';
import { type Ran, fakeTerminal, run } from './fake-terminal.ts';

/** Each whole run searches for the best players: some seconds, more on a busy machine. */
const PATIENT = 180_000;

const town = mkdtempSync(join(tmpdir(), 'two-hats-'));
writeFileSync(join(town, 'scenario.yaml'), scenarioText());
afterAll(() => rmSync(town, { recursive: true }));

const simulate = (...args: string[]) => run(['simulate', town, '--lang', 'en', ...args]);

describe('simulate', () => {
  const args = ['--runs', '54', '--seed', '7', '--format', 'json'];
  let alone: Ran;
  beforeAll(async () => {
    alone = await simulate(...args, '--workers', '1');
  }, PATIENT);

  test(
    'prints one object, byte for byte the same whatever the number of threads',
    async () => {
      const together = await simulate(...args, '--workers', '3');
      expect([alone.status, alone.out === together.out]).toEqual([0, true]);
      const report = JSON.parse(alone.out) as SimulateReport;
      expect(Object.keys(report)).toEqual(
        (
          'seed runs partial policies twoHats options dominated fake unjudged binding neverBinding goals neverGot ' +
          'figures'
        ).split(' '),
      );
      expect(Object.keys(report.policies)).toEqual(Object.keys(policies));
      expect([report.seed, report.partial, report.policies['random']!.runs]).toEqual([7, false, 3]);
    },
    PATIENT,
  );

  test.each(['en', 'nl'])('says it in words, sentences before bars, with none missing (%s)', (lang) => {
    let out = '';
    const terminal = { ...fakeTerminal, out: (text: string) => void (out += text) };
    const report = JSON.parse(alone.out) as SimulateReport;
    showBalance(scribeOf({ terminal, say: sayIn(lang) }), aScenario(), report);
    expect(out).not.toMatch(/\b(simulate|goal|gauge|hat|figure)\.[a-zA-Z]+|\{\w+\}/);
    expect(out.indexOf('.')).toBeLessThan(out.indexOf('█'));
    expect(out.split('\n').every((line) => [...line].length <= 88)).toBe(true);
  });

  test.each(['en', 'nl'])(
    'that is interrupted prints what is known, says so, and exits with 1 (%s)',
    async (lang) => {
      const { status, out, err } = await run(['simulate', town, '--lang', lang, '--workers', '1'], {
        interrupted: true,
      });
      expect(status).toBe(1);
      // Once: whoever reads the report has it there.
      expect(err).not.toMatch(/partial|onvolledig/);
      expect(out).toMatch(/partial|onvolledig/);
    },
    PATIENT,
  );

  test('plays with the players that were named, and no others', async () => {
    const { out } = await run(['simulate', town, '--policy', 'random', '--policy', 'ordinary', '--format', 'json'], {
      interrupted: true,
    });
    expect(Object.keys((JSON.parse(out) as SimulateReport).policies)).toEqual(['random', 'ordinary']);
  });

  test.each([
    [['--runs', '0'], '--runs takes a whole number from 1'],
    [['--seed', '-1'], '--seed'],
    [['--workers', 'two'], '--workers takes'],
    [['--policy', 'cheater'], 'There is no policy “cheater”'],
  ])('refuses %j', async (args, words) => {
    const { status, err } = await simulate(...args);
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
  });
});
