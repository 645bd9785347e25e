/** Nine millimetres: as complete as its brief, and what lies underneath is told in halves, one to each hat. */
import { describe, expect, test } from 'vitest';
import { ending } from '../../game/core/engine/engine.ts';
import { LEADER_TASKS, RISKS } from '../../game/core/scenario/vocabulary.ts';
import { bundled, play } from '../support/games.ts';

const s = bundled('sinking-polder');
const count = (map: object): number => Object.keys(map).length;

test('is as complete as its brief', () => {
  expect(count(s.actors)).toBeGreaterThanOrEqual(11);
  expect(new Set(Object.values(s.actors).map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(6);
  expect(count(s.actions)).toBeGreaterThanOrEqual(28);
  expect(new Set(Object.values(s.actions).map(({ family }) => family)).size).toBe(4);
  expect(Object.values(s.actors).reduce((sum, actor) => sum + count(actor.questions), 0)).toBe(16);
  expect([count(s.dilemmas), count(s.barriers), count(s.agreements)]).toEqual([9, 4, 2]);
  expect(Object.values(s.dilemmas).filter(({ anchor }) => anchor)).toHaveLength(3);
  expect(Object.values(s.dilemmas).filter(({ interrupt }) => interrupt)).toHaveLength(2);
  expect(Object.values(s.dilemmas).filter(({ source }) => source?.startsWith('bank-')).length).toBeGreaterThanOrEqual(
    6,
  );
  expect(count(s.storylines)).toBeGreaterThanOrEqual(5);
  expect(count(s.leader.does)).toBe(LEADER_TASKS.length);
  expect(count(s.endings)).toBeGreaterThanOrEqual(6);
  expect([s.start.turns.length <= 13, s.start.turns.reduce((sum, weeks) => sum + weeks, 0)]).toEqual([true, 36]);
});

test.each(RISKS)('the risk %s can grow', (risk) => {
  const raised: unknown[] = [];
  JSON.stringify(s, (key, value: unknown) => {
    if (key === `risk.${risk}` && typeof value === 'number' && value > 0) raised.push(value);
    return value;
  });
  expect(raised).not.toEqual([]);
});

describe('what lies underneath', () => {
  const HALVES = [
    ['clay', 'nel.pan', 'jasper.tubes'],
    ['pumps', 'dirkje.hum', 'henk.sealBook'],
    ['leak', 'geert.cellar', 'esra.sewer'],
  ] as const;
  const hatOf = (id: string): string | undefined => {
    const [actor, interest] = id.split('.') as [string, string];
    return s.actors[actor]!.interests[interest]!.tells;
  };

  test('is one of three', () => expect(Object.keys(s.truths['underneath']!)).toEqual(HALVES.map(([truth]) => truth)));

  test.each(HALVES)('%s is told in halves, to one hat each', (_, outside, inside) =>
    expect([hatOf(outside), hatOf(inside)]).toEqual(['networkManager', 'publicServant']),
  );
});

test('two pages that all sign, and a day a week', () => {
  const game = play(
    s,
    `1 draw underneath clay; 1 act swapRounds; 1 act ditchWalk; 1 ask teun whoFirst; 1 ask jasper series; 1 end
     2 answer fixedPoint withList; 2 ask femke howMuch; 2 act nestCount; 2 clear femke sixty
     2 hat networkManager announced > nel,teun; 2 ask nel house; 2 end
     3 act ringBells; 3 ask lianne future; 3 ask nel dug; 3 end
     4 answer elsewhere goYourself; 4 hat publicServant announced > vanAsch,esra; 4 ask vanAsch june; 4 end
     6 act trialPage; 6 act threePage; 6 leader chooseGovernance; 6 end
     9 answer photo afterNames; 9 hat networkManager announced > teun,kade,femke; 9 act nestAndBoots; 9 act putText; 9 end
     13 answer theWeir askWhere; 13 hat publicServant announced > olde; 13 act twoHalves; 13 end
     17 answer runsAll refuse; 17 act tenTubes; 17 act mondayHour; 17 leader evaluate; 17 end
     21 answer levelAgain hold; 21 hat networkManager announced > teun,nel,kade; 21 act gaugeReaders; 21 act writeItDown; 21 end
     25 hat publicServant announced > henk,geert,olde; 25 leader institutionalise; 25 act emergencyPump; 25 end
     29 answer paidRole coverAll; 29 hat networkManager announced > teun,femke,nel; 29 act signAgain; 29 end
     33 end`,
  );
  expect(ending(game)).toBe('aDayAWeek');
});
