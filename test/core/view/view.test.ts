import { describe, expect, test } from 'vitest';
import { type Game, begin, choices } from '../../../game/core/engine/engine.ts';
import { DOORS, PILLARS, RISKS } from '../../../game/core/scenario/vocabulary.ts';
import {
  ALL_CONTROLS,
  boardView,
  briefing,
  controlsAfter,
  dilemmaView,
  directorSentences,
  endingView,
  facesView,
  figuresView,
  languagesOf,
  lookAt,
  newSentences,
  refusalWords,
  sheets,
  tellings,
  weekView,
} from '../../../game/core/view/view.ts';
import { aScenario, play } from '../../support/games.ts';

const look = (game: Game, language = 'en') => lookAt(game, language);
const town = aScenario();
const week = (game: Game, shown = ALL_CONTROLS) => weekView(look(game), shown);
const lineOf = (game: Game, line: string) =>
  week(game)
    .groups.flatMap((group) => group.choices)
    .find((choice) => choice.line === line);
const trusting = (trust: number) => aScenario({ actors: { ada: { trust } } });

describe('trust is a door', () => {
  test.each([
    [0, 'shut'],
    [14, 'shut'],
    [15, 'onTheChain'],
    [34, 'onTheChain'],
    [35, 'ajar'],
    [59, 'ajar'],
    [60, 'open'],
    [79, 'open'],
    [80, 'theyRingYou'],
    [100, 'theyRingYou'],
  ])('%i: %s', (trust, door) => {
    expect(boardView(look(begin(trusting(trust), 1)), 'networkManager').people[0]!.door).toBe(door);
    expect(DOORS).toContain(door);
  });
});

describe('what is counted', () => {
  const seen = { unit: 'people on the bench', at0: 0, at100: 50 };
  const counted = (value: object) => boardView(look(begin(aScenario({ value }), 1)), 'networkManager').figures.seen;

  test.each([
    ['strokes of chalk where nothing else is said', seen, 'tally', 10, 0.2],
    ['what the author names', { ...seen, thing: 'lanterns' }, 'lanterns', 10, 0.2],
    ['the way from much to nothing', { ...seen, at0: 50, at100: 0, thing: 'bags' }, 'bags', 40, 0.2],
    ['what never changes', { ...seen, at0: 3, at100: 3 }, 'tally', 3, 0],
  ])('%s', (_, said, thing, count, far) => {
    expect(counted({ start: 20, seen: said })).toEqual({ unit: 'people on the bench', thing, count, far });
  });
});

describe('nothing hidden is in a view:', () => {
  const game = play(town, '1 hat networkManager silent; 1 ask ada whyThere; 1 act visit; 1 end');
  const views = [
    boardView(look(game), 'publicServant'),
    boardView(look(game), 'networkManager'),
    week(game),
    dilemmaView(look(game), 'bench'),
    figuresView(look(game), undefined),
    facesView(begin(town, 1), look(game)),
  ];
  const text = JSON.stringify(views);

  test('no truth, no risk', () => {
    for (const word of [...RISKS, 'vandals', 'frost']) expect(text).not.toContain(word);
  });
  test('what nobody told is in no view, what was told is', () => {
    expect(text).not.toContain('The key is with Ben.');
    expect(text).toContain('I sit where there is shade.');
  });
  test('people as numbers stand behind the figures alone', () => {
    expect(JSON.stringify(views.filter((_, i) => i !== 4))).not.toMatch(/"(trust|engagement)":/);
    expect(figuresView(look(game), undefined).people[0]).toMatchObject({ name: 'Ada', trust: 58 });
  });
  test('nobody who cannot be met yet, in no view', () => {
    const later = aScenario({ actors: { ben: { present: 'week >= 2' } } });
    const early = begin(later, 1);
    expect(boardView(look(early), 'networkManager').people.map(({ id }) => id)).not.toContain('ben');
    expect(JSON.stringify(week(early).groups)).not.toContain('Ben');
    expect(figuresView(look(early), undefined).people.map(({ id }) => id)).not.toContain('ben');
  });
});

