/**
 * Decisions as text, one a line, the first week of the turn first (`;` may stand for a new line in tests):
 * `3 act ACTION [> ACTOR]` · `3 ask ACTOR QUESTION` · `3 clear ACTOR INTEREST` · `3 answer DILEMMA OPTION` ·
 * `3 hat HAT announced > ACTOR[,ACTOR[,ACTOR]]` · `3 hat HAT silent` · `3 leader TASK` ·
 * `3 promise keep|handOver|renegotiate|break PROMISE [> ACTOR]` · `3 undo` · `3 end` · `3 draw OUTCOMES OUTCOME`
 */
import { HATS, LEADER_TASKS, PROMISE_MOVES } from '../scenario/vocabulary.ts';
import type { DatedDecision, Decision } from './decision.ts';

export type Parsed =
  { readonly ok: true; readonly dated: DatedDecision } | { readonly ok: false; readonly message: string };

const ID = /^[a-z][A-Za-z0-9]*$/;
const WEEK = /^[1-9][0-9]{0,3}$/;

/** Reads one line. Refuses with what is wrong, in words; whether the ids exist is for `decide` to say. */
export const parseDecision = (line: string): Parsed => {
  const [first = '', verb = '', ...rest] = line.trim().split(/\s+/);
  if (!WEEK.test(first)) return no('a decision begins with the first week of its turn, e.g. `3 end`');
  const [words, actors, arrows] = splitArrow(rest);
  if (arrows > 1 || [...words, ...actors].some((word) => !ID.test(word)))
    return no(`\`${line.trim()}\` cannot be read`);
  const known = Object.hasOwn(READERS, verb);
  const decision = known ? READERS[verb]!(words, actors) : undefined;
  if (decision === undefined)
    return no(
      known ? `write \`${DECISION_FORMS[verb]}\`` : `a decision is one of ${Object.keys(DECISION_FORMS).join(', ')}`,
    );
  return { ok: true, dated: { week: Number(first), decision } };
};

const no = (message: string): Parsed => ({ ok: false, message });

const splitArrow = (words: readonly string[]): [string[], string[], number] => {
  const arrow = words.indexOf('>');
  if (arrow < 0) return [[...words], [], 0];
  const actors = words
    .slice(arrow + 1)
    .join(' ')
    .split(/\s*,\s*|\s+/);
  return [words.slice(0, arrow), actors, words.filter((word) => word === '>').length];
};

/** How each kind of decision is written; words in capitals stand for ids, brackets for what may be left out. */
export const DECISION_FORMS: Readonly<Record<string, string>> = {
  act: '3 act ACTION [> ACTOR]',
  ask: '3 ask ACTOR QUESTION',
  clear: '3 clear ACTOR INTEREST',
  answer: '3 answer DILEMMA OPTION',
  hat: `3 hat ${HATS.join('|')} announced > ACTOR[,ACTOR[,ACTOR]] | silent`,
  leader: '3 leader TASK',
  promise: `3 promise ${PROMISE_MOVES.join('|')} PROMISE [> ACTOR]`,
  undo: '3 undo',
  end: '3 end',
  draw: '3 draw OUTCOMES OUTCOME',
};

type Reader = (words: readonly string[], actors: readonly string[]) => Decision | undefined;

const two =
  (make: (a: string, b: string) => Decision): Reader =>
  ([a, b, ...more], actors) =>
    a !== undefined && b !== undefined && more.length + actors.length === 0 ? make(a, b) : undefined;
const none =
  (decision: Decision): Reader =>
  (words, actors) =>
    words.length + actors.length === 0 ? decision : undefined;

const READERS: Readonly<Record<string, Reader>> = {
  act: ([action, ...more], [actor, ...others]) => {
    if (action === undefined || more.length + others.length > 0) return undefined;
    return { kind: 'act', action, ...(actor === undefined ? {} : { actor }) };
  },
  ask: two((actor, question) => ({ kind: 'ask', actor, question })),
  clear: two((actor, interest) => ({ kind: 'clear', actor, interest })),
  answer: two((dilemma, option) => ({ kind: 'answer', dilemma, option })),
  hat: ([name, how, ...more], actors) => {
    const hat = HATS.find((one) => one === name);
    if (hat === undefined || more.length > 0) return undefined;
    if (how === 'silent' && actors.length === 0) return { kind: 'hat', hat, announcedTo: 'silent' };
    const distinct = new Set(actors).size === actors.length;
    return how === 'announced' && actors.length > 0 && actors.length <= 3 && distinct
      ? { kind: 'hat', hat, announcedTo: actors }
      : undefined;
  },
  leader: ([name, ...more], actors) => {
    const task = LEADER_TASKS.find((one) => one === name);
    return task === undefined || more.length + actors.length > 0 ? undefined : { kind: 'leader', task };
  },
  promise: ([name, promise, ...more], [actor, ...others]) => {
    const move = PROMISE_MOVES.find((one) => one === name);
    if (move === undefined || promise === undefined || more.length + others.length > 0) return undefined;
    if ((move === 'handOver') !== (actor !== undefined)) return undefined;
    return { kind: 'promise', move, promise, ...(actor === undefined ? {} : { actor }) };
  },
  undo: none({ kind: 'undo' }),
  end: none({ kind: 'end' }),
  draw: two((outcomes, outcome) => ({ kind: 'draw', outcomes, outcome })),
};

/** Writes one line; `parseDecision(makeDecision(d))` gives `d` back. */
export const makeDecision = ({ week, decision }: DatedDecision): string => `${week} ${undated(decision)}`;

/** The line without its week. */
export const undated = (d: Decision): string => {
  switch (d.kind) {
    case 'act':
      return d.actor === undefined ? `act ${d.action}` : `act ${d.action} > ${d.actor}`;
    case 'ask':
      return `ask ${d.actor} ${d.question}`;
    case 'clear':
      return `clear ${d.actor} ${d.interest}`;
    case 'answer':
      return `answer ${d.dilemma} ${d.option}`;
    case 'hat':
      return d.announcedTo === 'silent' ? `hat ${d.hat} silent` : `hat ${d.hat} announced > ${d.announcedTo.join(',')}`;
    case 'leader':
      return `leader ${d.task}`;
    case 'promise':
      return d.actor === undefined ? `promise ${d.move} ${d.promise}` : `promise ${d.move} ${d.promise} > ${d.actor}`;
    case 'draw':
      return `draw ${d.outcomes} ${d.outcome}`;
    case 'undo':
    case 'end':
      return d.kind;
  }
};
