import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../../game/core/debrief/debrief.ts';
import type { Notes } from '../../../game/core/session/session.ts';
import { aScenario } from '../../support/games.ts';
import { type Beside, sessionOf } from '../../support/played.ts';

const town = aScenario();

/** The debrief of decisions in the notation, `;` between them; `notes` stand beside the decision that they name. */
const after = (decisions: string, notes: Readonly<Record<string, Notes>> = {}) => {
  const beside: Beside = (decision) => (notes[decision] === undefined ? {} : { notes: notes[decision] });
  const lines = decisions.split(';').map((line) => line.trim());
  return debriefOf(town, sessionOf(town, lines, { beside }), 'en');
};

describe('the course', () => {
  test('leaves out what was undone, and its undoing', () =>
    expect(after('1 act visit; 1 undo; 1 ask ben why').moments.map(({ n, kind }) => [n, kind])).toEqual([[3, 'ask']]));
  test('spreads the decisions of a turn over its weeks, and closes it with its end', () =>
    expect(after('1 act visit; 1 ask ben why; 1 end').moments.map(({ at }) => at)).toEqual([1 + 1 / 3, 1 + 2 / 3, 2]));
  test('goes as far as the scenario allows, and names the line where it stopped', () => {
    const { moments, stoppedAt, ended } = after('1 act visit; 1 act flying; 1 end');
    expect([moments.length, stoppedAt, ended]).toEqual([1, 2, false]);
  });
});

describe('hats', () => {
  test('hours are booked on the hat that was worn, an announcement on the one taken off', () => {
    const { hats } = after('1 hat networkManager announced > ada; 1 act visit; 1 end');
    expect([hats.hours.publicServant.value, hats.hours.networkManager.value]).toEqual([1, 2]);
    expect([hats.weeks.publicServant.value, hats.weeks.networkManager.value]).toEqual([0, 1]);
  });
  test('a silent change shows who noticed it and what it took', () => {
    const { hats } = after('1 act visit; 1 hat networkManager silent; 1 ask ada whyThere');
    expect(hats.switches[0]).toMatchObject({ silent: true, told: [], costs: [{ name: 'Ada', trust: { value: -4 } }] });
  });
  test('whoever knew of the hat from an earlier week was not taken by surprise', () => {
    const { meetings, skills } = after(
      '1 hat networkManager announced > ben; 1 end; 2 answer bench here; 2 ask ben why',
    );
    expect(meetings.all).toMatchObject([{ actor: 'ben', fit: 'other', knew: true }]);
    expect(skills.filter(({ actor, side }) => actor === 'ben' && side === 'against')).toEqual([]);
  });
  test('who expected the other hat, and who was told', () => {
    const { meetings } = after('1 act visit; 1 hat networkManager announced > ben; 1 ask ben why; 1 ask ada whyThere');
    expect(meetings.all.map(({ actor, fit }) => `${actor} ${fit}`)).toEqual([
      'ada other',
      'ben announced',
      'ada expected',
    ]);
    expect(meetings.never).toEqual(['carla', 'dora', 'eva']);
  });
});

describe('what was told', () => {
  test('to one role, and used in the other without leave', () => {
    const { told } = after(
      '1 hat networkManager announced > ada; 1 ask ada whyThere; 1 hat publicServant silent; 1 act letter > ben',
    );
    expect(told[0]).toMatchObject({
      id: 'ada.shade',
      toldAs: 'networkManager',
      used: [4],
      broken: [{ n: 4, trust: { value: -8 } }],
    });
  });
  test('with leave it breaks nothing', () => {
    const { told } = after(
      '1 hat networkManager announced > ada; 1 ask ada whyThere; 1 clear ada shade; 1 hat publicServant silent; 1 act letter > ben',
    );
    expect(told[0]).toMatchObject({ leave: 3, broken: [] });
  });
});

