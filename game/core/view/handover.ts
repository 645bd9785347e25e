/** The log in words, out of which the handover's sentences are chosen (deck: “develop a method”). */
import { type Decision, parseDecision } from '../engine/engine.ts';
import { choiceView } from './choice-view.ts';
import { type Words, phrase } from './phrase.ts';
import { type Look, textOf } from './texts.ts';

/** Sentences that a handover may have. */
export const HANDOVER_SENTENCES = 4;

/** A line of the log: its number, and what was decided, in the notation. */
export type LogLine = { readonly n: number; readonly decision?: string | undefined };

export type HandoverLine = { readonly n: number; readonly week: number; readonly title: Words };

/** The lines of a log that stand: what was undone is left out together with its undoing. */
export const standing = (lines: readonly LogLine[]): { readonly n: number; readonly decision: string }[] => {
  const kept: { n: number; decision: string }[] = [];
  for (const { n, decision } of lines) {
    if (decision === undefined) continue;
    if (decision.endsWith(' undo')) kept.pop();
    else kept.push({ n, decision });
  }
  return kept;
};

/** What was done, in order; what was done several times stands there once, where it was done last. */
export const handoverLines = (look: Look, lines: readonly LogLine[]): HandoverLine[] => {
  const told = new Map<string, HandoverLine>();
  for (const { n, decision } of standing(lines)) {
    const parsed = parseDecision(decision);
    if (!parsed.ok || parsed.dated.decision.kind === 'end' || parsed.dated.decision.kind === 'draw') continue;
    const title = titleOfPast(look, parsed.dated.decision);
    const key = JSON.stringify(title);
    told.delete(key);
    told.set(key, { n, week: parsed.dated.week, title });
  }
  return [...told.values()];
};

/** What was decided, said on its own: an answer with its dilemma, a question in quotation marks. */
export const titleOfPast = (look: Look, decision: Decision): Words => {
  const { title } = choiceView(look, { decision });
  if (decision.kind === 'ask') return phrase('choice.ask', { question: title });
  if (decision.kind !== 'answer') return title;
  return phrase('choice.answered', { dilemma: textOf(look, `dilemmas.${decision.dilemma}.title`), answer: title });
};
