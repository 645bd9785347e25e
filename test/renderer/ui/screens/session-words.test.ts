import { describe, expect, test } from 'vitest';
import {
  isSound,
  openWords,
  troubleWords,
  weekWords,
} from '../../../../game/renderer/ui/screens/home/session-words.ts';
import {
  SESSION_PROBLEMS,
  SESSION_STATES,
  type SessionProblem,
  type SessionRow,
} from '../../../../game/renderer/ui/screens/views.ts';
import { LANGUAGES } from '../../../../game/renderer/ui/settings.ts';
import { sayIn } from '../../../../game/renderer/ui/text/text.ts';

const say = sayIn('en');

const aRow = (patch: Partial<SessionRow> = {}): SessionRow => ({
  id: 'calm-otter-11',
  title: 'Forty-one bags',
  language: 'en',
  place: 'housingBlocks',
  name: 'calm-otter-11',
  week: 4,
  weeks: 13,
  forkedIn: undefined,
  updated: '2025-11-24T10:00:00',
  state: 'whole',
  usable: true,
  problem: undefined,
  ...patch,
});

const aProblem = (patch: Partial<SessionProblem> = {}): SessionProblem => ({
  code: 'damaged',
  line: 44,
  detail: '',
  readable: 41,
  of: 43,
  keptAside: undefined,
  ...patch,
});

describe('what stands in the way of a session', () => {
  test('is nothing where it is whole', () => expect(troubleWords(say, aRow())).toEqual([]));

  test('is what can be read, and where the rest is', () => {
    const problem = aProblem({ code: 'cut-off', keptAside: 'calm-otter-11.damaged' });
    expect(troubleWords(say, aRow({ state: 'mended', problem }))).toEqual([
      '41 of 43 decisions can be read.',
      'The rest is kept aside as calm-otter-11.damaged.',
    ]);
  });

  test('is what is broken, and that going on makes a new session', () => {
    expect(troubleWords(say, aRow({ state: 'damaged', problem: aProblem() })).join(' ')).toBe(
      'A line in the middle is broken. 41 of 43 decisions can be read. Going on makes a new session of these; this file stays as it is.',
    );
  });

  test('offers nothing where nothing is left', () => {
    const problem = aProblem({ code: 'header-damaged', readable: 0, of: undefined });
    expect(troubleWords(say, aRow({ state: 'damaged', usable: false, problem })).at(-1)).toBe(
      'None of it can be read.',
    );
  });

  test('is the version that it needs', () => {
    const problem = aProblem({ code: 'newer', detail: 'two-hats-session/3' });
    expect(troubleWords(say, aRow({ state: 'newer', usable: false, problem })).join(' ')).toContain(
      'two-hats-session/3',
    );
  });

  test('is said in every language for every state and problem', () => {
    for (const language of LANGUAGES)
      for (const state of SESSION_STATES)
        for (const code of SESSION_PROBLEMS)
          for (const words of troubleWords(sayIn(language), aRow({ state, problem: aProblem({ code }) })))
            expect(words).not.toMatch(/[{}]|^(problem|session)\./);
  });
});

describe('a session that', () => {
  test.each([
    ['is under way', { state: 'whole' }, 'week 4 of 13', 'Go on', true],
    ['was mended', { state: 'mended' }, 'week 4 of 13', 'Go on', true],
    ['has not begun', { week: undefined }, 'not begun yet', 'Go on', true],
    ['does not say what it is', { week: undefined, title: undefined }, '', 'Go on', true],
    ['has ended', { state: 'ended' }, 'played to its end', 'Read the ending', false],
    ['is damaged', { state: 'damaged', weeks: undefined }, 'week 4', 'Go on from there', false],
  ] as const)('%s', (_what, patch, week, open, sound) => {
    const row = aRow(patch);
    expect([weekWords(say, row), openWords(say, row), isSound(row)]).toEqual([week, open, sound]);
  });
});
