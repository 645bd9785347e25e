/** What could be done: its title with the price, and fainter what to know before. */
import type { ChoiceView } from '../../../core/view/view.ts';
import { padded, wrapped } from './paint.ts';
import type { Scribe } from './scribe.ts';
import { priceWords, remarks, titleWords } from './show-price.ts';

const NUMBER_WIDTH = 4;
const INDENT = '  ';

/** `number` is what is typed for it. A closed one says why instead of its price. */
export const showNumbered = (scribe: Scribe, view: ChoiceView, number: number): void =>
  showChoice(scribe, view, `${INDENT}${padded(String(number), NUMBER_WIDTH)}`);

/** For whoever plays by notation: the line that decides it stands below the title. */
export const showNotated = (scribe: Scribe, view: ChoiceView): void => showChoice(scribe, view, INDENT, view.line);

const showChoice = (scribe: Scribe, view: ChoiceView, first: string, notation?: string): void => {
  const { say, paint, width } = scribe;
  const open = view.closed === undefined;
  const price = open ? priceWords(view.price, say) : '';
  const rest = ' '.repeat(INDENT.length + NUMBER_WIDTH);
  const lines = wrapped(titleWords(view, say), width - [...price].length - 2, first, rest);
  const last = lines.pop() ?? first;
  for (const line of lines) scribe.line(open ? line : paint('faint', line));
  scribe.line(open ? `${padded(last, width - [...price].length - 1)} ${paint('faint', price)}` : paint('faint', last));
  if (notation !== undefined) scribe.text(paintWords(scribe, notation), rest);
  const notes = view.closed === undefined ? remarks(view, say) : [`✕ ${say.words(view.closed)}`];
  for (const note of notes) scribe.text(paintWords(scribe, note), rest);
};

/** Faint word by word, so that the lines may break anywhere. */
const paintWords = ({ paint }: Scribe, text: string): string =>
  text
    .split(' ')
    .map((word) => paint('faint', word))
    .join(' ');
