import { describe, expect, test } from 'vitest';
import { begin, choices, ending, entriesOf, read, snapshot } from '../../../../game/core/engine/engine.ts';
import { choiceView } from '../../../../game/core/view/view.ts';
import { aScenario, play } from '../../../support/games.ts';
import { refusals, rows } from '../../../support/rows.ts';

const OPEN = { dilemmas: { bench: { anchor: undefined, deadline: { weeks: 9, otherwise: 'here' } } } };
const town = aScenario(OPEN);
const anchored = aScenario();
const SAID = { publicServant: { says: 'By the book.' }, networkManager: { says: 'Between us.' } };
const COLOURS = { red: { label: 'Red', hats: SAID }, grey: { label: 'Grey', hats: SAID } };

describe('dilemmas', () => {
  rows(anchored, [
    ['the words and effects of the hat worn', '1 end', '2 answer bench there', 'cover', 6],
    [
      'the other hat: effects of the same name replaced',
      '1 hat networkManager silent; 1 end',
      '2 answer bench here',
      'trust.ada',
      6,
    ],
    ['and the others kept', '1 hat networkManager silent; 1 end', '2 answer bench here', 'cover', -4],
    [
      'a default comes at the closing of its last week, in the worn hat’s words',
      '1 end; 2 answer bench there',
      '2 end',
      'legitimacy',
      1,
    ],
  ]);
  refusals(anchored, [
    ['an anchor is answered before the turn ends', '1 end; 2 end', 'anchor-open'],
    ['once', '1 end; 2 answer bench here; 2 answer bench there', 'not-open'],
    ['not before it is asked', '1 answer bench here', 'not-open'],
    ['an interrupt first', '1 act evening; 1 act visit', 'interrupted'],
    ['even the end of the week waits', '1 act evening; 1 end', 'interrupted'],
  ]);
  test('an interrupted act is booked as itself', () => {
    const { ledger } = play(town, '1 act evening; 1 answer quarrel letRun');
    const entry = entriesOf(ledger).find(({ name }) => name === 'value');
    expect([entry?.cause, entry?.because]).toEqual(['act.evening', 'answer.quarrel.letRun']);
  });

  test('a deadline counts from the turn that shows the dilemma', () => {
    const late = aScenario({
      ...OPEN,
      storylines: {
        council: {
          states: {
            quiet: { after: undefined, always: { target: 'asks', guard: 'week >= 3' } },
            asks: { entry: { open: 'colour' } },
          },
        },
      },
      dilemmas: {
        ...OPEN.dilemmas,
        colour: { title: 'Colour?', situation: 'Which?', deadline: { weeks: 1, otherwise: 'red' }, options: COLOURS },
      },
    });
    expect(read(play(late, '1 end; 2 end'), 'deadline.colour')).toBe(3);
    expect(read(play(late, '1 end; 2 end; 3 end'), 'dilemma.colour')).toBe(3);
  });

  test('using what was confided in an answer costs as much', () => {
    const told = '1 hat networkManager silent; 1 ask ada whyThere; 1 hat publicServant silent';
    const uses = aScenario({
      ...OPEN,
      dilemmas: { ...OPEN.dilemmas, paint: { options: { green: { uses: 'ada.shade' } } } },
    });
    const before = play(uses, told);
    expect(read(play(before, '1 answer paint green'), 'trust.ada')! - read(before, 'trust.ada')!).toBe(-8);
  });

  test('an interrupt comes after the cost and before the effects', () => {
    const broken = play(town, '1 act evening');
    expect([read(broken, 'hours'), read(broken, 'value'), read(broken, 'given.ben')]).toEqual([5, 20, 0]);
    const after = play(broken, '1 answer quarrel stepIn');
    expect([read(after, 'hours'), read(after, 'value'), read(after, 'given.ben')]).toEqual([5, 25, 2]);
  });
});

