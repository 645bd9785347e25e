/** The parts of a scenario as tabs: one stays open, the others are folded. */
import { foldEffect, unfoldAll, unfoldEffect, foldedRanges } from '@codemirror/language';
import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** What a tab holds; the first one that is there is gone to. */
export const PARTS = {
  people: ['actors', 'ties', 'barriers', 'leader'],
  dilemmas: ['dilemmas', 'actions', 'agreements', 'charter'],
  storylines: ['storylines', 'events', 'outcomes', 'truths', 'flags'],
  endings: ['endings', 'debrief'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Part = keyof typeof PARTS | 'all';
export const PART_NAMES = [...(Object.keys(PARTS) as (keyof typeof PARTS)[]), 'all'] as const;

type Section = { readonly key: string; readonly from: number; readonly to: number };

/** The top keys of a text with what belongs to them. */
export const sectionsOf = (doc: Text): readonly Section[] => {
  const found: { key: string; line: number }[] = [];
  for (let n = 1; n <= doc.lines; n++) {
    const key = /^([A-Za-z]\w*) *:/.exec(doc.line(n).text)?.[1];
    if (key !== undefined) found.push({ key, line: n });
  }
  return found.map(({ key, line }, at) => {
    let last = (found[at + 1]?.line ?? doc.lines + 1) - 1;
    // Remarks and empty lines before a key belong to it.
    while (last > line && /^\s*(#|$)/.test(doc.line(last).text)) last--;
    return { key, from: doc.line(line).to, to: doc.line(last).to };
  });
};

/** Shows one part: folds the others and goes to where it begins. */
export const showPart = (view: EditorView, part: Part): void => {
  unfoldAll(view);
  if (part === 'all') return;
  const sections = sectionsOf(view.state.doc);
  const wanted: readonly string[] = PARTS[part];
  const first = wanted.map((key) => sections.find((one) => one.key === key)).find((one) => one !== undefined);
  const folds = sections.filter(({ key, from, to }) => !wanted.includes(key) && to > from);
  view.dispatch({ effects: folds.map(({ from, to }) => foldEffect.of({ from, to })) });
  if (first === undefined) return;
  const { from } = view.state.doc.lineAt(first.from);
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 8 }) });
};

/** Opens what hides a place. */
export const unfoldAround = (view: EditorView, at: number): void => {
  const hiding: { from: number; to: number }[] = [];
  foldedRanges(view.state).between(at, at, (from, to) => void hiding.push({ from, to }));
  if (hiding.length > 0) view.dispatch({ effects: hiding.map((range) => unfoldEffect.of(range)) });
};