describe('a choice says beforehand', () => {
  const told = play(town, '1 hat networkManager silent; 1 ask ada whyThere');

  test('what it costs, overtime and its energy included', () => {
    expect(lineOf(begin(town, 1), '1 act visit')!.price).toMatchObject({ hours: 2, overtime: 0, funds: 0, theirs: 1 });
    const late = play(town, '1 act visit; 1 act visit; 1 act visit; 1 act page; 1 end');
    expect(lineOf(late, '2 act visit')!.price.overtime).toBe(0);
    const tired = play(town, '1 act visit; 1 act visit; 1 act visit; 1 act visit');
    expect(lineOf(tired, '1 act visit')!.price).toMatchObject({ hours: 2, overtime: 2, energy: 8 });
  });
  test('that it serves what you know, and not that it serves what you do not', () => {
    expect(lineOf(begin(town, 1), '1 act visit')!.serves).toEqual([]);
    expect(lineOf(told, '1 act visit')!.serves.map(({ id }) => id)).toEqual(['ada.shade']);
  });
  test('whose confidence it would break, until there is leave', () => {
    const badge = play(told, '1 hat publicServant silent');
    expect(lineOf(badge, '1 act letter > ada')!.breaks.map(({ id }) => id)).toEqual(['ada.shade']);
    const cleared = play(told, '1 clear ada shade; 1 hat publicServant silent');
    expect(lineOf(cleared, '1 act letter > ada')!.breaks).toEqual([]);
  });
  test('why it is closed, where that gives nothing away', () => {
    expect(lineOf(begin(town, 1), '1 act tea')!.closed).toEqual({
      key: 'refusal.wrong-hat',
      values: { hat: { key: 'hat.networkManager' } },
    });
    expect(lineOf(begin(town, 1), '1 act letter > ada')).toBeUndefined();
  });
  test('and every open one is somewhere on the panel', () => {
    const view = week(told);
    const everywhere = JSON.stringify([view, view.inbox.map(({ id }) => dilemmaView(look(told), id))]);
    for (const { decision, closed } of choices(told)) {
      if (closed === undefined) expect(everywhere).toContain(JSON.stringify(decision));
    }
  });
});

describe('the notebook', () => {
  const told = play(town, '1 hat networkManager silent; 1 ask ada whyThere');
  test('stamps what was told with the role', () => {
    expect(week(told).notebook).toMatchObject([
      { id: 'ada.shade', toldAs: 'networkManager', confided: true, leave: false },
    ]);
  });
  test('says what the hat worn may not use', () => {
    expect(week(told).notebook[0]!.binding).toBe(false);
    expect(week(play(told, '1 hat publicServant silent')).notebook[0]!.binding).toBe(true);
  });
});

describe('a control', () => {
  const lesson = aScenario({ controls: { hat: { when: 'week >= 2', text: 'Two hats.' } } });
  test('is not shown before its moment, and stays once it has come', () => {
    const early = controlsAfter(new Set(), begin(lesson, 1));
    expect(weekView(look(begin(lesson, 1)), early).hatControl).toBeUndefined();
    const later = play(lesson, '1 end');
    const shown = controlsAfter(early, later);
    expect(weekView(look(later), shown).hatControl?.other).toBe('networkManager');
    expect(newSentences(look(later), early, shown)).toEqual([{ control: 'hat', text: 'Two hats.' }]);
    expect(controlsAfter(shown, begin(lesson, 1)).has('hat')).toBe(true);
  });
});

describe('a sheet that follows another', () => {
  const again = aScenario({
    dilemmas: { bench: { anchor: undefined, deadline: { weeks: 9, otherwise: 'here' } } },
    actions: {
      tableAgain: {
        title: 'Again',
        family: 'processAgreements',
        hats: { publicServant: {}, networkManager: {} },
        guard: 'week >= 2',
      },
    },
    agreements: {
      pactAgain: {
        title: 'The pact, again',
        text: 'It stays where it is.',
        action: 'tableAgain',
        follows: 'pact',
        names: Object.fromEntries(
          ['ada', 'ben', 'carla'].map((who) => [who, { when: `signed.pact.${who}`, missing: `${who}Away` }]),
        ),
        effects: { value: 9 },
      },
    },
  });
  const seen = (decisions: string) => sheets(look(play(again, decisions))).map(({ id }) => id);
  const tabled = '1 hat networkManager silent; 1 act tea; 1 act table';

  test('is not spoken of before the story comes to it, and then comes first', () => {
    expect(seen('')).toEqual(['pact']);
    expect(seen(tabled)).toEqual(['pact']);
    expect(seen(`${tabled}; 1 end`)).toEqual(['pactAgain', 'pact']);
  });
  test('tells who signed the one before, and counts once it is on the table', () => {
    const game = play(again, `${tabled}; 1 end`);
    expect(sheets(look(game))[0]!.names.map(({ name, before, state }) => [name, before, state])).toEqual([
      ['Ada', true, 'ready'],
      ['Ben', true, 'ready'],
      ['Carla', false, 'open'],
    ]);
    expect(boardView(look(game), 'networkManager').figures.signatures).toEqual({ signed: 2, of: 3 });
  });
});

describe('a dilemma', () => {
  const asked = play(town, '1 end');
  test('speaks in the words of the hat worn', () => {
    expect(dilemmaView(look(asked), 'bench').options[0]!.says).toBe('By the book.');
    const other = play(asked, '2 hat networkManager silent');
    expect(dilemmaView(look(other), 'bench').options[0]!.says).toBe('Between us.');
  });
  test('names its advisers, the candidates for anger and its deadline', () => {
    const view = dilemmaView(look(asked), 'bench');
    expect(view.advisers.map(({ name }) => name)).toEqual(['Carla', 'Ben']);
    expect(view.angriest.map(({ id }) => id)).toEqual(['ada', 'ben']);
    expect(view.deadline).toEqual({ key: 'deadline.turn' });
    expect(dilemmaView(look(begin(town, 1)), 'paint').deadline).toEqual({ key: 'deadline.week', values: { week: 2 } });
  });
});