describe('a sentence nobody told', () => {
  const about = (decisions: string, id: string) => after(decisions).unheard.find((one) => one.id === id);
  test('asked in the other hat', () =>
    expect(about('1 ask ada whyThere', 'ada.shade')).toMatchObject({
      why: 'otherHat',
      tells: 'networkManager',
      attempt: { week: 1, hat: 'publicServant', said: 'Who wants to know?' },
    }));
  test('asked in the right hat, of which nobody had said anything', () =>
    expect(about('1 act visit; 1 hat networkManager silent; 1 ask ada whyThere', 'ada.shade')).toMatchObject({
      why: 'notAnnounced',
    }));
  test('asked too soon', () =>
    expect(about('1 act visit; 1 ask ada whoHasKey', 'ada.key')).toMatchObject({
      why: 'tooEarly',
      attempt: { said: 'We shall see.' },
    }));
  test('asked when it was not so yet', () => {
    const later = aScenario({
      actors: {
        ben: {
          interests: { frozen: { text: 'It froze.' } },
          questions: { cold: { text: 'Cold?', cases: [{ guard: 'week >= 2', reveals: 'frozen' }, { says: 'No.' }] } },
        },
      },
    });
    const debrief = debriefOf(later, sessionOf(later, ['1 ask ben cold', '1 end', '2 answer bench here']), 'en');
    expect(debrief.unheard.find(({ id }) => id === 'ben.frozen')).toMatchObject({
      why: 'notThen',
      attempt: { week: 1 },
    });
  });
  test('of somebody who was met and not asked, and of somebody who was never met', () => {
    expect(about('1 act visit', 'ada.key')?.why).toBe('notAsked');
    expect(about('1 act visit', 'ben.shadeToo')?.why).toBe('neverMet');
  });
  test('stands first where it was asked for in vain', () =>
    expect(after('1 ask ada whyThere').cards.unheard?.id).toBe('ada.shade'));
});

describe('knew then, know now', () => {
  const played = after('1 end; 2 answer bench there; 2 end', {
    '2 answer bench there': { firstAnswer: 'here', opened: ['carla'], angriest: 'ben', confidence: 2 },
  });
  test('keeps the first answer, whom one heard and whom not', () =>
    expect(played.knew[0]).toMatchObject({
      answer: 'there',
      firstAnswer: 'here',
      opened: ['carla'],
      unopened: ['ben'],
      confidence: 2,
    }));
  test('finds who was angriest through it', () =>
    expect(played.knew[0]?.anger).toMatchObject({ expected: 'ben', actual: 'ada' }));
  test('notes that this scenario knows nothing of are left out', () => {
    const strange = { firstAnswer: '__proto__', opened: ['nobody', 'carla', 'constructor'], angriest: 'toString' };
    const { knew } = after('1 end; 2 answer bench there', { '2 answer bench there': strange });
    expect(knew[0]).toMatchObject({ firstAnswer: undefined, opened: ['carla'], anger: { expected: undefined } });
  });
  test('nobody was angry where nobody lost', () =>
    expect(after('1 end; 2 answer bench here').knew[0]?.anger?.actual).toBeUndefined());
  test('hides what was not known then, and says when it was told', () => {
    const { knew } = after('1 end; 2 answer bench there; 2 ask ben why');
    expect(knew[0]?.hidden).toContainEqual({
      actor: 'ben',
      text: 'It is the shade.',
      tells: 'publicServant',
      toldIn: 2,
    });
  });
  test('an answer in the middle of an act is not charged with the act', () => {
    const { knew, ledger } = after('1 ask ben why; 1 end; 2 answer bench here; 2 act evening; 2 answer quarrel letRun');
    const quarrel = knew.find(({ then }) => then.id === 'quarrel')!;
    expect(quarrel.followed.map((at) => ledger[at]!.quantity)).toEqual(['trust.ben']);
  });
});

describe('causes', () => {
  const titles = (decisions: string, n: number, way: 'back' | 'forth') =>
    after(decisions)
      .moments.find((one) => one.n === n)
      ?.[way].map((one) => one.n);
  test('a question leads to the Friday on which it was forgotten, and the other way round', () => {
    const decisions = '1 ask ben why; 1 end; 2 answer bench here; 2 end; 3 end; 4 end';
    expect(titles(decisions, 1, 'forth')).toEqual([6]);
    expect(titles(decisions, 6, 'back')).toContain(1);
  });
  test('a confidence that was used leads back to whom it was told by', () =>
    expect(
      titles(
        '1 hat networkManager announced > ada; 1 ask ada whyThere; 1 hat publicServant silent; 1 act letter > ben',
        4,
        'back',
      ),
    ).toContain(2));
});

