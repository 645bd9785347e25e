/** What ids of a scenario and players are called, in the language of the terminal where there is a translation. */
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { Say } from '../say.ts';

const textOf = ({ texts, translations }: Scenario, { language, words }: Say, id: string): string | undefined => {
  const text = translations[language]?.[id] ?? texts[id];
  return text === undefined ? undefined : words(text);
};

export const endingName = (scenario: Scenario, say: Say, id: string): string =>
  textOf(scenario, say, `endings.${id}.title`) ?? id;

export const dilemmaName = (scenario: Scenario, say: Say, id: string): string =>
  textOf(scenario, say, `dilemmas.${id}.title`) ?? id;

/** `dilemma.option` as its label. */
export const optionName = (scenario: Scenario, say: Say, path: string): string => {
  const [dilemma = '', option = ''] = path.split('.');
  return textOf(scenario, say, `dilemmas.${dilemma}.options.${option}.label`) ?? option;
};

export const playerName = (say: Say, id: string): string => say.t(`simulate.player.${id}`);

/** A share as whole per cent; a small one is never called none. */
export const percent = (say: Say, share: number): string =>
  share > 0 && share < 0.005
    ? say.t('simulate.percent.few')
    : say.t('simulate.percent', { n: Math.round(share * 100) });

/** With one decimal at most, as this language writes it. */
export const number = ({ language }: Say, n: number): string =>
  n.toLocaleString(language, { maximumFractionDigits: 1 });

/** With its sign; what rounds to nothing has none. */
export const signed = (say: Say, n: number): string =>
  Math.abs(n) < 0.05 ? '0' : `${n < 0 ? '−' : '+'}${number(say, Math.abs(n))}`;
