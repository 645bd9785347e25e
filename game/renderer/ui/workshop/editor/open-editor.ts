/** CodeMirror in a shadow root: in the document itself its style element is refused by the window's policy. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Transaction } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { FindingView, Knowledge } from '../workshop-view.ts';
import { completions, helpOnHover } from './completing.ts';
import { lineMarks, setFindings, setPictures, spanOf } from './line-marks.ts';
import { look } from './look.ts';
import { unfoldAround } from './folds.ts';
import { pathAt } from './place-at.ts';

export type Editor = {
  /** Another file, or a text that was changed elsewhere: `fresh` forgets what could be undone. */
  readonly setText: (file: string, text: string, fresh: boolean) => void;
  readonly setFindings: (findings: readonly FindingView[], open: string | undefined, language: string) => void;
  readonly setPictures: (pictures: readonly { readonly line: number; readonly address: string }[]) => void;
  readonly setWords: (words: EditorWords) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly search: () => void;
  readonly focus: () => void;
  readonly goTo: (line: number, column: number, focus: boolean) => void;
  /** Tells at once what was written last. */
  readonly flush: () => void;
  readonly close: () => void;
};

/** What the editor says of itself, and the phrases of its search box. */
export type EditorWords = { readonly label: string; readonly phrases: Readonly<Record<string, string>> };

export type EditorParts = {
  readonly root: ShadowRoot;
  readonly knows: () => Knowledge | undefined;
  /** What the schema says of a field, in the language of the window. */
  readonly means: (english: string) => string;
  readonly onText: (file: string, text: string) => void;
  /** The cursor has come into another line. */
  readonly onLine: (line: number) => void;
  /** It has stood still for a moment at another place; `path`: the keys, joined by dots. */
  readonly onPlace: (file: string, path: string) => void;
  readonly onHistory: (can: History) => void;
  readonly onNext: () => void;
  readonly card: (finding: FindingView) => HTMLElement;
};

/** What can be taken back, and done again. */
export type History = { readonly undo: boolean; readonly redo: boolean };

const QUIET_MS = 150;
/** Longer than the pause between two strokes: what stands beside the text is not drawn while it is written. */
const STILL_MS = 250;

export const openEditor = (parts: EditorParts): Editor => {
  const { root, knows, means, onText, onLine, onPlace, onHistory, onNext, card } = parts;
  let file = '';
  let unsaid: ReturnType<typeof setTimeout> | undefined;
  let line = 0;
  let still: ReturnType<typeof setTimeout> | undefined;
  let can: History = { undo: false, redo: false };
  /** Files that were left, with what can be undone in them and where the cursor stood. */
  const left = new Map<string, EditorState>();
  const words = new Compartment();
  const say = (): void => {
    if (unsaid === undefined) return;
    clearTimeout(unsaid);
    unsaid = undefined;
    onText(file, view.state.doc.toString());
  };
  const heard = EditorView.updateListener.of((update) => {
    const fromPerson = update.transactions.some((one) => one.docChanged && !one.annotation(Transaction.remote));
    if (fromPerson) {
      clearTimeout(unsaid);
      unsaid = setTimeout(say, QUIET_MS);
    }
    if (update.docChanged || update.selectionSet) stood(update.state);
  });
  /** The cursor, and what can be undone, as they are now. */
  const stood = (state: EditorState): void => {
    const now = state.doc.lineAt(state.selection.main.head).number;
    if (now !== line) onLine((line = now));
    const next = { undo: undoDepth(state) > 0, redo: redoDepth(state) > 0 };
    if (next.undo !== can.undo || next.redo !== can.redo) onHistory((can = next));
    clearTimeout(still);
    still = setTimeout(
      () => onPlace(file, pathAt(view.state.doc.toString(), view.state.selection.main.head)),
      STILL_MS,
    );
  };
  const extensions = [
    lineNumbers(),
    foldGutter({ openText: '⌄', closedText: '›' }),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    drawSelection(),
    history(),
    indentOnInput(),
    indentUnit.of('  '),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    search({ top: true }),
    autocompletion({ override: [completions(knows, () => file, means)], icons: false }),
    helpOnHover(knows, () => file, means),
    yaml(),
    EditorView.lineWrapping,
    keymap.of([
      { key: 'F8', run: () => (onNext(), true) },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      indentWithTab,
    ]),
    EditorView.domEventHandlers({ blur: () => void say(), beforeinput: overSelection }),
    heard,
    lineMarks,
    look,
    words.of([]),
  ];
  const fresh = (text: string): EditorState => EditorState.create({ doc: text, extensions });
  const view = new EditorView({ root, parent: root, state: fresh('') });
  let said: EditorWords | undefined;
  const setWords = (next: EditorWords): void => {
    said = next;
    const label = EditorView.contentAttributes.of({ 'aria-label': next.label, spellcheck: 'false', tabindex: '0' });
    view.dispatch({ effects: words.reconfigure([EditorState.phrases.of(next.phrases), label]) });
  };
  return {
    setText: (name, text, anew) => {
      const now = view.state.doc.toString();
      if (name === file && now === text) return;
      if (name !== file || anew) {
        say();
        if (file !== '') left.set(file, view.state);
        const before = anew ? undefined : left.get(name);
        file = name;
        view.setState(before ?? fresh(text));
        if (said) setWords(said);
        stood(view.state);
      }
      const had = view.state.doc.toString();
      if (had !== text) view.dispatch({ changes: difference(had, text), annotations: Transaction.remote.of(true) });
    },
    setFindings: (findings, open, language) =>
      view.dispatch({ effects: setFindings.of({ findings, open, card, language }) }),
    setPictures: (pictures) => view.dispatch({ effects: setPictures.of(pictures) }),
    setWords,
    undo: () => void undo(view),
    redo: () => void redo(view),
    search: () => void openSearchPanel(view),
    focus: () => view.focus(),
    goTo: (to, column, focus) => {
      const { from } = spanOf(view.state.doc, { line: to, column, end: undefined } as FindingView);
      unfoldAround(view, from);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      if (focus) view.focus();
    },
    flush: say,
    close: () => {
      clearTimeout(still);
      say();
      view.destroy();
    },
  };
};

/**
 * What is typed over a selection. A browser that does it by itself keeps the look of what it deletes in a style attribute,
 * which the window's policy refuses.
 */
const overSelection = (event: InputEvent, view: EditorView): boolean => {
  const { inputType, data } = event;
  const { main } = view.state.selection;
  if (inputType !== 'insertText' || data === null || view.composing || main.empty) return false;
  event.preventDefault();
  const insert = (): Transaction =>
    view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  const handled = view.state
    .facet(EditorView.inputHandler)
    .some((handle) => handle(view, main.from, main.to, data, insert));
  if (!handled) view.dispatch(insert());
  return true;
};

/** The one piece in which two texts differ: the cursor stays where it is, and it can be undone. */
const difference = (before: string, after: string): { from: number; to: number; insert: string } => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
};