describe('hours and euros', () => {
  const { resources } = after(
    '1 act visit; 1 act visit; 1 hat networkManager announced > ada; 1 act tea; 1 act evening; 1 answer quarrel letRun; 1 end',
  );
  test('what was spent, what of it was overtime, and what was left', () => {
    expect([resources.hours.spent.value, resources.hours.overtime.value, resources.hours.left.value]).toEqual([
      10, 2, 0,
    ]);
    expect([resources.funds.start.value, resources.funds.spent.value, resources.funds.left.value]).toEqual([
      1000, 10, 990,
    ]);
  });
  test('hours of others are counted beside what they were willing to give', () =>
    expect(resources.theirs).toMatchObject([
      { actor: 'ada', hours: { value: 4 }, willing: 2 },
      { actor: 'ben', hours: { value: 2 } },
    ]));
});

describe('the leader and the house', () => {
  test('asked and refused, with what she said; never asked', () => {
    const { tasks } = after('1 leader mobiliseSupport');
    expect(tasks.find(({ task }) => task === 'mobiliseSupport')).toMatchObject({
      state: 'refused',
      asked: [{ n: 1, said: 'Ask them yourself.' }],
    });
    expect(tasks.filter(({ state }) => state === 'neverAsked')).toHaveLength(11);
  });
  test('a promise that nobody kept is orphaned, one taken back is not', () => {
    const made = '1 answer paint blue';
    expect(after(`${made}; 1 promise break blueSoon`).house.promises[0]).toMatchObject({ state: 'takenBack' });
    expect(after(`${made}; 1 end; 2 answer bench here; 2 end`).house.promises[0]).toMatchObject({ state: 'orphaned' });
  });
  test('a clause is agreed, or missing until it comes back', () => {
    const { house } = after('1 act page; 1 end; 2 answer bench here; 2 end; 3 end; 4 end');
    expect(house.charter.map(({ clause, agreed, crisis }) => [clause, agreed?.week, crisis?.week])).toEqual([
      ['decision', 1, undefined],
      ['budget', 1, undefined],
      ['dispute', undefined, 4],
    ]);
  });
});

test('a door that closed is spoken of only where it stands less open', () => {
  const { timeline } = after('1 act visit; 1 act visit; 1 ask ada whyThere; 1 end; 2 answer bench here; 2 end');
  expect(timeline.headline).toEqual({ key: 'debrief.timeline.title' });
});

describe('the turning point', () => {
  test('is the week from which somebody asked no more', () => {
    const asking = '1 ask ada whyThere; 1 ask ben why; 1 end; 2 answer bench here; 2 ask ada whoHasKey; 2 end';
    const doing = '3 act visit; 3 end; 4 act visit; 4 end; 6 act visit; 6 end';
    const { turningPoint } = after(`${asking}; ${doing}`).cards;
    expect(turningPoint).toMatchObject({
      kind: 'turned',
      week: 3,
      before: { questions: { value: 3 }, acts: { value: 0 } },
      after: { questions: { value: 0 } },
    });
  });
  test('is nowhere for whoever works alike throughout', () =>
    expect(
      after('1 act visit; 1 end; 2 answer bench here; 2 act visit; 2 end; 3 act visit; 3 end; 4 act visit; 4 end').cards
        .turningPoint,
    ).toEqual({ kind: 'alike' }));
});

test('skills are quoted for and against, each with its week', () => {
  const { skills } = after(
    '1 act visit; 1 hat networkManager silent; 1 ask ada whyThere; 1 end; 2 answer bench here; 2 act visit',
  );
  const seen = skills
    .filter(({ n }) => n !== undefined)
    .map(({ side, week, words }) => `${week} ${side} ${typeof words === 'string' ? words : words.key}`);
  expect(seen).toContain('1 against debrief.skill.silentSeen');
  expect(seen).toContain('2 for debrief.skill.cameBack');
  expect(seen).toContain('2 against debrief.skill.heardNone');
});
