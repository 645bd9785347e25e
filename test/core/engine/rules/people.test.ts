import { describe } from 'vitest';
import { aScenario } from '../../../support/games.ts';
import { asNetworkManager, refusals, rows } from '../../../support/rows.ts';

const OPEN = { dilemmas: { bench: { anchor: undefined, deadline: { weeks: 9, otherwise: 'here' } } } };
const town = aScenario({ ...OPEN, charter: { dispute: { by: 50 } } });

describe('threads: you asked, and now?', () => {
  rows(town, [
    ['a question to somebody outside opens one, due three weeks on', '', '1 ask ben why', 'thread.ben', 4],
    [
      'an act within three weeks: +3 (letter has no effect on trust)',
      '1 hat networkManager silent; 1 ask ada whyThere; 1 end; 2 hat publicServant silent; 2 ask ben why',
      '2 act letter > ben',
      'trust.ben',
      3,
    ],
    ['nothing by the closing of that week: −4', '1 ask ben why; 1 end; 2 end; 3 end', '4 end', 'trust.ben', -4],
    ['asking again does not move the day', '1 ask ada whyThere; 1 end', '2 ask ada whyThere', 'thread.ada', 0],
  ]);
});

describe('ripening: some answers need time', () => {
  rows(town, [
    ['never met counts as ripe', '', '1 ask ada whoHasKey', 'known.ada.key', 1],
    ['a week after the last meeting is too soon', '1 act visit; 1 end', '2 ask ada whoHasKey', 'known.ada.key', 0],
    ['two weeks after it is told', '1 act visit; 1 end; 2 end', '3 ask ada whoHasKey', 'known.ada.key', 1],
  ]);
  refusals(town, [
    [
      'too soon closes it for three weeks',
      '1 act visit; 1 end; 2 ask ada whoHasKey; 2 end; 3 end; 4 ask ada whoHasKey',
      'too-soon',
    ],
    ['and no longer', '1 act visit; 1 end; 2 ask ada whoHasKey; 2 end; 3 end; 4 end; 6 ask ada whoHasKey', 'allowed'],
    ['an answer is given once', '1 ask ben why; 1 ask ben why', 'asked-already'],
  ]);
});

describe('permission: knowledge crosses hats, permission does not', () => {
  const told = '1 hat networkManager silent; 1 ask ada whyThere';
  rows(town, [
    [
      'used in the other role without leave: −8',
      `${told}; 1 hat publicServant silent`,
      '1 act letter > ben',
      'trust.ada',
      -8,
    ],
    [
      'with leave: nothing',
      `${told}; 1 clear ada shade; 1 hat publicServant silent`,
      '1 act letter > ben',
      'trust.ada',
      0,
    ],
    [
      'heard from somebody else too: nothing',
      `${told}; 1 hat publicServant silent; 1 ask ben why`,
      '1 act letter > ben',
      'trust.ada',
      0,
    ],
    ['asking leave costs an hour', told, '1 clear ada shade', 'hours', -1],
  ]);
  refusals(town, [
    ['what was not heard cannot be used', '1 act letter > ben', 'not-heard'],
    ['leave is asked in the role that was told', `${told}; 1 hat publicServant silent; 1 clear ada shade`, 'own-role'],
    ['leave is asked once', `${told}; 1 clear ada shade; 1 clear ada shade`, 'cleared-already'],
    ['for what was confided only', '1 ask ada whoHasKey; 1 clear ada key', 'not-confided'],
  ]);
});

describe('citizens’ hours', () => {
  rows(asNetworkManager(OPEN), [
    ['within what she is willing to give', '1 act visit', '1 act visit', 'engagement.ada', 0],
    ['each hour beyond costs 3', '1 act visit; 1 act visit', '1 act visit', 'engagement.ada', -3],
    ['and is a hidden demand', '1 act visit; 1 act visit', '1 act visit', 'risk.hiddenDemands', 2],
    ['beyond is counted once', '1 act visit; 1 act visit; 1 act visit', '1 act visit', 'risk.hiddenDemands', 2],
  ]);
});

describe('drift: one hat for too long', () => {
  const weeks = '1 end; 2 end';
  rows(town, [
    ['third week without the network manager: engagement outside', weeks, '3 end', 'engagement.ben', -3],
    ['legitimacy too', weeks, '3 end', 'legitimacy', -2],
    ['not the house’s own', weeks, '3 end', 'engagement.carla', 0],
    ['two weeks do not matter', '1 end', '2 end', 'legitimacy', 1],
  ]);
  rows(asNetworkManager(OPEN), [
    ['third week without the public servant: accountability', weeks, '3 end', 'accountability', -3],
    ['line management raises its next objection', weeks, '3 end', 'objection.liability.equal', 1],
    ['every second week after that', `${weeks}; 3 end`, '4 end', 'objection.liability.equal', 0],
  ]);
  const three = {
    barriers: {
      liability: { objections: { late: { text: 'And if it is late?', settledBy: 'limit', raised: false } } },
    },
  };
  rows(asNetworkManager({ ...OPEN, ...three }), [
    ['the second objection comes two weeks after the first', `${weeks}; 3 end`, '4 end', 'objection.liability.late', 1],
  ]);
  rows(asNetworkManager({ ...OPEN, ...three, rules: { driftObjections: 4 } }), [
    ['or later, where the scenario says so', `${weeks}; 3 end`, '4 end', 'objection.liability.late', 0],
  ]);
});

describe('ties', () => {
  rows(asNetworkManager({ ...OPEN, start: { hat: 'networkManager', energy: 8 } }), [
    ['are never scaled, however tired', '', '1 act tea', 'tie.adaBen', 1],
  ]);
  rows(aScenario({ ...OPEN, ties: { adaBen: { level: 2 } } }), [
    ['who works together goes on without you', '1 end; 2 end', '3 end', 'engagement.ben', 0],
  ]);
});

describe('presence', () => {
  refusals(aScenario({ ...OPEN, actors: { ben: { present: 'week >= 2' } } }), [
    ['somebody who is not there cannot be asked', '1 ask ben why', 'not-present'],
    ['nor told', '1 hat networkManager announced > ben', 'not-present'],
    ['and can when it is true', '1 end; 2 ask ben why', 'allowed'],
  ]);
});

describe('a fact that went stale', () => {
  const stale = aScenario({
    ...OPEN,
    actors: { ada: { interests: { shade: { tells: undefined } } } },
    events: { morning: { stale: [] } },
    actions: { visit: { stale: 'ada.shade' } },
  });
  rows(stale, [
    [
      'is told anew to the role that asks',
      '1 hat networkManager silent; 1 ask ada whyThere; 1 act visit; 1 hat publicServant announced > ada',
      '1 ask ada whyThere',
      'toldAs.ada.shade',
      -1,
    ],
    [
      'and may be asked again',
      '1 hat networkManager silent; 1 ask ada whyThere; 1 act visit',
      '1 ask ada whyThere',
      'known.ada.shade',
      1,
    ],
  ]);
});
