import { describe, expect, test } from 'vitest';
import { ledgerHash } from '../../../game/core/engine/engine.ts';
import { readSession, replay } from '../../../game/core/session/session.ts';
import { type Means, type Opening, open } from '../../../game/renderer/app/opening.ts';
import { scenarioOn } from '../../../game/renderer/app/shelf.ts';
import { readScenario } from '../../../game/core/scenario/scenario.ts';
import { scenarioText } from '../../support/games.ts';
import { memoryHost } from '../../support/memory-host.ts';

const TOWN = { 'scenario.yaml': scenarioText() };
const OTHER_TOWN = { 'scenario.yaml': scenarioText({ title: 'Another town' }) };

const shelfWith = (files: typeof TOWN) => [
  {
    folder: { id: 'town', files, pictures: {}, imported: false, findings: [] },
    reading: { kind: 'read', read: readScenario(files) } as const,
  },
];
const means = (host = memoryHost(), files = TOWN): Means => ({
  host,
  shelf: async () => shelfWith(files),
  skipLessons: false,
  newSeed: () => 11,
});
const NEW = {
  kind: 'begin',
  scenario: 'town',
  language: 'en',
  alias: 'quiet-heron-42',
  beginning: { intention: 'Listen first.', classWord: '', skipLessons: true, practice: false },
} as const;

const playing = (opening: Opening) => {
  if (!opening.ok) throw new Error(JSON.stringify(opening.trouble));
  return opening.playing;
};

const begun = async (host = memoryHost()) => {
  const { play, keeper } = playing(await open(means(host), NEW));
  await play.send({ kind: 'goOn' });
  await play.send({ kind: 'decide', decision: { kind: 'ask', actor: 'ada', question: 'whyThere' } });
  return { host, play, keeper };
};
const again = (host: ReturnType<typeof memoryHost>, files = TOWN) =>
  open(means(host, files), { kind: 'continue', session: 's1', name: 'S' });

describe('a new game', () => {
  test('is kept from its first decision on, with the intention beside it', async () => {
    const { host } = await begun();
    const read = readSession(host.texts.get('s1')!);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.problems).toEqual([]);
    expect(read.session.header).toMatchObject({ scenario: 'town', seed: 11, alias: 'quiet-heron-42' });
    expect(read.session.lines.map(({ decision }) => decision)).toEqual([undefined, '1 ask ada whyThere']);
    expect(read.session.texts).toMatchObject([{ kind: 'intention', content: 'Listen first.' }]);
  });
  test('that is only practised goes on as any other, and the host hears nothing of it', async () => {
    const host = memoryHost();
    const asked: string[] = [];
    const listening = new Proxy(host, {
      get: (it, channel, self) => (asked.push(String(channel)), Reflect.get(it, channel, self) as unknown),
    });
    const wish = { ...NEW, beginning: { ...NEW.beginning, practice: true } };
    const { play, keeper, unkept } = playing(await open(means(listening), wish));
    await play.send({ kind: 'goOn' });
    await play.send({ kind: 'decide', decision: { kind: 'ask', actor: 'ada', question: 'whyThere' } });
    await play.close();
    expect([unkept, keeper.session(), keeper.state(), asked]).toEqual([true, undefined, { kind: 'nowhere' }, []]);
    const read = readSession(keeper.text());
    expect(read.ok && read.session.lines.map(({ decision }) => decision)).toEqual([undefined, '1 ask ada whyThere']);
    const once = playing(await open(means(listening), { kind: 'again', text: keeper.text(), at: 1, unkept }));
    expect([once.unkept, once.keeper.session(), asked]).toEqual([true, undefined, []]);
  });
  test('with a class word everybody has the same luck', async () => {
    const seed = async (classWord: string) => {
      const host = memoryHost();
      const wish = { ...NEW, beginning: { ...NEW.beginning, classWord } };
      const { keeper } = playing(await open(means(host), wish));
      const read = readSession(keeper.text());
      return read.ok ? read.session.header.seed : undefined;
    };
    expect(await seed('tulip')).toBe(await seed('tulip'));
    expect(await seed('tulip')).not.toBe(await seed('crocus'));
  });
  test('a scenario that is not there is told', async () => {
    expect(await open(means(), { ...NEW, scenario: 'elsewhere' })).toMatchObject({ ok: false });
  });
});

