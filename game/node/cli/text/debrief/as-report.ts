/** The debrief of one session as a report to print: the terminal's own words, put down in sections instead of lines. */
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import {
  type Quotes,
  type Report,
  STEP_IN,
  type Section,
  type Table,
} from '../../../../core/debrief/exports/exports.ts';
import type { Cell as WeekCell, Table as WeekTable } from '../../../../core/debrief/debrief.ts';
import type { Say } from '../say.ts';
import type { Scribe } from '../scribe.ts';
import { showCards } from './show-cards.ts';
import { showKnew } from './show-knew.ts';
import { showHats, showHouse, showRisks, showSkills } from './show-parts.ts';
import { showHours } from './show-tables.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** A heading in the middle of a part; no text has such a character. */
const STRONG = '\u0001';
const indented = (text: string, first: string): string => {
  const mark = first.trim();
  return `${STEP_IN.repeat(Math.floor((first.length - first.trimStart().length) / 2))}${mark === '' ? '' : `${mark} `}${text}`;
};

/** Writes down what would be printed: headings begin sections, strong lines parts of them. */
const recorder = (say: Say) => {
  const sections: Section[] = [];
  let own: Writable<Section> = { heading: '', sentences: [], tables: [], quotes: [] };
  let part: Writable<Required<Quotes>> | undefined;
  const put = (text: string): void => void (part === undefined ? own.sentences.push(text) : part.lines.push(text));
  const scribe: Scribe = {
    say,
    paint: (style, text) => (style === 'strong' ? `${STRONG}${text}` : text),
    width: Infinity,
    keys: false,
    line: (text = '') => {
      part = undefined;
      if (!text.startsWith(STRONG)) return text === '' ? undefined : put(text);
      part = { title: text.replaceAll(STRONG, ''), texts: [], lines: [] };
      own.quotes.push(part);
    },
    text: (text, first = '') => put(indented(text, first).replaceAll(STRONG, '')),
    heading: (text) => {
      part = undefined;
      own = { heading: text, sentences: [], tables: [], quotes: [] };
      sections.push(own);
    },
    flush: () => undefined,
  };
  return { scribe, sections };
};

const cellOf = (cell: WeekCell): Table['rows'][number][number] =>
  typeof cell === 'object' && 'how' in cell ? cell.value : cell;

const weekTable = ({ title, head, rows }: WeekTable): Table => ({
  title,
  head,
  rows: rows.map((row) => row.map(cellOf)),
});

const headOf = (say: Say, { ended, ending, alias }: Debrief): Section => ({
  heading: alias,
  sentences: [
    ...(ended ? [] : [say.t('looking.not-ended')]),
    ...(ending === undefined ? [] : [`${ending.title}. ${ending.text}`]),
  ],
  tables: [],
  quotes: [],
});

export const asReport = (debrief: Debrief, say: Say): Report => {
  const { scribe, sections } = recorder(say);
  scribe.heading(say.t('looking.written'));
  showCards(scribe, debrief);
  scribe.heading(say.words(debrief.timeline.headline));
  const weeks = sections.at(-1)! as Writable<Section>;
  weeks.tables = debrief.timeline.tables.map(weekTable);
  for (const show of [showKnew, showHats, showHours, showHouse, showRisks, showSkills]) show(scribe, debrief);
  return {
    title: `${say.t('looking.title')} — ${debrief.title}`,
    language: debrief.language,
    sections: [headOf(say, debrief), ...sections.filter(isWritten)],
  };
};

const isWritten = ({ sentences, tables, quotes }: Section): boolean =>
  sentences.length + tables.length + quotes.length > 0;
