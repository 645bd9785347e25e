/** How somebody writes: sentences of real people with the names of this game in them. */
import { type Roll, read } from '../../engine/engine.ts';
import { sha256Hex } from '../../scenario/canonical.ts';
import { type FreeText, type Header, type Notes, type TextKind, headerHash } from '../../session/session.ts';
import { type Look, lookAt, person } from '../../view/view.ts';
import { en } from './sentences-en.ts';
import { nl } from './sentences-nl.ts';
import { type Kind, type Sentences, type Values, filled } from './sentences.ts';
import type { Step } from './step.ts';
import type { Trainee } from './trainee.ts';

const SENTENCES: Readonly<Record<string, Sentences>> = { en, nl };

export type Pen = {
  readonly intention: () => readonly FreeText[];
  readonly justification: (step: Step, notes: Notes) => readonly FreeText[];
  /** Why a hat was announced, or the leader asked. */
  readonly reason: (step: Step) => readonly FreeText[];
  readonly handover: (n: number) => readonly FreeText[];
  readonly otherWeek: (n: number) => readonly FreeText[];
  readonly takenAlong: (n: number) => readonly FreeText[];
};

const SALT = 32;
const PER_MILLE = 1000;

/** How often each sentence was written in this class: the rarest come first, so that no two neighbours write the same. */
export type Written = Map<string, number>;

type Text = { readonly sentence: string; readonly content: string };
type Draw = (from: Kind, values?: Values) => string | undefined;

/** Draws one of the sentences written least so far, of those that have all their words here. */
const drawFrom =
  (sentences: Sentences, roll: Roll, written: Written): Draw =>
  (from, values = {}) => {
    const times = ({ sentence }: Text): number => written.get(sentence) ?? 0;
    const fitting = sentences[from].flatMap((sentence): Text[] => {
      const content = filled(sentence, values);
      return content === undefined ? [] : [{ sentence, content }];
    });
    const least = Math.min(...fitting.map(times));
    const rarest = fitting.filter((one) => times(one) === least);
    const one = rarest[roll(Math.max(1, rarest.length))];
    if (one === undefined) return undefined;
    written.set(one.sentence, times(one) + 1);
    return one.content;
  };

/** `Sam, flat 9C` is Sam to whoever writes about her. */
const nameIn = (look: Look, actor: string | undefined): string | undefined =>
  actor === undefined ? undefined : person(look, actor).name.split(',')[0];

/** Labels stand in the middle of sentences: without their full stop. */
const labelIn = (look: Look, dilemma: string, option: string | undefined): string | undefined =>
  option === undefined ? undefined : look.texts(`dilemmas.${dilemma}.options.${option}.label`)?.replace(/[.!…]+$/, '');

const valuesOf = ({ before, decision }: Step, notes: Notes, language: string): Values => {
  if (decision.kind !== 'answer') return {};
  const look = lookAt(before, language);
  const { dilemma, option } = decision;
  const first = notes.firstAnswer === option ? undefined : notes.firstAnswer;
  return {
    option: labelIn(look, dilemma, option),
    first: labelIn(look, dilemma, first),
    angry: nameIn(look, notes.angriest),
    adviser: nameIn(look, notes.opened?.at(-1)),
    week: String(read(before, 'week')!),
  };
};

export const penOf = (header: Header, roll: Roll, { writes }: Trainee, written: Written): Pen => {
  const { language } = header;
  const draw = drawFrom(SENTENCES[language.slice(0, 2)] ?? en, roll, written);
  const of = headerHash(header);
  const saltOf = (n: number, kind: TextKind): string => sha256Hex(`${of} ${n} ${kind}`).slice(0, SALT);
  const write = (n: number, kind: TextKind, from: Kind, values?: Values): readonly FreeText[] => {
    const content = roll(PER_MILLE) < writes * PER_MILLE ? draw(from, values) : undefined;
    return content === undefined ? [] : [{ kind, content, salt: saltOf(n, kind) }];
  };
  const more = (texts: readonly FreeText[]): readonly FreeText[] =>
    texts.map((text) => (roll(3) === 0 ? { ...text, content: `${text.content} ${draw('added')}` } : text));
  return {
    intention: () => write(1, 'intention', 'intention'),
    justification: (step, notes) => {
      // Few write beside a dilemma that does not ask for it.
      if (notes.firstAnswer === undefined && roll(4) !== 0) return [];
      return more(write(step.n, 'justification', 'justification', valuesOf(step, notes, language)));
    },
    reason: ({ n, decision, before }) => {
      if (decision.kind === 'leader') return write(n, 'leaderReason', 'leaderReason');
      if (decision.kind !== 'hat' || decision.announcedTo === 'silent') return [];
      const name = nameIn(lookAt(before, language), decision.announcedTo[0]);
      return write(n, 'announcementReason', `announced.${decision.hat}`, { name });
    },
    handover: (n) => write(n, 'handover', 'handover'),
    otherWeek: (n) => write(n, 'otherWeek', 'otherWeek'),
    takenAlong: (n) => [...write(n, 'commitment', 'commitment'), ...write(n, 'question', 'question')],
  };
};
