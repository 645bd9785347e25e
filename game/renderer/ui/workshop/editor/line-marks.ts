/** What stands beside and between the lines: indentation that can be seen, small pictures, findings with their card. */
import {
  RangeSetBuilder,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
  type Text,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import type { FindingView } from '../workshop-view.ts';

/** Leading blanks are drawn wider: in proportional letters two of them would hardly show. */
const indent = Decoration.mark({ class: 'cm-indent' });

const indents = (view: EditorView): DecorationSet => {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const blanks = /^ +/.exec(line.text)?.[0].length ?? 0;
      if (blanks > 0) builder.add(line.from, line.from + blanks, indent);
      at = line.to + 1;
    }
  }
  return builder.finish();
};

const visibleIndent = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = indents(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = indents(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

class Picture extends WidgetType {
  private readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
  }
  override eq(other: Picture): boolean {
    return other.address === this.address;
  }
  override toDOM(): HTMLElement {
    const image = document.createElement('img');
    image.className = 'cm-line-picture';
    image.src = this.address;
    image.alt = '';
    return image;
  }
}

export const setPictures = StateEffect.define<readonly { readonly line: number; readonly address: string }[]>();

const pictureField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const set = transaction.effects.find((effect) => effect.is(setPictures));
    if (!set) return marks.map(transaction.changes);
    const { doc } = transaction.state;
    const ranges = set.value
      .filter(({ line }) => line <= doc.lines)
      .map(({ line, address }) =>
        Decoration.widget({ widget: new Picture(address), side: 1 }).range(doc.line(line).to),
      );
    return Decoration.set(ranges, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** A finding with the card that is shown for it. */
export type Shown = {
  readonly findings: readonly FindingView[];
  readonly open: string | undefined;
  readonly card: (finding: FindingView) => HTMLElement;
  /** The language that cards are written in: in another one they are made anew. */
  readonly language: string;
};

export const setFindings = StateEffect.define<Shown>();

class Card extends WidgetType {
  private readonly finding: FindingView;
  private readonly make: Shown['card'];
  private readonly language: string;
  constructor(finding: FindingView, { card, language }: Shown) {
    super();
    this.finding = finding;
    this.make = card;
    this.language = language;
  }
  override eq(other: Card): boolean {
    const same = other.make === this.make && other.language === this.language;
    return same && JSON.stringify(other.finding) === JSON.stringify(this.finding);
  }
  override toDOM(): HTMLElement {
    return this.make(this.finding);
  }
  override ignoreEvent(): boolean {
    return true;
  }
}

/** The characters that a finding is about: as it says, else the word at its place, else the line. */
export const spanOf = (
  doc: Text,
  { line, column, end }: FindingView,
): { readonly from: number; readonly to: number } => {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(at.from + column - 1, at.to);
  if (end !== undefined && end.line <= doc.lines) {
    const last = doc.line(end.line);
    const to = Math.min(last.from + end.column - 1, last.to);
    if (to > from) return { from, to };
  }
  const word = /^[\w.'"-]+/.exec(at.text.slice(from - at.from))?.[0].length ?? 0;
  if (word > 0) return { from, to: from + word };
  const start = at.from + (/^\s*/.exec(at.text)?.[0].length ?? 0);
  return { from: start, to: at.to };
};

const drawn = (state: EditorState, shown: Shown): DecorationSet => {
  const { findings, open } = shown;
  const ranges: Range<Decoration>[] = [];
  const wrong = new Set<number>();
  for (const finding of findings) {
    const { from, to } = spanOf(state.doc, finding);
    const line = state.doc.lineAt(from);
    if (to > from) ranges.push(Decoration.mark({ class: `cm-${finding.severity}` }).range(from, to));
    if (finding.severity === 'mistake' && !wrong.has(line.from)) {
      wrong.add(line.from);
      ranges.push(Decoration.line({ class: 'cm-wrong' }).range(line.from));
    }
    if (finding.id === open)
      ranges.push(Decoration.widget({ widget: new Card(finding, shown), side: 1, block: true }).range(line.to));
  }
  return Decoration.set(ranges, true);
};

const findingField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const set = transaction.effects.find((effect) => effect.is(setFindings));
    return set ? drawn(transaction.state, set.value) : marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const lineMarks: Extension = [visibleIndent, pictureField, findingField];
