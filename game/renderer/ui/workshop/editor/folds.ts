/** Folded lines. */
import { foldedRanges, unfoldEffect } from '@codemirror/language';
import type { EditorView } from '@codemirror/view';

/** Opens what hides a place. */
export const unfoldAround = (view: EditorView, at: number): void => {
  const hiding: { from: number; to: number }[] = [];
  foldedRanges(view.state).between(at, at, (from, to) => void hiding.push({ from, to }));
  if (hiding.length > 0) view.dispatch({ effects: hiding.map((range) => unfoldEffect.of(range)) });
};
