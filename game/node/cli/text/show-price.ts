/** Prices and the few figures of the board, in words. */
import type { ChoiceView, Figures, Price } from '../../../core/view/view.ts';
import type { Say } from './say.ts';

const SEPARATOR = ' · ';

/** `3 hours · 300 euros`; `free` where it takes nothing of yours. */
export const priceWords = ({ hours, overtime, funds, energy, theirs }: Price, { t }: Say): string => {
  const parts = [
    hours > 0 ? t('price.hours', { n: hours }) : '',
    overtime > 0 ? t('price.overtime', { n: overtime, energy }) : '',
    funds > 0 ? t('price.funds', { n: funds }) : '',
    overtime === 0 && energy > 0 ? t('price.energy', { n: energy }) : '',
    theirs > 0 ? t('price.theirs', { n: theirs }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('price.free') : parts.join(SEPARATOR);
};

/** `7 hours · 4,000 euros · 41 bags beside the container · 0 of 6 names`. */
export const figureWords = ({ hours, funds, seen, signatures }: Figures, say: Say, sheet: boolean): string => {
  const { t } = say;
  return [
    t('figure.hours', { n: hours }),
    t('figure.funds', { n: funds }),
    `${seen.count.toLocaleString(say.language)} ${say.words(seen.unit)}`,
    signatures !== undefined && sheet ? t('figure.signatures', { n: signatures.signed, of: signatures.of }) : '',
  ]
    .filter((part) => part !== '')
    .join(SEPARATOR);
};

/** A choice's title; a question stands in quotation marks. */
export const titleWords = ({ title, decision }: ChoiceView, say: Say): string =>
  decision.kind === 'ask' ? say.t('choice.ask', { question: say.words(title) }) : say.words(title);

/** What else is worth knowing before it is chosen: its likely effect, what it serves, whose confidence it breaks. */
export const remarks = ({ hint, serves, breaks }: ChoiceView, { t, words }: Say): string[] => [
  ...(hint === undefined ? [] : [words(hint)]),
  ...serves.slice(0, 1).map((fact) => t('choice.serves', { name: fact.name })),
  ...breaks.map((fact) => t('choice.breaks', { name: fact.name, hat: { key: `hat.${fact.toldAs}` } })),
];
