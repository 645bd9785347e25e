/** `debrief --worth`: what the answers of one session were worth, without a window. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { WorthReport } from '../../../game/core/debrief/counterfactual/counterfactual.ts';
import { writeSession } from '../../../game/core/session/session.ts';
import { aScenario, scenarioText } from '../../support/games.ts';
import { playedSession } from '../../support/played.ts';
import { run } from './fake-terminal.ts';

const PATIENT = 120_000;

const place = mkdtempSync(join(tmpdir(), 'two-hats-'));
const file = join(place, 'a-game.two-hats');
writeFileSync(join(place, 'scenario.yaml'), scenarioText());
writeFileSync(file, writeSession(playedSession(aScenario(), 'ordinary', 1)));
afterAll(() => rmSync(place, { recursive: true }));

const worth = (...args: string[]) => run(['debrief', file, '--scenario', place, '--worth', '--runs', '20', ...args]);

describe('debrief --worth', () => {
  test(
    'adds one object to the measures, byte for byte the same whatever the number of threads',
    async () => {
      const alone = await worth('--workers', '1', '--format', 'json');
      const together = await worth('--workers', '3', '--format', 'json');
      expect([alone.status, alone.out === together.out]).toEqual([0, true]);
      const { worth: report } = JSON.parse(alone.out) as { readonly worth: WorthReport };
      expect([report.policy, report.partial]).toEqual(['ordinary', false]);
      expect(report.decisions.flatMap(({ ways }) => ways.map(({ runs }) => runs))).toContain(20);
      expect(report.reach.points.length).toBeGreaterThan(5);
    },
    PATIENT,
  );
  test.each(['en', 'nl'])(
    'says it in words, with none missing (%s)',
    async (lang) => {
      const { status, out } = await worth('--lang', lang);
      expect(status).toBe(0);
      expect(out).toContain(lang === 'en' ? 'What each answer was worth' : 'Wat elk antwoord waard was');
      expect(out).not.toMatch(/\b(worth|looking|debrief|choice|gauge)\.[a-zA-Z]+|\{\w+\}/);
    },
    PATIENT,
  );
  test('is for one session, played on by players that there are, and brings its own options', async () => {
    expect((await run(['debrief', file, file, '--worth'])).status).toBe(2);
    expect((await run(['debrief', file, '--worth', '--policy', 'nobody'])).status).toBe(2);
    expect((await run(['debrief', file, '--runs', '20'])).status).toBe(2);
  });
});
