/** A class as files, and files that something happened to: what an instructor finds on a stick. */
import { exampleClass } from '../../game/core/authoring/example-class/example-class.ts';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import { type Session, endOf, makeHeader, makeLine, writeSession } from '../../game/core/session/session.ts';

export type Texts = Readonly<Record<string, string | Uint8Array>>;

export const classFrom = (scenario: Scenario, id: string, sessions: number, seed = 1): readonly Session[] => {
  const task = exampleClass(scenario, { sessions, seed, language: 'en', scenario: id, engine: '0.1.0' });
  while (task.advance());
  return task.report();
};

/** By file name: the alias with our ending. */
export const filesOf = (sessions: readonly Session[]): Record<string, string> =>
  Object.fromEntries(sessions.map((one) => [`${one.header.alias}.two-hats`, writeSession(one)]));

const elsewhere = (alias: string): string => {
  const parts = { engine: '0.1.0', contentHash: 'a'.repeat(64), seed: 1, alias, language: 'en' };
  const header = makeHeader({ ...parts, scenario: 'another-story' });
  return writeSession({
    header,
    lines: [makeLine(endOf({ header, lines: [] }), { decision: '1 end' }).line],
    texts: [],
  });
};

const linesOf = (text: string): readonly string[] => text.split('\n');

/** What can happen to a file of a class, and as what it is then told. `mended` ones are still used as far as they are sound. */
export const MISHAPS: Readonly<Record<string, (text: string, n: number) => string | Uint8Array>> = {
  'cut-off': (text) => text.slice(0, text.indexOf('\n', text.length / 2) + 8),
  edited: (text) => {
    const lines = linesOf(text);
    const at = lines.findIndex((line, i) => i > lines.length / 2 && line.includes('"decision"'));
    return lines.with(at, lines[at]!.replace(/"decision":"\d+ /, '"decision":"1 ')).join('\n');
  },
  'text-edited': (text) => text.replace(/"content":"/, '"content":"Quite another thing. '),
  'other-scenario': (_, n) => elsewhere(`plain-owl-${10 + n}`),
  older: (text) => text.replace('two-hats-session/1', 'two-hats-session/0.9'),
  newer: (text) => text.replace('two-hats-session/1', 'two-hats-session/2'),
  duplicate: (text) => text,
  empty: () => '',
  'not-text': () => Uint8Array.from({ length: 4000 }, (_, i) => (i * 197) % 256),
  foreign: () => 'Dear diary,\ntoday we played a game.\n',
  'header-damaged': (text) => text.replace('"seed":', '"sead":'),
  'no-decisions': (text) => `${linesOf(text)[0]}\n`,
};
export const MENDED: readonly string[] = ['cut-off', 'edited', 'text-edited'];
