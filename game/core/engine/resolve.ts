/** Finds what a decision names. Untrusted until here: an id that the scenario does not have is refused, not a bug. */
import { HATS, LEADER_TASKS } from '../scenario/vocabulary.ts';
import type { Compiled } from './compiled.ts';
import type { Decision } from './decision.ts';
import type { Refusal } from './refusal.ts';
import type { Resolved } from './stimulus.ts';

type Finder = ReadonlyMap<string, number>;
type Finders = Readonly<Record<'actor' | 'act' | 'question' | 'interest' | 'dilemma' | 'promise' | 'option', Finder>>;
export type Found =
  { readonly ok: true; readonly resolved: Resolved } | { readonly ok: false; readonly refusal: Refusal };

const finders = new WeakMap<Compiled, Finders>();
const byPosition = (ids: readonly string[]): Finder => new Map(ids.map((id, i) => [id, i]));

const findersOf = (compiled: Compiled): Finders => {
  const made = finders.get(compiled);
  if (made) return made;
  const { layout, deeds } = compiled;
  const all: Finders = {
    actor: byPosition(layout.actors.map(({ id }) => id)),
    act: byPosition(layout.actions.map(({ id }) => id)),
    question: byPosition(layout.questions.map(({ id }) => id)),
    interest: byPosition(layout.interests.map(({ id }) => id)),
    dilemma: byPosition(layout.dilemmas.map(({ id }) => id)),
    promise: byPosition(layout.promises.map(({ id }) => id)),
    option: new Map(
      deeds.dilemmas.flatMap((one) => one.options.map(({ id }, i) => [`${one.id}.${id}`, i] as [string, number])),
    ),
  };
  finders.set(compiled, all);
  return all;
};

class Unknown extends Error {}
const find = (finder: Finder, id: string): number => {
  const position = finder.get(id);
  if (position === undefined) throw new Unknown(id);
  return position;
};

/** Resolves the ids of a decision; `undo` and `draw` are not the rules' business and are a bug here. */
export const resolve = (compiled: Compiled, d: Decision): Found => {
  try {
    return { ok: true, resolved: resolved(findersOf(compiled), d) };
  } catch (error) {
    if (error instanceof Unknown) return { ok: false, refusal: { code: 'unknown-id', id: error.message } };
    throw error;
  }
};

const resolved = (f: Finders, d: Decision): Resolved => {
  switch (d.kind) {
    case 'act': {
      const target = d.actor === undefined ? -1 : find(f.actor, d.actor);
      const cause = d.actor === undefined ? `act.${d.action}` : `act.${d.action}.${d.actor}`;
      return { kind: 'act', act: find(f.act, d.action), target, cause };
    }
    case 'ask':
      return {
        kind: 'ask',
        question: find(f.question, `${d.actor}.${d.question}`),
        cause: `ask.${d.actor}.${d.question}`,
      };
    case 'clear':
      return {
        kind: 'clear',
        interest: find(f.interest, `${d.actor}.${d.interest}`),
        cause: `clear.${d.actor}.${d.interest}`,
      };
    case 'answer': {
      const option = find(f.option, `${d.dilemma}.${d.option}`);
      return { kind: 'answer', dilemma: find(f.dilemma, d.dilemma), option, cause: `answer.${d.dilemma}.${d.option}` };
    }
    case 'hat': {
      const told = d.announcedTo === 'silent' ? undefined : d.announcedTo.map((actor) => find(f.actor, actor));
      return { kind: 'hat', hat: HATS.indexOf(d.hat) + 1, told, cause: `hat.${d.hat}` };
    }
    case 'leader':
      return { kind: 'leader', task: LEADER_TASKS.indexOf(d.task), cause: `leader.${d.task}` };
    case 'promise': {
      const to = d.actor === undefined ? -1 : find(f.actor, d.actor);
      return { kind: 'promise', move: d.move, promise: find(f.promise, d.promise), to, cause: `promise.${d.promise}` };
    }
    case 'end':
      return { kind: 'end', cause: 'rule.turn' };
    default:
      throw new Error(`the rules do not know ${d.kind}`);
  }
};
