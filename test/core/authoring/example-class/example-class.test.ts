import { describe, expect, test } from 'vitest';
import { exampleClass } from '../../../../game/core/authoring/example-class/example-class.ts';
import { en } from '../../../../game/core/authoring/example-class/sentences-en.ts';
import { nl } from '../../../../game/core/authoring/example-class/sentences-nl.ts';
import { type Sentences, filled } from '../../../../game/core/authoring/example-class/sentences.ts';
import { begin, ending } from '../../../../game/core/engine/engine.ts';
import { type Session, readSession, replay, writeSession } from '../../../../game/core/session/session.ts';
import { aScenario, bundled } from '../../../support/games.ts';

const containers = bundled('locked-containers');

const classOf = (sessions: number, seed: number, language = 'en', scenario = containers): readonly Session[] => {
  const task = exampleClass(scenario, { sessions, seed, language, scenario: 'some-folder', engine: '0.1.0' });
  while (task.advance());
  return task.report();
};

describe('an example class', () => {
  const sessions = classOf(30, 5);

  test('has as many sessions as were asked for, each under an alias of its own', () => {
    expect(new Set(sessions.map(({ header }) => header.alias)).size).toBe(30);
  });

  test('is made of files that verify, and of decisions that the rules allow', () => {
    for (const session of sessions) {
      const read = readSession(writeSession(session));
      if (!read.ok) throw new Error(read.problem.code);
      expect(read.problems).toEqual([]);
      expect(read.session).toEqual(session);
      const played = replay(containers, session, begin);
      expect([played.sameContent, played.stopped]).toEqual([true, undefined]);
    }
  });

  test('comes out the same from the same seed, and otherwise from another', () => {
    const written = (seed: number) => classOf(4, seed).map(writeSession);
    expect(written(5)).toEqual(sessions.slice(0, 4).map(writeSession));
    expect(written(6)).not.toEqual(written(5));
  });

  test('plays differently from one another, though the luck is the same', () => {
    const plays = sessions.map(({ lines }) => lines.map(({ decision }) => decision).join(';'));
    expect(new Set(plays).size).toBe(30);
    expect(new Set(sessions.map(({ header }) => header.seed))).toEqual(new Set([5]));
  });

  test('mostly plays to the end; a few run out of time', () => {
    const ended = sessions.filter((one) => ending(replay(containers, one, begin).game) !== undefined).length;
    expect(ended).toBeGreaterThan(24);
    expect(ended).toBeLessThan(30);
  });

  test('answers an anchor twice, points at somebody who is named there, and says how sure', () => {
    const anchors = sessions.flatMap(({ lines }) =>
      lines.filter(({ decision }) => / answer (fines|signAlone|fromMonday) /.test(decision ?? '')),
    );
    expect(anchors.length).toBeGreaterThan(60);
    for (const { decision, notes } of anchors) {
      const dilemma = containers.dilemmas[decision!.split(' ')[2]!]!;
      expect(Object.keys(dilemma.options)).toContain(notes?.firstAnswer);
      expect(dilemma.angriest).toContain(notes?.angriest);
    }
    const changed = anchors.filter(({ decision, notes }) => !decision!.endsWith(` ${notes!.firstAnswer!}`)).length;
    expect(changed / anchors.length).toBeGreaterThan(0.1);
    expect(changed / anchors.length).toBeLessThan(0.5);
  });

  test('writes everything that people may write, and no two the same reason for the same dilemma', () => {
    const kinds = new Set(sessions.flatMap(({ texts }) => texts.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual(
      // prettier-ignore
      ['announcementReason', 'commitment', 'handover', 'intention', 'justification', 'leaderReason', 'otherWeek', 'question'],
    );
    const reasons = sessions.flatMap(({ lines, texts }) =>
      texts
        .filter(({ kind }) => kind === 'justification')
        .map(({ text, content }) => `${lines[text - 1]!.decision!.split(' ')[2]} ${content}`),
    );
    expect(new Set(reasons).size / reasons.length).toBeGreaterThan(0.9);
  });

  test('hands over sentences of its own log', () => {
    const chosen = sessions.flatMap(({ lines }) =>
      lines.flatMap(({ notes }) => (notes?.handover ?? []).map((n) => lines[n - 1]?.decision)),
    );
    expect(chosen.length).toBeGreaterThan(50);
    expect(chosen.filter((one) => one === undefined || one.endsWith(' end'))).toEqual([]);
  });

  test('writes Dutch in Dutch', () => {
    const intentions = classOf(6, 1, 'nl').flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'intention'));
    expect(intentions.length).toBeGreaterThan(0);
    expect(intentions.filter(({ content }) => !nl.intention.includes(content))).toEqual([]);
  });

  test('plays any scenario', () => {
    const town = aScenario();
    for (const one of classOf(5, 3, 'en', town)) expect(replay(town, one, begin).stopped).toBeUndefined();
  });
});

describe('the sentences', () => {
  const gapsOf = (of: Sentences) =>
    Object.entries(of).flatMap(([kind, all]) =>
      all.flatMap((one) => (one.match(/\{\w+\}/g) ?? []).map((gap) => `${kind} ${gap}`)),
    );

  test('are as many in both languages, with the same gaps', () => {
    const counts = (of: Sentences) => Object.entries(of).map(([kind, all]) => `${kind} ${all.length}`);
    expect(counts(nl)).toEqual(counts(en));
    expect(gapsOf(nl).toSorted()).toEqual(gapsOf(en).toSorted());
  });
  test('are left alone where a name is missing', () => {
    expect(filled('{angry} will be furious.', {})).toBeUndefined();
    expect(filled('{angry} will be furious.', { angry: 'Wil' })).toBe('Wil will be furious.');
  });
});
