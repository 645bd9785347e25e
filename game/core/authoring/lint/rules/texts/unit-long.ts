/** What is counted stands beside its number, in a narrow column of the bar above the board. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';

/** Of the column, as far as it can be told in characters: 6.4 rem of the window's letters. */
const LINE = 13;
const MOST_LINES = 3;

export const unitLong: Rule = {
  id: 'unit-long',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { id, text, place } of textsOf(subject)) {
      if (id !== 'value.seen.unit') continue;
      const words = text.split(/\s+|(?<=-)/u);
      const wide = words.find((word) => word.length > LINE + 1);
      if (wide !== undefined) report(place, { word: wide, letters: LINE }, { as: 'word' });
      else if (linesOf(words) > MOST_LINES) report(place, { lines: MOST_LINES, letters: LINE });
    }
  },
};

/** As many lines as these words take. */
const linesOf = (words: readonly string[]): number => {
  let [lines, room] = [1, LINE + 1];
  for (const word of words) {
    if (word.length + 1 > room && room <= LINE) [lines, room] = [lines + 1, LINE + 1];
    room -= word.length + 1;
  }
  return lines;
};
