/** Nine millimetres: as complete as its brief, and what lies underneath is told in halves, one to each hat. */
import { expect, test } from 'vitest';
import { ending, read } from '../../game/core/engine/engine.ts';
import { LEADER_TASKS } from '../../game/core/scenario/vocabulary.ts';
import { bundled, play } from '../support/games.ts';
import { risksCanGrow, toldInHalves } from './story-rows.ts';

const s = bundled('sinking-polder');
const count = (map: object): number => Object.keys(map).length;

test('is as complete as its brief', () => {
  expect(count(s.actors)).toBeGreaterThanOrEqual(11);
  expect(new Set(Object.values(s.actors).map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(6);
  expect(count(s.actions)).toBe(30);
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
  expect(count(s.endings)).toBe(6);
  expect(s.agreements['secondText']!.follows).toBe('problemText');
  expect([s.start.turns.length <= 13, s.start.turns.reduce((sum, weeks) => sum + weeks, 0)]).toEqual([true, 36]);
});

risksCanGrow(s);

toldInHalves(s, 'underneath', [
  ['clay', 'nel.pan', 'jasper.tubes'],
  ['pumps', 'dirkje.hum', 'henk.sealBook'],
  ['leak', 'geert.cellar', 'esra.sewer'],
]);

/** One way through it: the first page before summer, the second after the cause was found in two halves. */
const CAREFUL = `1 draw underneath pumps; 1 act swapRounds; 1 act ditchWalk; 1 ask henk seals; 1 ask jasper series; 1 end
   2 answer fixedPoint sayFirst; 2 act trialPage; 2 ask femke howMuch; 2 clear femke sixty; 2 end
   3 hat networkManager announced > nel,teun; 3 act ringBells; 3 ask lianne future; 3 end
   4 answer elsewhere goYourself; 4 act milkingTime; 4 ask dirkje night
   4 hat publicServant announced > vanAsch,esra; 4 ask vanAsch june; 4 end
   6 act threePage; 6 ask esra whoPays; 6 leader chooseGovernance; 6 end
   9 answer photo marble; 9 hat networkManager announced > teun,kade,femke; 9 ask teun whyNot; 9 act mapEvening
   9 answer showOfHands stepIn; 9 end
   13 answer theWeir askWhere; 13 act putText; 13 end
   17 answer runsAll seat; 17 hat publicServant announced > henk,jasper,olde; 17 act tenTubes
   17 leader clarifyResponsibilities; 17 end
   21 answer levelAgain hold; 21 promise keep tellsThem; 21 hat networkManager announced > nel,dirkje
   21 act eelAtEleven; 21 act gaugeReaders; 21 end
   25 act twoHalves; 25 act twoInParlour; 25 end
   29 answer paidRole thanks; 29 act signAgain; 29 act writeItDown; 29 end
   33 leader institutionalise; 33 end`;

test('two pages that all sign, and a day a week, in at most sixty decisions', () => {
  expect(ending(play(s, CAREFUL))).toBe('aDayAWeek');
  expect(CAREFUL.split(/[;\n]/).length).toBeLessThanOrEqual(60);
});

test('a second run meets another truth and needs another arrow, and other halves', () => {
  const arrows = Object.keys(s.truths['underneath']!).map((truth) => {
    const before = play(
      s,
      CAREFUL.slice(0, CAREFUL.indexOf('21 answer')).replace('underneath pumps', `underneath ${truth}`),
    );
    const worth = (arrow: string) => read(play(before, `21 answer levelAgain ${arrow}`), 'value')!;
    return ['down', 'hold', 'up'].toSorted((a, b) => worth(b) - worth(a))[0];
  });
  expect(arrows).toEqual(['hold', 'up', 'down']);
});
