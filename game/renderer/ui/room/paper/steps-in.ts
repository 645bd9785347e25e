/** Sentences of a report that stand under the one before them. */

const DEEPEST = 2;
/** `STEP_IN` of a report, once for each step that a sentence stands under the one before it. */
const STEPS = /^\u2003+/;

/** How many steps in a sentence stands, and the sentence. */
export const stepsIn = (text: string): { readonly steps: number; readonly rest: string } => {
  const rest = text.replace(STEPS, '');
  return { steps: Math.min(DEEPEST, text.length - rest.length), rest };
};
