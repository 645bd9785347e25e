import type { ChoiceView, Price } from '../../../../core/view/view.ts';
import type { Say } from '../../text/text.ts';

/** The hours and euros of a price, short enough to stand beside a title: `3 hours · 300 euros`, or `free`. */
export const priceWords = ({ hours, overtime, funds, energy, theirs }: Price, say: Say): string => {
  const parts = [
    hours > 0 ? say('price.hours', { n: hours }) : '',
    funds > 0 ? say('price.funds', { n: funds }) : '',
    overtime === 0 && energy > 0 ? say('price.energy', { n: energy }) : '',
    theirs > 0 ? say('price.theirs', { n: theirs }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('price.free') : parts.join(' · ');
};

/** How much of it would be overtime, and what that takes; undefined where none is. */
export const overtimeWords = ({ overtime, energy }: Price, say: Say): string | undefined =>
  overtime > 0 ? say('price.overtime', { n: overtime, energy }) : undefined;

/** A question stands in quotation marks. */
export const titleWords = ({ title, decision }: Pick<ChoiceView, 'title' | 'decision'>, say: Say): string =>
  decision.kind === 'ask' ? say('play.quote', { text: say.words(title) }) : say.words(title);
