import { describe } from 'vitest';
import { aScenario } from '../../../support/games.ts';
import { asNetworkManager, rows } from '../../../support/rows.ts';

const TOLD = '1 hat networkManager announced > ada; 1 ask ada whyThere';

describe('fit: the hat somebody expects', () => {
  rows(asNetworkManager(), [
    ['expected: ×1.25', '', '1 act visit', 'trust.ada', 10],
    ['on the square too: +4 × 1.25', '', '1 act visit', 'value', 5],
  ]);
  rows(aScenario(), [
    ['the other hat: ×0.5, in its own words +2', '', '1 act visit', 'trust.ada', 1],
    [
      'mean of those present on what is nobody’s own: (0.5 + 1.25) / 2 = 0.88',
      '',
      '1 act evening; 1 answer quarrel letRun',
      'value',
      5,
    ],
    [
      'each by their own fit: Ben expects the badge, +4 × 1.25, +2 of the answer',
      '',
      '1 act evening; 1 answer quarrel letRun',
      'trust.ben',
      7,
    ],
  ]);
  rows(asNetworkManager(), [
    [
      'what only one hat can do is not halved, though Ben expects the other: +5 × (1.25 + 1) / 2',
      '',
      '1 act tea',
      'engagement.ada',
      6,
    ],
  ]);
  rows(aScenario({ actors: { ada: { expects: 'publicServant' } } }), [
    [
      'announced although another is expected: ×1',
      '1 hat networkManager announced > ada',
      '1 act visit',
      'trust.ada',
      8,
    ],
  ]);
});

describe('serves: an interest that you know', () => {
  rows(aScenario(), [
    ['known ×1.5, fit ×1.25: +8 → 15, and the thread +3', TOLD, '1 act visit', 'trust.ada', 18],
    ['on value too: +4 × 1.25 × 1.5 = 7.5 → 8', TOLD, '1 act visit', 'value', 8],
  ]);
});

describe('repetition: the same family with the same actor', () => {
  rows(asNetworkManager(), [
    ['second time ×0.7: +8 × 1.25 × 0.7', '1 act visit', '1 act visit', 'trust.ada', 7],
    ['third time ×0.5', '1 act visit; 1 act visit', '1 act visit', 'trust.ada', 5],
    ['never below ×0.5', '1 act visit; 1 act visit; 1 act visit', '1 act visit', 'trust.ada', 5],
    [
      'forgotten after four weeks',
      '1 act visit; 1 end; 2 answer bench here; 2 end; 3 end; 4 end',
      '6 act visit',
      'trust.ada',
      10,
    ],
  ]);

  const long = (repeatWeeks: number) =>
    asNetworkManager({
      start: { hat: 'networkManager', turns: [4, 4, 4] },
      dilemmas: { bench: { anchor: undefined, deadline: { weeks: 9, otherwise: 'here' } } },
      rules: { repeatWeeks },
    });
  rows(long(4), [
    ['in turns of four weeks the last one is forgotten', '1 act visit; 1 end', '5 act visit', 'trust.ada', 10],
  ]);
  rows(long(5), [
    ['unless the scenario looks further back', '1 act visit; 1 end', '5 act visit', 'trust.ada', 7],
    ['but no further than it says', '1 act visit; 1 end; 5 end', '9 act visit', 'trust.ada', 10],
  ]);
});

describe('energy: tired people achieve less', () => {
  rows(asNetworkManager({ start: { hat: 'networkManager', energy: 20 } }), [
    ['at 20 of 40: ×0.8', '', '1 act visit', 'trust.ada', 8],
  ]);
  rows(asNetworkManager({ start: { hat: 'networkManager', energy: 40 } }), [
    ['from 40 up: ×1', '', '1 act visit', 'trust.ada', 10],
  ]);
});

describe('carry: value stands on the weaker leg', () => {
  rows(asNetworkManager({ actors: { ada: { trust: 20 }, ben: { trust: 20 } } }), [
    ['a weak leg: 4 × 1.25 × 0.4 = 2', '', '1 act visit', 'value', 2],
  ]);
  rows(
    asNetworkManager({
      start: { hat: 'networkManager', cover: 60, pillars: { accountability: 60 } },
      actors: { ada: { trust: 70 }, ben: { trust: 70 } },
    }),
    [['two strong legs: 4 × 1.25 × 1.25 = 6.25', '', '1 act visit', 'value', 6]],
  );
});

describe('harm is never softened', () => {
  rows(
    aScenario({
      actions: { visit: { hats: { publicServant: undefined }, effects: { 'trust.ada': -8 } } },
      start: { hat: 'networkManager', energy: 4 },
    }),
    [['tired and repeated, −8 stays −8', '1 act visit; 1 end; 2 answer bench here', '2 act visit', 'trust.ada', -8]],
  );
});
