/** Every bundled scenario: clean, finishable, its anchors in the same week for everybody. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  begin,
  decide,
  ending,
  openDecisions,
  openDilemmas,
  playOut,
  policies,
  turnWeek,
} from '../../game/core/engine/engine.ts';
import { readScenario } from '../../game/core/scenario/scenario.ts';
import { LEADER_TASKS, SECTORS } from '../../game/core/scenario/vocabulary.ts';
import { bundled } from '../support/games.ts';

/** One of the players searches first. */
const PATIENT = 60_000;

const folder = new URL('../../scenarios/', import.meta.url);
const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(ids)('%s', (id) => {
  const scenario = bundled(id);

  test('has nothing to find', () => {
    const text = readFileSync(new URL(`${id}/scenario.yaml`, folder), 'utf8');
    expect(readScenario({ 'scenario.yaml': text }).findings).toEqual([]);
  });

  test.each(Object.keys(policies))(
    '%s comes to an ending',
    (name) => {
      const { game } = playOut(scenario, 7, policies[name]!, false);
      expect(Object.keys(scenario.endings)).toContain(ending(game));
    },
    PATIENT,
  );

  test('its anchors come in the same week whatever is decided', () => {
    const seen = new Map<string, Set<number>>();
    for (let seed = 1; seed <= 30; seed++) {
      let game = begin(scenario, seed, [], false);
      for (let n = seed; ending(game) === undefined; n += 7) {
        for (const dilemma of openDilemmas(game)) {
          if (!scenario.dilemmas[dilemma]!.anchor) continue;
          seen.set(dilemma, (seen.get(dilemma) ?? new Set()).add(turnWeek(game)));
        }
        const open = openDecisions(game);
        const end = open.find(({ kind }) => kind === 'end');
        const decision = n % 4 === 0 && end !== undefined ? end : open[n % open.length]!;
        const result = decide(game, { week: turnWeek(game), decision });
        if (result.ok) game = result.value;
      }
    }
    const anchors = Object.entries(scenario.dilemmas).filter(([, { anchor }]) => anchor);
    expect(anchors.length).toBeGreaterThanOrEqual(3);
    for (const [name] of anchors) expect([name, seen.get(name)?.size]).toEqual([name, 1]);
  });
});

describe('Forty-one bags', () => {
  const s = bundled('locked-containers');
  const count = (map: object) => Object.keys(map).length;

  test('is as complete as its brief', () => {
    expect(s.title).toBe('Forty-one bags');
    expect(count(s.actors)).toBe(12);
    expect(new Set(Object.values(s.actors).map(({ sector }) => sector)).size).toBe(SECTORS.length - 1);
    expect(count(s.actions)).toBeGreaterThanOrEqual(22);
    expect(new Set(Object.values(s.actions).map(({ family }) => family)).size).toBe(4);
    expect(Object.values(s.actors).reduce((sum, actor) => sum + count(actor.questions), 0)).toBe(14);
    expect(count(s.storylines)).toBeGreaterThanOrEqual(4);
    expect(count(s.leader.does)).toBe(LEADER_TASKS.length);
    expect(Object.values(s.leader.does).filter((task) => task?.refuses)).toHaveLength(3);
    expect([count(s.barriers), count(s.endings), count(s.agreements['unlock']!.names)]).toEqual([3, 6, 6]);
    expect(Object.values(s.dilemmas).filter(({ anchor }) => anchor)).toHaveLength(3);
    expect(Object.values(s.dilemmas).filter(({ interrupt }) => interrupt)).toHaveLength(2);
  });

  test('each hat has about a third of the acts to itself', () => {
    const of = (test_: (hats: { publicServant?: unknown; networkManager?: unknown }) => boolean) =>
      Object.values(s.actions).filter(({ hats }) => test_(hats)).length / count(s.actions);
    expect(of((hats) => hats.publicServant !== undefined && hats.networkManager === undefined)).toBeGreaterThan(0.2);
    expect(of((hats) => hats.publicServant === undefined && hats.networkManager !== undefined)).toBeGreaterThan(0.2);
    expect(of((hats) => hats.publicServant !== undefined && hats.networkManager !== undefined)).toBeGreaterThan(0.2);
  });
});
