/** Twenty-eight evenings: as complete as its brief, wrong in halves told to one hat each, and open where two people keep it so. */
import { describe, expect, test } from 'vitest';
import { ending, read } from '../../game/core/engine/engine.ts';
import { LEADER_TASKS, SECTORS } from '../../game/core/scenario/vocabulary.ts';
import { bundled, play } from '../support/games.ts';
import { risksCanGrow, toldInHalves } from './story-rows.ts';

const s = bundled('empty-plots');
const count = (map: object): number => Object.keys(map).length;

test('is as complete as its brief', () => {
  expect(count(s.actors)).toBeGreaterThanOrEqual(11);
  expect(new Set(Object.values(s.actors).map(({ sector }) => sector)).size).toBe(SECTORS.length);
  expect(count(s.actions)).toBeGreaterThanOrEqual(28);
  expect(new Set(Object.values(s.actions).map(({ family }) => family)).size).toBe(4);
  expect(Object.values(s.actors).reduce((sum, actor) => sum + count(actor.questions), 0)).toBe(16);
  expect([count(s.dilemmas), count(s.barriers), count(s.agreements), count(s.endings)]).toEqual([9, 4, 2, 6]);
  expect(Object.values(s.dilemmas).filter(({ anchor }) => anchor)).toHaveLength(3);
  expect(Object.values(s.dilemmas).filter(({ interrupt }) => interrupt)).toHaveLength(2);
  expect(Object.values(s.dilemmas).filter(({ source }) => source?.startsWith('bank-'))).toHaveLength(6);
  expect(count(s.storylines)).toBeGreaterThanOrEqual(5);
  expect(count(s.leader.does)).toBe(LEADER_TASKS.length);
  expect([s.start.turns.length, s.start.turns.reduce((sum, weeks) => sum + weeks, 0)]).toEqual([12, 30]);
});

risksCanGrow(s);

toldInHalves(s, 'corner', [
  ['strip', 'ljubica.franjo', 'gordana.fourMetres'],
  ['dye', 'branka.blue', 'tihomir.average'],
  ['works', 'sanja.untilWhen', 'snjezana.cemeteries'],
]);

describe('what holds for three weeks', () => {
  const HOLDS: Readonly<Record<string, string>> = { strip: 'moveBack', dye: 'boxes', works: 'payTwo' };
  const rows = Object.keys(HOLDS).flatMap((truth) => Object.values(HOLDS).map((answer) => [truth, answer] as const));

  test.each(rows)('%s, answered by %s', (truth, answer) => {
    const game = play(
      s,
      `1 draw corner ${truth}; 1 act useContract; 1 end
       2 answer formalities apply; 2 ask zvonko whatShort; 2 act bothBooks; 2 end
       3 end
       4 answer noForm bestForm; 4 end
       6 answer thin fullHall; 6 act putContract; 6 end
       8 answer seats keepThree; 8 end
       10 end
       13 answer whatHolds ${answer}`,
    );
    expect(read(game, 'flag.broke')).toBe(1);
    expect(read(game, 'flag.mended')).toBe(answer === HOLDS[truth] ? 1 : 0);
  });
});

describe('the weeks without anybody from the town hall', () => {
  const OPENED = `1 act groupNumber; 1 end
    2 answer formalities apply; 2 end
    3 hat networkManager announced > sanja; 3 ask sanja whyNoName; 3 act hostelKitchen; 3 ask tihomir samples; 3 end
    4 answer noForm bestForm; TIE; 4 end
    6 act openYard; 6 answer thin fullHall; 6 end
    8 answer seats keepThree; 8 end
    10 end
    13 answer whatHolds payTwo; 13 end`;
  const opened = (tie: string, rest: string) => play(s, `${OPENED.replace('TIE', tie)}; ${rest}`);
  const gained = (tie: string): number => {
    const [before, after] = ['', '16 end; 19 end'].map((rest) => read(opened(tie, rest), 'value'));
    return after! - before!;
  };

  test('leave a plot growing whose two people work together, and not one whose two only know each other', () => {
    expect(read(opened('4 act fourLetters', ''), 'tie.sanjaTihomir')).toBe(2);
    expect(read(opened('4 act rijekaCall', ''), 'tie.sanjaTihomir')).toBe(1);
    expect(gained('4 act fourLetters')).toBeGreaterThan(gained('4 act rijekaCall'));
  });

  test('leave one hour in the cellar', () => expect(read(opened('4 act rijekaCall', ''), 'hours')).toBe(1));
});

test('two sheets, a Wednesday off, and a line in the budget', () => {
  const game = play(
    s,
    `1 draw corner strip; 1 hat networkManager announced > jozo; 1 act benchEvening; 1 ask mirela whoPays; 1 end
     2 answer formalities ourFault; 2 ask ljubica tree; 2 act overTheWall; 2 act hostelKitchen; 2 end
     3 ask sanja whyNoName; 3 ask dino whatFor; 3 hat publicServant announced > zvonko,stipe,tihomir;
     3 ask zvonko whatShort; 3 ask stipe whyAsphalt; 3 ask tihomir samples; 3 end
     4 answer noForm writeIt; 4 act groupNumber; 4 act useContract; 4 end
     6 answer thin sayIt; 6 act carRound; 6 ask ivana whatTakes; 6 act bothBooks; 6 end
     8 answer seats byLot; 8 act putContract; 8 act openYard; 8 end
     10 answer mowing write; 10 hat networkManager announced > zvonko,sanja,jozo; 10 act hoseDay;
     10 act fourLetters; 10 ask ljubica border; 10 end
     13 answer whatHolds moveBack; 13 act rota; 13 answer silence letRun; 13 end
     16 leader clarifyResponsibilities; 16 end
     19 ask jozo whyFour; 19 act oneWednesday; 19 hat publicServant announced > jurkovic,tihomir,ivana;
     19 leader settleWhoAnswers; 19 ask gordana books; 19 end
     23 answer movedOn theyTake; 23 act firstPage; 23 act waterPoint; 23 end
     27 act putCalendar; 27 leader institutionalise; 27 act soilTest; 27 end`,
  );
  expect(ending(game)).toBe('inTheBudget');
});
