/** What a player sees after a decision: what was told, lessons of the story, the end of a turn, the next one. */
import {
  dilemmaView,
  directorSentences,
  endingView,
  facesView,
  inbox,
  isHalfTime,
  newSentences,
  tellings,
  weekView,
} from '../../../core/view/view.ts';
import { type Desk, type Taken, lookOf } from '../table/desk.ts';
import type { Scribe } from './scribe.ts';
import { showDilemma } from './show-dilemma.ts';
import { showDirector, showEnding, showFaces } from './show-faces.ts';
import { figureWords } from './show-price.ts';
import { showTellings } from './show-tellings.ts';
import { showStatus, showWeek } from './show-week.ts';

/** The turn as it begins: what came in, and all that could be done. */
export const showTurn = (scribe: Scribe, desk: Desk): void => {
  const look = lookOf(desk);
  if (endingView(look) !== undefined) return;
  showWeek(scribe, weekView(look, desk.shown));
  for (const { id } of inbox(look)) showOpen(scribe, desk, id);
};

const showOpen = (scribe: Scribe, desk: Desk, id: string): void => showDilemma(scribe, dilemmaView(lookOf(desk), id));

type Done = Extract<Taken, { ok: true }>;

/** After a decision that was taken, for a transcript. `before` is the table before it. */
export const showAfter = (scribe: Scribe, before: Desk, taken: Done): void => {
  const { desk } = taken;
  showNews(scribe, before, taken);
  if (taken.closed !== undefined) {
    showTurn(scribe, desk);
    return;
  }
  const look = lookOf(desk);
  const view = weekView(look, desk.shown);
  const known = inbox(lookOf(before)).map(({ id }) => id);
  if (view.hat === weekView(lookOf(before), before.shown).hat) {
    scribe.line(scribe.paint('faint', figureWords(view.figures, scribe.say, view.sheets.length > 0)));
  } else showStatus(scribe, view);
  for (const { id } of view.inbox) if (!known.includes(id)) showOpen(scribe, desk, id);
};

/** What was told, and at the end of a turn the faces, the director and the ending. Shared with play by hand. */
export const showNews = (scribe: Scribe, before: Desk, { desk, closed }: Done): void => {
  const look = lookOf(desk);
  const director = lookOf(desk).texts(`actors.${desk.game.scenario.leader.actor}.name`) ?? '';
  const told = desk.game.told === before.game.told ? [] : tellings(look);
  if (closed !== undefined) {
    const { week, weeks } = weekView(lookOf(before), before.shown);
    scribe.heading(scribe.say.t('friday', { week: week + weeks - 1 }));
    showFaces(scribe, facesView(closed, look));
  }
  showTellings(scribe, told);
  for (const { control, text } of newSentences(look, before.shown, desk.shown)) {
    const key = scribe.keys ? ` ${scribe.say.t(`lesson.${control}`)}` : '';
    scribe.text(`${text}${key}`, scribe.paint('good', '» '), '  ');
  }
  if (closed === undefined) return;
  const ending = endingView(look);
  if (ending !== undefined) showEnding(scribe, ending, director);
  else if (isHalfTime(closed, desk.game)) showDirector(scribe, director, directorSentences(desk.game));
};