describe('what is told', () => {
  const toldAfter = (decisions: string) =>
    tellings(look(play(town, decisions))).map(({ title, text }) => [title, text]);

  test('of an answer that came by itself, with its question', () => {
    expect(toldAfter('1 end; 2 answer bench here; 2 end')).toContainEqual(['Which paint?', 'By the book.']);
  });
  test('of one that was given, without', () => {
    expect(toldAfter('1 answer paint green')).toContainEqual([undefined, 'By the book.']);
  });
});

describe('three faces', () => {
  const echoing = aScenario({
    actions: {
      visit: { echo: { ada: 'You came.' }, hats: { publicServant: { echo: { ada: 'You came with a badge.' } } } },
    },
    actors: {
      ada: { questions: { whyThere: { refused: 'No.', echo: { ada: 'You asked.', ben: 'You asked her.' } } } },
      ben: { moods: { ajar: 'Well.' } },
    },
  });
  const faces = (decisions: string) => facesView(begin(echoing, 1), look(play(echoing, decisions)));

  test('say what the author let them say of the largest change, in that hat', () => {
    expect(faces('1 hat networkManager silent; 1 act visit; 1 end')[0]).toMatchObject({
      line: 'You came.',
      mood: 'warmer',
    });
    expect(faces('1 act visit; 1 end')[0]).toMatchObject({ line: 'You came with a badge.' });
  });
  test('speak of rules in words of the game', () => {
    const asked = play(echoing, '1 ask ada whyThere; 1 end; 2 answer bench here; 2 end; 3 end');
    const after = play(asked, '4 end');
    expect(facesView(asked, look(after)).find(({ person }) => person.id === 'ada')?.line).toEqual({
      key: 'face.thread',
    });
  });
  test('say what the author let them say of a question that moved nobody, once it is answered', () => {
    const lines = (decisions: string) => faces(decisions).map(({ person, line }) => [person.id, line]);
    expect(lines('1 hat networkManager silent; 1 ask ada whyThere; 1 end')).toEqual([
      ['ada', 'You asked.'],
      ['ben', 'You asked her.'],
    ]);
    expect(lines('1 ask ada whyThere; 1 end')).toEqual([['ada', 'Come in, then.']]);
  });
  test('do not say again what was told of a promise when it happened', () => {
    const told = aScenario({
      dilemmas: {
        paint: {
          options: {
            blue: { hats: { publicServant: { promises: { blueSoon: { broken: 'And where is the blue?' } } } } },
          },
        },
      },
    });
    const before = play(told, '1 answer paint blue; 1 end; 2 answer bench here');
    const after = play(before, '2 end');
    expect(tellings(look(after)).map(({ text }) => text)).toContain('And where is the blue?');
    expect(facesView(before, look(after)).map(({ line }) => line)).not.toContain('And where is the blue?');
  });
  test('are at most three, and only of people who were met or moved', () => {
    expect(faces('1 end')).toEqual([]);
    expect(faces('1 act visit; 1 act page; 1 ask ben why; 1 end').length).toBeLessThanOrEqual(3);
  });
});

describe('the end', () => {
  test('says how it ended and what the director thinks', () => {
    const over = play(town, '1 end; 2 answer bench here; 2 end; 3 end; 4 end; 6 end; 7 end');
    expect(endingView(look(begin(town, 1)))).toBeUndefined();
    expect(endingView(look(over))).toMatchObject({ id: 'goes', title: 'It goes' });
    expect(directorSentences(over)).toHaveLength(PILLARS.length);
  });
});

describe('texts', () => {
  test('carry the figures of the moment', () => {
    const counting = aScenario({ events: { morning: { text: '{seen} people, week {week}, {funds} euros.' } } });
    expect(tellings(look(begin(counting, 1)))[0]!.text).toBe('10 people, week 1, 1000 euros.');
  });
  test('are in the language chosen where there is one, else in their own', () => {
    const dutch = { ...town, translations: { nl: { title: 'Stadje' } } };
    expect(languagesOf(dutch)).toEqual(['en', 'nl']);
    expect(briefing(look(begin(dutch, 1), 'nl'))).toMatchObject({ title: 'Stadje', summary: town.summary });
  });
  test('of refusals name people, hats and dilemmas in words', () => {
    const game = begin(town, 1);
    expect(refusalWords(look(game), { code: 'not-present', actor: 'ada' })).toEqual({
      key: 'refusal.not-present',
      values: { actor: 'Ada' },
    });
  });
});
