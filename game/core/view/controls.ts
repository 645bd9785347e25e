/** Controls that the story brings one after another; the rules do not change by it, only what is shown. */
import type { DecisionKind, Game } from '../engine/engine.ts';
import { CONTROLS, type Control } from '../scenario/vocabulary.ts';
import { holds } from './holds.ts';
import { type Look, textOf } from './texts.ts';

export type Shown = ReadonlySet<Control>;

/** All of them, for whoever skips the lessons. */
export const ALL_CONTROLS: Shown = new Set(CONTROLS);

/** What is shown after this moment of the game: what was shown before, and what has its moment now. */
export const controlsAfter = (before: Shown, game: Game): Shown => {
  const { controls } = game.scenario;
  return new Set(
    CONTROLS.filter((one) => before.has(one) || controls[one] === undefined || holds(game, controls[one].when)),
  );
};

/** A control that has just appeared, with the sentence that explains it. */
export type Lesson = { readonly control: Control; readonly text: string };

/** The sentences of the controls that have just appeared. */
export const newSentences = (look: Look, before: Shown, after: Shown): Lesson[] =>
  CONTROLS.filter((one) => after.has(one) && !before.has(one) && look.game.scenario.controls[one] !== undefined).map(
    (control) => ({ control, text: textOf(look, `controls.${control}.text`) }),
  );

const OF_KIND: Partial<Record<DecisionKind, Control>> = {
  end: 'end',
  hat: 'hat',
  clear: 'clear',
  promise: 'promises',
  leader: 'leader',
};

/** Whether decisions of this kind are shown. */
export const kindIsShown = (shown: Shown, kind: DecisionKind): boolean => {
  const control = OF_KIND[kind];
  return control === undefined || shown.has(control);
};
