import { describe, expect, test } from 'vitest';
import { type Line, chainHash } from '../../../game/core/session/line.ts';
import { canonicalJson } from '../../../game/core/scenario/canonical.ts';
import { endOf, fork, writeSession } from '../../../game/core/session/session.ts';
import { type Rig, codeOf, valueOf } from './rig.ts';
import { headerLine, nextLine, sessionIn, sessionWith } from './written.ts';

/** The line that `makeLine` would write with these notes, which no window of ours ever makes. */
const withNotes = (notes: unknown): string => {
  const { header } = sessionIn(headerLine());
  const body = { n: 1, decision: '1 end', notes, hash: '' };
  const hash = chainHash(endOf({ header, lines: [] }).hash, body as unknown as Line);
  return `${canonicalJson({ ...body, hash })}\n`;
};

/** Beginning, adding to, naming and removing sessions, alone and from two windows. */
export const sessionRows = (rig: Rig): void => {
  describe('a session', () => {
    test('begins empty, is listed under scenario and alias, and holds what was appended', async () => {
      expect(await rig.list()).toEqual([]);
      const session = await rig.begun();
      expect(await rig.list()).toMatchObject([
        { session, name: 'locked-containers · quiet-heron-42', lines: 0, week: null, state: 'ok', problem: null },
      ]);
      const first = nextLine(headerLine(), '1 act visit > wil', 'Because it is near.');
      const second = nextLine(headerLine() + first.written, '1 end');
      for (const { line, written } of [first, second])
        expect(codeOf(await rig.host['sessions.append']({ session, n: line.n, written }))).toBe('ok');
      expect(await rig.list()).toMatchObject([
        {
          session,
          header: { scenario: 'locked-containers', alias: 'quiet-heron-42', language: 'nl' },
          lines: 2,
          week: 1,
        },
      ]);
      expect(codeOf(await rig.host['sessions.close']({ session }))).toBe('ok');
      expect(valueOf(await rig.host['sessions.open']({ session }))).toEqual({
        session,
        text: headerLine() + first.written + second.written,
        readOnly: null,
        damaged: null,
      });
    });

    test('may begin with lines: a fork, or one that could not be kept until now', async () => {
      const text = sessionWith('1 act visit', '1 end');
      const session = await rig.begun(text);
      const { written } = nextLine(text, '2 end');
      expect(codeOf(await rig.host['sessions.append']({ session, n: 3, written }))).toBe('ok');
      expect(await rig.textOf(session)).toBe(text + written);
    });

    test('that took over a beginning says in which week it goes its own way', async () => {
      const forked = writeSession(fork(sessionIn(sessionWith('1 act visit', '1 end')), 2, 'brave-lark-20'));
      const session = await rig.begun(forked);
      expect((await rig.list())[0]).toMatchObject({ forkedIn: 1 });
      const { written } = nextLine(forked, '2 end');
      await rig.host['sessions.append']({ session, n: 3, written });
      expect((await rig.list())[0]).toMatchObject({ forkedIn: 2 });
    });

    test.each([
      ['nothing of ours', 'Dear diary,\n'],
      ['a torn end', sessionWith('1 end').slice(0, -9)],
      ['an edited line', sessionWith('1 end').replace('1 end', '2 end')],
      ['a newer format', '{"format":"two-hats-session/9"}\n'],
    ])('does not begin with %s', async (_what, text) => {
      expect(codeOf(await rig.host['sessions.begin']({ text }))).toBe('unsound');
      expect(await rig.list()).toEqual([]);
    });

    test('never takes the place of another', async () => {
      const sessions = [await rig.begun(), await rig.begun(), await rig.begun(sessionWith('1 end'))];
      expect(new Set(sessions).size).toBe(3);
      expect(await rig.textOf(sessions[0]!)).toBe(headerLine());
    });

    test('takes a line once, however often it is sent', async () => {
      const session = await rig.begun();
      const { written } = nextLine(headerLine(), '1 end');
      for (const time of ['first', 'again', 'and again'])
        expect([time, codeOf(await rig.host['sessions.append']({ session, n: 1, written }))]).toEqual([time, 'ok']);
      const next = nextLine(headerLine() + written, '2 end').written;
      expect(codeOf(await rig.host['sessions.append']({ session, n: 2, written: next }))).toBe('ok');
      expect(codeOf(await rig.host['sessions.append']({ session, n: 1, written }))).toBe('ok');
      expect(await rig.textOf(session)).toBe(headerLine() + written + next);
    });

    test('keeps the order of lines that are sent at once', async () => {
      const session = await rig.begun();
      const decisions = Array.from({ length: 12 }, (_, week) => `${week + 1} end`);
      let text = headerLine();
      const lines = decisions.map((decision) => {
        const { line, written } = nextLine(text, decision);
        text += written;
        return { session, n: line.n, written };
      });
      const replies = await Promise.all(lines.map((line) => rig.host['sessions.append'](line)));
      expect(replies.map(codeOf)).toEqual(lines.map(() => 'ok'));
      expect(await rig.textOf(session)).toBe(text);
    });

    test.each([
      ['of another place in the chain', 1, nextLine(sessionWith('1 end'), '2 end').written],
      ['with a number too high', 2, nextLine(headerLine(), '1 end').written],
      ['of another session', 1, nextLine(headerLine('brave-otter-11'), '1 end').written],
      ['that was changed', 1, nextLine(headerLine(), '1 end').written.replace('1 end', '9 end')],
      ['with a stranger behind it', 1, `${nextLine(headerLine(), '1 end').written}{"a":1}\n`],
      ['that is no line', 1, 'rm -rf\n'],
      ['that is empty', 1, '\n'],
      ['of brackets without end', 1, `${'['.repeat(200_000)}\n`],
      ['whose notes the reader would refuse', 1, withNotes({ confidence: 9 })],
      ['whose notes are none', 1, withNotes(null)],
    ])('refuses a line %s', async (_what, n, written) => {
      const session = await rig.begun();
      expect(codeOf(await rig.host['sessions.append']({ session, n, written }))).toBe('out-of-turn');
      expect(await rig.textOf(session)).toBe(headerLine());
      const { written: good } = nextLine(headerLine(), '1 end');
      expect(codeOf(await rig.host['sessions.append']({ session, n: 1, written: good }))).toBe('ok');
    });

    test('that nobody knows is gone, and one that is not open takes no line', async () => {
      const session = 'nobody';
      const { written } = nextLine(headerLine(), '1 end');
      expect([
        codeOf(await rig.host['sessions.open']({ session })),
        codeOf(await rig.host['sessions.rename']({ session, name: 'x' })),
        codeOf(await rig.host['sessions.remove']({ session })),
        codeOf(await rig.host['sessions.append']({ session, n: 1, written })),
        codeOf(await rig.host['sessions.close']({ session })),
      ]).toEqual(['gone', 'gone', 'gone', 'not-open', 'ok']);
      const closed = await rig.begun();
      await rig.host['sessions.close']({ session: closed });
      expect(codeOf(await rig.host['sessions.append']({ session: closed, n: 1, written }))).toBe('not-open');
    });

    test('is called what the person likes', async () => {
      const session = await rig.begun(headerLine(), 'Tuesday, group 3');
      expect(await rig.list()).toMatchObject([{ name: 'Tuesday, group 3' }]);
      await rig.host['sessions.rename']({ session, name: '../../etc/passwd: 100 % “mine” 👩‍🚒' });
      expect(await rig.list()).toMatchObject([{ session, name: '../../etc/passwd: 100 % “mine” 👩‍🚒' }]);
    });

    test('is gone for good once it is removed, and its handle may be used again', async () => {
      const session = await rig.begun();
      expect(codeOf(await rig.host['sessions.remove']({ session }))).toBe('ok');
      expect(await rig.list()).toEqual([]);
      expect(codeOf(await rig.host['sessions.open']({ session }))).toBe('gone');
      expect(await rig.begun()).toBe(session);
      expect(await rig.textOf(session)).toBe(headerLine());
    });

    test('stands above those that were added to before', async () => {
      const old = await rig.begun(headerLine('brave-otter-11'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      const session = await rig.begun();
      expect((await rig.list()).map((row) => row.session)).toEqual([session, old]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const { written } = nextLine(headerLine('brave-otter-11'), '1 end');
      await rig.host['sessions.append']({ session: old, n: 1, written });
      expect((await rig.list()).map((row) => row.session)).toEqual([old, session]);
    });
  });

  describe('a second window', () => {
    test('sees a session and cannot write it, until the first lets go', async () => {
      const session = await rig.begun();
      const second = await rig.window();
      const opened = valueOf(await second.host['sessions.open']({ session }));
      expect(opened).toMatchObject({ text: headerLine(), readOnly: 'elsewhere' });
      const { written } = nextLine(headerLine(), '1 end');
      expect(codeOf(await second.host['sessions.append']({ session, n: 1, written }))).toBe('not-open');
      expect(codeOf(await second.host['sessions.remove']({ session }))).toBe('locked');
      await rig.host['sessions.close']({ session });
      expect(valueOf(await second.host['sessions.open']({ session })).readOnly).toBe(null);
      expect(codeOf(await second.host['sessions.append']({ session, n: 1, written }))).toBe('ok');
      expect(valueOf(await rig.host['sessions.open']({ session })).readOnly).toBe('elsewhere');
    });

    test('takes over from one that vanished, with every line that was acknowledged', async () => {
      const session = await rig.begun();
      const { written } = nextLine(headerLine(), '1 end');
      await rig.host['sessions.append']({ session, n: 1, written });
      await rig.vanish();
      const second = await rig.window();
      expect(valueOf(await second.host['sessions.open']({ session }))).toMatchObject({
        text: headerLine() + written,
        readOnly: null,
      });
    });
  });
};
