/** What has been said to a dilemma so far, before it is answered. Pure. */
import type { DilemmaView } from '../../../../core/view/view.ts';
import type { Beside } from '../play-view.ts';

/** An anchor is answered, then others are heard, then it is answered again. */
export const STEPS = ['first', 'listen', 'again'] as const;
export type Step = (typeof STEPS)[number];

export type Draft = {
  readonly step: Step;
  readonly first: string | undefined;
  readonly answer: string | undefined;
  /** Advisers heard, in order. */
  readonly opened: readonly string[];
  readonly angriest: string | undefined;
  /** 1 a guess, 2 fairly, 3 sure. */
  readonly confidence: number | undefined;
  readonly justification: string;
};

export const NOTHING_YET: Draft = {
  step: 'first',
  first: undefined,
  answer: undefined,
  opened: [],
  angriest: undefined,
  confidence: undefined,
  justification: '',
};

/** Whether one can go on: an answer; at the last step of an anchor, who will be angriest. Nobody has to be heard. */
export const isComplete = ({ anchor, angriest }: Pick<DilemmaView, 'anchor' | 'angriest'>, draft: Draft): boolean => {
  if (draft.answer === undefined) return false;
  if (!anchor) return true;
  return draft.step !== 'again' || draft.angriest !== undefined || angriest.length === 0;
};

/** The next step of an anchor; the first answer is kept. */
export const nextStep = (draft: Draft): Draft =>
  draft.step === 'first' ? { ...draft, step: 'listen', first: draft.answer } : { ...draft, step: 'again' };

/** What is written beside the answer. */
export const besideOf = ({ anchor }: Pick<DilemmaView, 'anchor'>, draft: Draft): Beside => ({
  notes: {
    ...(anchor && draft.first !== undefined ? { firstAnswer: draft.first } : {}),
    opened: draft.opened,
    ...(draft.angriest === undefined ? {} : { angriest: draft.angriest }),
    ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
  },
  ...(draft.justification.trim() === '' ? {} : { texts: { justification: draft.justification } }),
});
