/** Completion and hover help out of the schema and the scenario's own names. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { type Tooltip, hoverTooltip } from '@codemirror/view';
import type { Knowledge } from '../workshop-view.ts';
import { placeAt } from './place-at.ts';
import { type Offer, type Schema, keysAt, meaningAt, valuesAt } from './schema-at.ts';

type Known = () => Knowledge | undefined;
/** What the schema says of a field, in the language of the window. */
type Means = (english: string) => string;

const TYPES = { key: 'property', name: 'variable', value: 'enum' } as const;

const completionOf = ({ label, description, kind }: Offer, means: Means): Completion => ({
  label,
  type: TYPES[kind],
  ...(description === undefined ? {} : { info: means(description) }),
  ...(kind === 'key' ? { apply: `${label}: ` } : {}),
});

/** Storylines hear events by their whole name, as keys of `on`. */
const heard = (path: readonly string[], knowledge: Knowledge): readonly Offer[] =>
  path.at(-1) === 'on' && path[0] === 'storylines'
    ? (knowledge.names['chartEvent'] ?? []).map((label) => ({ label, description: undefined, kind: 'name' }))
    : [];

export const offersAt = (text: string, at: number, knowledge: Knowledge): readonly Offer[] => {
  const schema = knowledge.schema as Schema;
  const { path, kind } = placeAt(text, at);
  if (kind === 'value') return [...valuesAt(schema, path, knowledge.names), ...targets(path, knowledge)];
  return [...keysAt(schema, path, knowledge.names), ...heard(path, knowledge)];
};

/** Where a transition leads. */
const targets = (path: readonly string[], { names }: Knowledge): readonly Offer[] =>
  path[0] === 'storylines' && (path.at(-1) === 'target' || path.at(-1) === 'initial' || path.includes('on'))
    ? (names['state'] ?? []).map((label) => ({ label, description: undefined, kind: 'name' }))
    : [];

export const completions =
  (known: Known, file: () => string, means: Means) =>
  (context: CompletionContext): CompletionResult | null => {
    const knowledge = known();
    if (knowledge === undefined || file() !== 'scenario.yaml') return null;
    const word = context.matchBefore(/[\w.]*/);
    if (word === null || (word.from === word.to && !context.explicit)) return null;
    const options = offersAt(context.state.doc.toString(), context.pos, knowledge).map((offer) =>
      completionOf(offer, means),
    );
    return options.length === 0 ? null : { from: word.from, options, validFor: /^[\w.]*$/ };
  };

const KEY_LINE = /^(\s*(?:- +)*)([A-Za-z][\w.-]*) *:/;

/** What a key means, when it is pointed at. */
export const helpOnHover = (known: Known, file: () => string, means: Means) =>
  hoverTooltip((view, pos): Tooltip | null => {
    const knowledge = known();
    const line = view.state.doc.lineAt(pos);
    const match = KEY_LINE.exec(line.text);
    if (knowledge === undefined || file() !== 'scenario.yaml' || match === null) return null;
    const from = line.from + match[1]!.length;
    const to = from + match[2]!.length;
    if (pos < from || pos > to) return null;
    const { path } = placeAt(view.state.doc.toString(), line.from + match[0].length);
    const meaning = meaningAt(knowledge.schema as Schema, path);
    if (meaning === undefined) return null;
    return {
      pos: from,
      end: to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'meaning';
        dom.textContent = means(meaning);
        return { dom };
      },
    };
  });