describe('promises', () => {
  const made = '1 answer paint blue';
  rows(town, [
    ['kept: +4', made, '1 promise keep blueSoon', 'trust.ada', 4],
    ['kept in an hour', made, '1 promise keep blueSoon', 'hours', -1],
    ['withdrawn: −5', made, '1 promise break blueSoon', 'trust.ada', -5],
    ['forgotten: −8', `${made}; 1 end`, '2 end', 'trust.ada', -8],
    ['and nobody answered for it', `${made}; 1 end`, '2 end', 'accountability', -3],
    ['more time: −2', made, '1 promise renegotiate blueSoon', 'trust.ada', -2],
    ['two weeks more', made, '1 promise renegotiate blueSoon', 'due.blueSoon', 2],
    [
      'handed to somebody who cares, it is kept',
      `${made}; 1 promise handOver blueSoon > carla; 1 end`,
      '2 end',
      'trust.ada',
      4,
    ],
    ['handed to a citizen, it is dumped', made, '1 promise handOver blueSoon > ben', 'risk.responsibilityDumping', 5],
  ]);
  refusals(town, [
    [
      'only the hat with the power keeps it',
      `${made}; 1 hat networkManager silent; 1 promise keep blueSoon`,
      'wrong-hat',
    ],
    ['not one that was never made', '1 promise keep blueSoon', 'promise-not-open'],
    ['not moved twice', `${made}; 1 promise renegotiate blueSoon; 1 promise renegotiate blueSoon`, 'moved-already'],
    ['not handed to the one it was made to', `${made}; 1 promise handOver blueSoon > ada`, 'wrong-actor'],
    ['one with a condition waits for it', '1 leader defendConcept; 1 promise keep page', 'promise-not-due'],
  ]);
  rows(town, [
    [
      'a condition that is true when due keeps it: +4, silent switch to nobody',
      '1 leader defendConcept; 1 hat networkManager silent; 1 ask ada whyThere; 1 hat publicServant silent; 1 act letter > ben; 1 end; 2 end; 3 end',
      '4 end',
      'trust.eva',
      4,
    ],
  ]);
});

describe('the sheet of names', () => {
  const tea = '1 hat networkManager silent; 1 act tea';
  rows(town, [
    ['two of three: (2/3)² of 18', tea, '1 act table', 'value', 8],
    ['two of three: (2/3)² of 9', tea, '1 act table', 'legitimacy', 4],
    [
      'a name added later brings half of its share: 18 × 5/18 = 5',
      `${tea}; 1 act table; 1 hat publicServant silent; 1 act page`,
      '1 end',
      'value',
      5,
    ],
    ['a missing name comes back, k-th after k weeks', `${tea}; 1 act table; 1 end`, '2 end', 'happened.carlaAway', 1],
    ['not before', `${tea}; 1 act table`, '1 end', 'happened.carlaAway', 0],
  ]);
  refusals(town, [
    ['not before half of the names would sign', '1 act table', 'sheet-thin'],
    ['once only', `${tea}; 1 act table; 1 act table`, 'done-already'],
  ]);
});

describe('a sheet that follows another', () => {
  const again = aScenario({
    ...OPEN,
    actions: {
      tableAgain: {
        title: 'Put it on the table again',
        family: 'processAgreements',
        hats: { publicServant: {}, networkManager: {} },
        cost: { hours: 1 },
      },
    },
    agreements: {
      pactAgain: {
        action: 'tableAgain',
        follows: 'pact',
        names: {
          ada: { when: 'signed.pact.ada', missing: 'adaAway' },
          ben: { when: 'signed.pact.ben', missing: 'benAway' },
          carla: { when: 'signed.pact.carla', missing: 'carlaAway' },
        },
        effects: { value: 9 },
      },
    },
  });
  const tabled = '1 hat networkManager silent; 1 act tea; 1 act table; 1 act tableAgain; 1 hat publicServant silent';
  refusals(again, [
    ['not before the first', '1 hat networkManager silent; 1 act tea; 1 act tableAgain', 'sheet-before'],
    [
      'then it is a sheet like any other',
      '1 hat networkManager silent; 1 act tea; 1 act table; 1 act tableAgain',
      'allowed',
    ],
  ]);
  rows(again, [
    [
      'who signed the first can be asked',
      '1 hat networkManager silent; 1 act tea; 1 act table',
      '1 act tableAgain',
      'names.pactAgain',
      2,
    ],
    ['nobody signs the first late any more', `${tabled}; 1 act page`, '1 end', 'names.pact', 0],
    [
      'who was missing there is let be: only the second comes back',
      `${tabled}; 1 end`,
      '2 end; 3 end; 4 end',
      'happened.carlaAway',
      1,
    ],
  ]);
});