describe('a kept game', () => {
  test('goes on where it was left, with the same ledger', async () => {
    const { host, play } = await begun();
    const before = play.state().table;
    await play.close();
    const after = playing(await again(host)).play.state().table;
    expect(after.desk.decided).toEqual(before.desk.decided);
    expect(ledgerHash(after.desk.game.ledger)).toBe(ledgerHash(before.desk.game.ledger));
    expect(after.scene).toEqual({ kind: 'week' });
  });
  test('replayed from its file it has the ledger of the window', async () => {
    const { host, play } = await begun();
    const read = readSession(host.texts.get('s1')!);
    const town = scenarioOn(shelfWith(TOWN), 'town');
    if (!read.ok || town === undefined) throw new Error('unread');
    expect(ledgerHash(replay(town, read.session).game.ledger)).toBe(ledgerHash(play.state().table.desk.game.ledger));
  });
  test('the second window may look and not decide', async () => {
    const { host } = await begun();
    const second = playing(await again(host)).play;
    expect(second.state().keeping).toMatchObject({ kind: 'readOnly' });
    await second.send({ kind: 'decide', decision: { kind: 'end' } });
    expect(second.state().table.desk.decided).toEqual(['1 ask ada whyThere']);
  });
  test('cut off in its last line, it goes on from the line before', async () => {
    const { host, play } = await begun();
    await play.close();
    const whole = host.texts.get('s1')!;
    host.texts.set('s1', whole + '{"n":3,"deci');
    expect(playing(await again(host)).play.state().table.lines).toHaveLength(2);
  });
  test('edited, it goes on as a new session and stays as it is', async () => {
    const { host, play } = await begun();
    await play.send({ kind: 'goOn' });
    await play.send({ kind: 'decide', decision: { kind: 'end' } });
    await play.close();
    const edited = host.texts.get('s1')!.replace('1 end', '2 end');
    host.texts.set('s1', edited);
    const gone = playing(await again(host));
    expect(gone.play.state().table.desk.decided).toEqual(['1 ask ada whyThere']);
    await gone.play.send({ kind: 'decide', decision: { kind: 'end' } });
    await gone.play.close();
    expect(host.texts.get('s1')).toBe(edited);
    const read = readSession(host.texts.get('s2')!);
    expect(read).toMatchObject({ ok: true, problems: [], session: { header: { fork: { at: 2 } } } });
  });
  test.each([
    ['its scenario has changed', OTHER_TOWN, undefined, 'changedScenario'],
    ['it is not a session at all', TOWN, 'hello', 'foreign'],
    ['it is of a newer format', TOWN, '{"format":"two-hats-session/9"}\n', 'newer'],
  ])('cannot be opened: %s', async (_why, files, text, code) => {
    const { host, play } = await begun();
    await play.close();
    if (text !== undefined) host.texts.set('s1', text);
    expect(await again(host, files)).toMatchObject({ ok: false, trouble: { what: 'session', code } });
  });
});

test('a session of a scenario that has changed since can be looked back at, and nothing is added to it', async () => {
  const { host, play } = await begun();
  await play.close();
  const wish = { kind: 'continue', session: 's1', name: 'S', lookBack: true } as const;
  const looking = playing(await open(means(host, OTHER_TOWN), wish));
  expect(looking.play.state().keeping).toMatchObject({ kind: 'readOnly' });
  expect(looking.play.state().table.lines).toHaveLength(2);
  const before = host.texts.get('s1');
  await looking.play.note({ texts: { question: 'Whose key?' } });
  await looking.play.close();
  expect(host.texts.get('s1')).toBe(before);
});

describe('once more from a decision', () => {
  const played = async () => {
    const { host, play, keeper } = await begun();
    await play.send({ kind: 'goOn' });
    await play.send({ kind: 'decide', decision: { kind: 'end' } });
    await play.note({ texts: { commitment: 'Ask first.' } });
    await play.close();
    return { host, text: keeper.text() };
  };
  test('a new session takes over what came before it, and says where it left', async () => {
    const { host, text } = await played();
    const forked = playing(await open(means(host), { kind: 'again', text, at: 2, unkept: false }));
    expect(forked.play.state().table.desk.decided).toEqual(['1 ask ada whyThere']);
    await forked.play.close();
    const read = readSession(host.texts.get('s2')!);
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.session.header).toMatchObject({ fork: { at: 2 }, seed: 11 });
    expect(read.session.texts.map(({ kind }) => kind)).toEqual(['intention']);
  });
  test('the session it came from stays as it is', async () => {
    const { host, text } = await played();
    await open(means(host), { kind: 'again', text, at: 1, unkept: false });
    expect(host.texts.get('s1')).toBe(text);
  });
});

test('what is taken along is kept beside no decision, and nothing is written where nothing was said', async () => {
  const { host, play } = await begun();
  await play.note({ notes: { weekAgain: 1 }, texts: { otherWeek: 'I asked with the badge on.' } });
  await Promise.all([play.note({ texts: { question: '  ' } }), play.note({ texts: { commitment: 'Ask.' } })]);
  await Promise.all([
    play.note({ texts: { question: 'Whose key?' } }),
    play.note({ texts: { commitment: 'Listen.' } }),
  ]);
  const read = readSession(host.texts.get('s1')!);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.problems).toEqual([]);
  expect(read.session.lines[2]).toMatchObject({ notes: { weekAgain: 1 } });
  const written = read.session.texts.slice(1).map(({ content }) => content);
  expect(written).toEqual(['I asked with the badge on.', 'Ask.', 'Whose key?', 'Listen.']);
  expect(play.state().table.lines).toHaveLength(6);
});

test('a disk that is full stops nobody: play goes on, and what waited is kept later', async () => {
  const { host, play, keeper } = await begun();
  host.failWith('full');
  await play.send({ kind: 'goOn' });
  await play.send({ kind: 'decide', decision: { kind: 'end' } });
  expect(play.state().keeping).toMatchObject({ kind: 'notKept', code: 'full' });
  expect(play.state().table.desk.decided).toEqual(['1 ask ada whyThere', '1 end']);
  expect(keeper.text()).toContain('1 end');
  host.failWith(undefined);
  await play.close();
  expect(host.texts.get('s1')).toBe(keeper.text());
});
