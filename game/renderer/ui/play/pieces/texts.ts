/** Texts of a scenario as the screens set them: paragraphs, emphasis, and who speaks. */

/** An empty line or a new one parts paragraphs. */
export const paragraphsIn = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

export type Run = { readonly text: string; readonly stressed: boolean };

/** `*stressed*` words, parted from the rest; `**very much so**` says the same. */
export const runsIn = (text: string): readonly Run[] =>
  text
    .replace(/\*\*([^*\n]+)\*\*/g, '*$1*')
    .split(/\*([^*\n]+)\*/)
    .map((part, i) => ({ text: part, stressed: i % 2 === 1 }))
    .filter((run) => run.text !== '');

/** The same words for a place that cannot stress any. */
export const unstressed = (text: string): string =>
  runsIn(text)
    .map((run) => run.text)
    .join('');

export type Part = { readonly kind: 'speech' | 'telling'; readonly text: string };

// An apostrophe inside a word does not close what was said. What is quoted in the middle of a sentence is not speech.
const SPEECH = /(?<=^|[.!?…:”’]\s*|\n)[“‘„][^“„]*?[.!?…,—][”’](?![\p{L}\d])/gu;

/** What is said aloud and what is told about it, in order. */
export const partsIn = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: said, index } of text.matchAll(SPEECH)) {
    parts.push({ kind: 'telling', text: text.slice(from, index).trim() }, { kind: 'speech', text: said });
    from = index + said.length;
  }
  parts.push({ kind: 'telling', text: text.slice(from).trim() });
  return parts.filter((part) => part.text !== '');
};

/** A part with what is told right after it; only what is said has something after it. */
export type Utterance = Part & { readonly after?: string };

/** Speech takes along what is told about it, so that both are set in one bubble. */
export const utterancesIn = (text: string): readonly Utterance[] => {
  const all: Utterance[] = [];
  for (const part of partsIn(text)) {
    const last = all.at(-1);
    if (part.kind === 'telling' && last?.kind === 'speech') all[all.length - 1] = { ...last, after: part.text };
    else all.push(part);
  }
  return all;
};