describe('a name that makes use of what was told', () => {
  const names = { ada: { uses: 'ada.shade' } };
  const confided = aScenario({ ...OPEN, agreements: { pact: { names } } });
  const heard = '1 hat networkManager silent; 1 ask ada whyThere; 1 act tea; 1 act table';
  const tea = '1 hat networkManager silent; 1 act tea; 1 hat publicServant silent; 1 act page';
  rows(confided, [
    ['is not ready before it was', tea, '1 act table', 'names.pact', 2],
    ['signs once it was', '1 hat networkManager silent; 1 ask ada whyThere; 1 act tea', '1 act table', 'names.pact', 2],
    [
      'in the role that was told nothing is broken',
      '1 hat networkManager silent; 1 ask ada whyThere; 1 act tea',
      '1 act table',
      'trust.ada',
      0,
    ],
    [
      'in the other, without leave, 8 trust of the teller',
      '1 hat networkManager silent; 1 ask ada whyThere; 1 act tea; 1 hat publicServant silent',
      '1 act table',
      'trust.ada',
      -8,
    ],
    [
      'with leave none',
      '1 hat networkManager silent; 1 ask ada whyThere; 1 clear ada shade; 1 act tea; 1 hat publicServant silent',
      '1 act table',
      'trust.ada',
      0,
    ],
    [
      'a name that signs late uses it then',
      `${tea}; 1 act table; 1 hat networkManager announced > ada; 1 ask ada whyThere`,
      '1 end',
      'name.pact.ada',
      2,
    ],
  ]);
  test('the choice says beforehand whose confidence it breaks', () => {
    const before = play(confided, `${heard.replace('; 1 act table', '')}; 1 hat publicServant silent`);
    const table = choices(before).find(({ decision }) => decision.kind === 'act' && decision.action === 'table')!;
    const look = { game: before, texts: (id: string) => confided.texts[id], language: 'en' };
    expect(choiceView(look, table).breaks.map(({ id }) => id)).toEqual(['ada.shade']);
  });
});

describe('charter', () => {
  rows(town, [
    ['a missing clause comes back at its week', '1 end; 2 end; 3 end', '4 end', 'happened.whoTalks', 1],
    ['an agreed one does not', '1 act page; 1 end; 2 end; 3 end', '4 end', 'happened.whoDecides', 0],
  ]);
});

describe('the leader', () => {
  rows(town, [
    ['with a delay it is done as that week begins', '1 leader defendConcept', '1 end', 'cover', 10],
    ['what she wants is a promise', '1 leader clarifyResponsibilities', '1 end', 'promise.page', 0],
    ['at once without a delay', '', '1 leader clarifyResponsibilities', 'accountability', 5],
    ['a refusal leaves something', '', '1 leader mobiliseSupport', 'flag.visits', 1],
  ]);
  refusals(town, [
    ['one ask in three weeks', '1 leader evaluate; 1 end; 2 end; 3 leader shareKnowledge', 'attention'],
    ['then again', '1 leader evaluate; 1 end; 2 end; 3 end; 4 leader shareKnowledge', 'allowed'],
    ['not twice for the same', '1 leader evaluate; 1 end; 2 end; 3 end; 4 leader evaluate', 'granted-already'],
    [
      'a refused one may be asked again',
      '1 leader mobiliseSupport; 1 end; 2 end; 3 end; 4 leader mobiliseSupport',
      'allowed',
    ],
  ]);
});

describe('chance and endings', () => {
  test('the same seed draws the same', () => {
    const once = snapshot(play(town, '1 hat networkManager silent; 1 act tea', 5));
    expect(snapshot(play(town, '1 hat networkManager silent; 1 act tea', 5))).toEqual(once);
  });
  test('a loaded draw is for the next draw, not for one that is over', () => {
    const game = play(town, '1 hat networkManager silent; 1 act tea; 1 draw turnout many; 1 act tea');
    expect(game.told.map(({ text }) => text)).toContain('outcomes.turnout.many.text');
  });
  test('a loaded draw is what was said', () => {
    const many = play(town, '1 draw turnout many; 1 hat networkManager silent; 1 act tea');
    expect(read(many, 'engagement.ben')).toBe(36);
    expect(snapshot(play(town, '1 draw cause frost')).truths).toEqual({ cause: 'frost' });
    expect(snapshot(play(town, '1 draw cause vandals')).truths).toEqual({ cause: 'vandals' });
  });
  refusals(town, [
    ['a truth is fixed before anything else', '1 act visit; 1 draw cause frost', 'draw-too-late'],
    ['a week that is over cannot be loaded', '1 end; 1 draw turnout many', 'draw-too-late'],
    ['nor one in which no turn begins', '1 draw turnout many; 5 draw turnout many', 'wrong-week'],
    ['a truth is said once', '1 draw cause frost; 1 draw cause vandals', 'draw-too-late'],
    ['a word of the machine is no outcome', '1 draw constructor name', 'unknown-id'],
  ]);
  test('after the last closing the first true ending comes, and nothing more can be done', () => {
    const over = play(begin(town, 3), '1 end; 2 end; 3 end; 4 end; 6 end; 7 end');
    expect(ending(over)).toBe('goes');
    expect(ending(play(begin(town, 3), '1 end; 2 end; 3 end; 4 end; 6 end'))).toBeUndefined();
  });
  refusals(town, [['the game is over', '1 end; 2 end; 3 end; 4 end; 6 end; 7 end; 8 act visit', 'game-over']]);
});
