/** One fact through the class, two sessions that parted, and the handovers for swapping. */
import type { ClassDebrief, ClassFact } from '../../class/class.ts';
import { phrase } from '../../words.ts';
import { type Cell, type Quotes, type Section, section } from './model.ts';

/** The facts that split the class most. */
const MOST_FACTS = 6;

const factRow = ({ name, text, n, heard, neverMet }: ClassFact): readonly Cell[] => {
  const as = (hat: string): number => heard.filter((one) => one.as === hat).length;
  const fate = (which: string): number => heard.filter((one) => one.fate === which).length;
  const first = heard.length === 0 ? undefined : Math.min(...heard.map(({ week }) => week));
  return [
    phrase('report.fact.said', { name, text }),
    { n: heard.length, of: n },
    as('publicServant'),
    as('networkManager'),
    first,
    fate('used'),
    fate('broken'),
    neverMet.length,
  ];
};

export const factSection = ({ facts }: ClassDebrief): readonly Section[] =>
  facts.length === 0
    ? []
    : [
        section(phrase('report.facts'), {
          sentences: [phrase('report.facts.what')],
          tables: [
            {
              head: [
                phrase('report.fact'),
                phrase('report.fact.heard'),
                phrase('hat.publicServant'),
                phrase('hat.networkManager'),
                phrase('report.fact.first'),
                phrase('report.fact.used'),
                phrase('report.fact.broken'),
                phrase('report.fact.neverMet'),
              ],
              rows: facts.slice(0, MOST_FACTS).map(factRow),
            },
          ],
        }),
      ];

export const pairSection = ({ contrast, endings }: ClassDebrief): readonly Section[] => {
  if (contrast === undefined) return [];
  const { untilWeek, shared, either, seen, parting, pairs, alike } = contrast;
  const [less, more] = seen;
  return [
    section(phrase('report.pair'), {
      sentences: [
        phrase('report.pair.alike', { week: untilWeek, shared, either }),
        phrase('report.pair.apart', { less, more, unit: endings?.unit ?? '' }),
        ...(parting === undefined
          ? []
          : [
              phrase('report.pair.parted', {
                week: parting.week,
                title: parting.title,
                one: parting.options[0],
                other: parting.options[1],
              }),
            ]),
        phrase('report.pair.rule', { pairs, alike }),
      ],
    }),
  ];
};

export const handoverSection = ({ handovers }: ClassDebrief): readonly Section[] => {
  if (handovers.length === 0) return [];
  const quotes = handovers.map(({ sentences, text }, i): Quotes => ({
    title: phrase('report.handover', { n: i + 1 }),
    texts: text === undefined ? [] : [{ text }],
    lines: sentences.map(({ week, title }) => phrase('report.handover.line', { week, title })),
  }));
  return [section(phrase('report.handovers'), { sentences: [phrase('report.handovers.what')], quotes })];
};
