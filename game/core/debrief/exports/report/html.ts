/**
 * The report as one HTML file that needs nothing else: no script, no picture from elsewhere, and a policy that lets nothing in
 * but its own style (by its hash). Whatever a scenario or a trainee wrote is text: escaped, and each quotation keeps its own
 * direction, so that it cannot turn the words around it.
 */
import { sha256Hex } from '../../../scenario/canonical.ts';
import type { Words } from '../../../view/view.ts';
import { type Cell, type Quotes, type Report, STEP_IN, type Section, type Table } from './model.ts';
import { STYLE } from './style.ts';

type Say = (words: Words) => string;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters that HTML does not have; line ends and tabs stay. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"']/g, (one) => ESCAPES[one]!);

/** The one mark that texts of a scenario have. What trainees wrote has none: it stands in quotations. */
const emphasised = (html: string): string => html.replace(/\*([^*\n]+)\*/g, '<em>$1</em>');

const inHtml = (say: Say, words: Words): string => emphasised(escaped(say(words)));

const element = (name: string, inner: string, attributes = ''): string => `<${name}${attributes}>${inner}</${name}>`;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A hash in hex as policies write it. */
const base64OfHex = (hex: string): string => {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const groups = bits.match(/.{1,6}/g) ?? [];
  const digits = groups.map((group) => BASE64[Number.parseInt(group.padEnd(6, '0'), 2)]!).join('');
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, '=');
};

const policy = (): string =>
  `default-src 'none'; style-src 'sha256-${base64OfHex(sha256Hex(STYLE))}'; base-uri 'none'; form-action 'none'`;

/** The bar says nothing that the number before it does not say. */
const bar = (n: number, of: number): string => {
  const width = of === 0 ? 0 : Math.round((100 * n) / of);
  return (
    `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">` +
    `<rect class="whole" width="100" height="10"/><rect class="part" width="${width}" height="10"/></svg>`
  );
};

const DEEPEST = 2;

const sentenceHtml = (say: Say, sentence: Words): string => {
  const words = say(sentence);
  const text = words.replace(new RegExp(`^${STEP_IN}+`), '');
  const steps = Math.min(DEEPEST, words.length - text.length);
  return element('p', emphasised(escaped(text)), steps === 0 ? '' : ` class="in-${steps}"`);
};

const cellHtml = (say: Say, cell: Cell, first: boolean): string => {
  if (cell === undefined) return element('td', '–', ' class="number"');
  if (typeof cell === 'number')
    return element('td', escaped(say({ key: 'report.number', values: { n: cell } })), ' class="number"');
  if (typeof cell === 'object' && 'of' in cell) {
    const { n, of } = cell;
    const words = escaped(say({ key: 'report.share', values: { n, of } }));
    return element('td', `<span class="share">${words}</span>${bar(n, of)}`, ' class="number"');
  }
  return first ? element('th', inHtml(say, cell), ' scope="row"') : element('td', inHtml(say, cell));
};

const tableHtml = (say: Say, { title, head, rows }: Table): string => {
  const caption = title === undefined ? '' : element('caption', escaped(say(title)));
  const top = element('tr', head.map((words) => element('th', escaped(say(words)), ' scope="col"')).join(''));
  const body = rows.map((row) => element('tr', row.map((cell, i) => cellHtml(say, cell, i === 0)).join(''))).join('\n');
  return element('table', `${caption}${element('thead', top)}${element('tbody', body)}`);
};

const quotesHtml = (say: Say, { title, texts, lines = [] }: Quotes): string => {
  const chosen =
    lines.length === 0 ? '' : element('ul', lines.map((line) => element('li', inHtml(say, line))).join(''));
  const written = texts.map(({ about, text }) => {
    const words = element('p', escaped(text), ' dir="auto"');
    const under = about === undefined ? '' : element('footer', escaped(say(about)));
    return element('blockquote', `${words}${under}`);
  });
  return element('section', `${element('h3', escaped(say(title)))}${chosen}${written.join('\n')}`, ' class="quotes"');
};

const sectionHtml = (say: Say, { heading, sentences, tables, quotes }: Section): string =>
  element(
    'section',
    [
      element('h2', inHtml(say, heading)),
      ...sentences.map((words) => sentenceHtml(say, words)),
      ...tables.map((table) => tableHtml(say, table)),
      ...quotes.map((one) => quotesHtml(say, one)),
    ].join('\n'),
  );

/** `say` puts words into the language of the report. */
export const reportHtml = ({ title, language, sections }: Report, say: Say): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy())}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', escaped(say(title))),
    element('style', STYLE),
    '</head>',
    '<body>',
    element('main', [element('h1', escaped(say(title))), ...sections.map((one) => sectionHtml(say, one))].join('\n')),
    '</body>',
    '</html>',
    '',
  ].join('\n');
