import { describe } from 'vitest';
import { aScenario } from '../../../support/games.ts';
import { refusals, rows } from '../../../support/rows.ts';

const FREE = aScenario({ dilemmas: { bench: { anchor: undefined, deadline: { weeks: 9, otherwise: 'here' } } } });

describe('announcing a hat', () => {
  rows(FREE, [
    ['costs an hour', '', '1 hat networkManager announced > ada,ben', 'hours', -1],
    [
      'holds for the turn: another change costs those told 4 trust',
      '1 hat networkManager announced > ada',
      '1 hat publicServant silent',
      'trust.ada',
      -4,
    ],
    [
      'the next turn it may be changed again',
      '1 hat networkManager announced > ada; 1 end',
      '2 hat publicServant silent',
      'trust.ada',
      0,
    ],
    [
      'the third time to the same person in four weeks costs 3: “Which one today?”',
      '1 hat networkManager announced > ada; 1 end; 2 hat publicServant announced > ada; 2 end',
      '3 hat networkManager announced > ada',
      'trust.ada',
      -3,
    ],
  ]);
  const often = '1 hat networkManager announced > ada; 1 end; 5 hat publicServant announced > ada; 5 end';
  const long = {
    start: { turns: [4, 4, 4] },
    dilemmas: { bench: { anchor: undefined, deadline: { weeks: 9, otherwise: 'here' } } },
  };
  rows(aScenario(long), [
    ['in turns of four weeks nobody counts', often, '9 hat networkManager announced > ada', 'trust.ada', 0],
  ]);
  rows(aScenario({ ...long, rules: { announceWeeks: 12 } }), [
    ['unless the scenario looks further back', often, '9 hat networkManager announced > ada', 'trust.ada', -3],
  ]);
  refusals(FREE, [
    ['to nobody who does not exist', '1 hat networkManager announced > zoe', 'unknown-id'],
    ['not the hat you wear', '1 hat publicServant announced > ada', 'hat-worn'],
    [
      'with three hours of overtime there is still one for it',
      '1 act evening; 1 answer quarrel letRun; 1 act page; 1 act visit; 1 act visit; 1 act visit; 1 hat networkManager announced > ada',
      'allowed',
    ],
  ]);
});

describe('changing silently', () => {
  rows(FREE, [
    ['costs 4 energy', '', '1 hat networkManager silent', 'energy', -4],
    [
      'who saw the other hat loses 4 at the next meeting, and the visit brings 10',
      '1 act visit; 1 hat networkManager silent',
      '1 act tea',
      'trust.ada',
      -4,
    ],
    ['once only', '1 act visit; 1 hat networkManager silent; 1 act tea', '1 act tea', 'trust.ada', 0],
    ['who never saw a hat loses nothing', '1 hat networkManager silent', '1 act tea', 'trust.ben', 0],
    [
      'and it is a risk to democracy that nobody sees',
      '1 act visit; 1 hat networkManager silent',
      '1 act tea',
      'risk.lossOfDemocracy',
      1,
    ],
  ]);
  refusals(aScenario({ start: { energy: 3 } }), [
    ['takes energy that must be there', '1 hat networkManager silent', 'energy-short'],
  ]);
});

describe('what is told to a role', () => {
  rows(FREE, [
    ['the badge gets the chain', '', '1 ask ada whyThere', 'known.ada.shade', 0],
    ['the other hat hears it', '1 hat networkManager silent', '1 ask ada whyThere', 'known.ada.shade', 1],
    [
      'not when she saw the badge and was not told',
      '1 ask ada whyThere; 1 hat networkManager silent',
      '1 ask ada whyThere',
      'known.ada.shade',
      0,
    ],
    [
      'not the second time either',
      '1 ask ada whyThere; 1 hat networkManager silent; 1 ask ada whyThere',
      '1 ask ada whyThere',
      'known.ada.shade',
      0,
    ],
    [
      'nor when you slipped away and back since',
      '1 ask ada whyThere; 1 hat networkManager announced > ada; 1 end; 2 hat publicServant silent; 2 hat networkManager silent',
      '2 ask ada whyThere',
      'known.ada.shade',
      0,
    ],
    [
      'but when it was announced to her',
      '1 ask ada whyThere; 1 hat networkManager announced > ada',
      '1 ask ada whyThere',
      'known.ada.shade',
      1,
    ],
  ]);
});
