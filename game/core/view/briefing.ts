/** The briefing: the assignment, what is not up for discussion, what you have, whom you will meet. */
import type { Scenario } from '../scenario/scenario.ts';
import { type Person, peopleHere } from './people.ts';
import { type Figures, figures } from './board/board-view.ts';
import { type DilemmaBrief, hatOf, inbox } from './dilemma-view.ts';
import { type OwnPicture, ownPicture } from './own-picture.ts';
import { type TellingView, tellings } from './tellings.ts';
import { type Look, textOf } from './texts.ts';
import type { Hat } from '../scenario/vocabulary.ts';

export type Briefing = {
  readonly title: string;
  readonly summary: string;
  readonly assignment: string;
  readonly fiction: string;
  readonly fixed: readonly string[];
  readonly picture: OwnPicture | undefined;
  readonly place: Scenario['place'];
  readonly turns: number;
  readonly weeks: number;
  readonly minutes: number;
  readonly hat: Hat;
  readonly figures: Figures;
  readonly people: readonly Person[];
  readonly opening: readonly TellingView[];
  readonly inbox: readonly DilemmaBrief[];
};

/** Of a game that has just begun. */
export const briefing = (look: Look): Briefing => {
  const { scenario } = look.game;
  return {
    title: textOf(look, 'title'),
    summary: textOf(look, 'summary'),
    assignment: textOf(look, 'assignment'),
    fiction: textOf(look, 'fiction'),
    fixed: scenario.fixed.map((_, i) => textOf(look, `fixed.${i}`)),
    picture: ownPicture(look),
    place: scenario.place,
    turns: scenario.start.turns.length,
    weeks: scenario.start.turns.reduce((sum, weeks) => sum + weeks, 0),
    minutes: scenario.minutes,
    hat: hatOf(look.game),
    figures: figures(look),
    people: peopleHere(look),
    opening: tellings(look),
    inbox: inbox(look),
  };
};
