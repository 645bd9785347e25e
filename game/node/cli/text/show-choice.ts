/** One line for what could be done, and a fainter one for what to know before. */
import type { ChoiceView } from '../../../core/view/view.ts';
import { padded, widthOf, wrapped } from './paint.ts';
import type { Scribe } from './scribe.ts';
import { priceWords, remarks, titleWords } from './show-price.ts';

const NUMBER_WIDTH = 4;

/** `mark` is what is typed for it: a number, or the notation. A closed one says why instead of its price. */
export const showChoice = (scribe: Scribe, view: ChoiceView, mark: string, indent = '  '): void => {
  const { say, paint, width } = scribe;
  const price = view.closed === undefined ? priceWords(view.price, say) : '';
  const first = `${indent}${padded(mark, NUMBER_WIDTH)}`;
  const rest = ' '.repeat(widthOf(first));
  const title =
    mark.length > NUMBER_WIDTH && view.decision.kind === 'ask' ? `“${say.words(view.title)}”` : titleWords(view, say);
  const lines = wrapped(title, width - widthOf(price) - 2, first, rest);
  const last = lines.pop() ?? first;
  for (const line of lines) scribe.line(view.closed === undefined ? line : paint('faint', line));
  if (view.closed === undefined) {
    scribe.line(`${padded(last, width - widthOf(price) - 1)} ${paint('faint', price)}`);
    for (const remark of remarks(view, say)) scribe.text(paintWords(scribe, remark), rest);
  } else {
    scribe.line(paint('faint', last));
    scribe.text(paintWords(scribe, `✕ ${say.words(view.closed)}`), rest);
  }
};

/** Faint word by word, so that the lines may break anywhere. */
const paintWords = ({ paint }: Scribe, text: string): string =>
  text
    .split(' ')
    .map((word) => paint('faint', word))
    .join(' ');
