/** The debrief in the terminal: the same parts in the same order as in the window, without its pictures. */
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import type { Scribe } from '../scribe.ts';
import { showCards } from './show-cards.ts';
import { showKnew } from './show-knew.ts';
import { showHats, showHouse, showRisks, showSkills } from './show-parts.ts';
import { showHours, showTables } from './show-tables.ts';

/** Everything, in calm order. Figures stand where the sentence needs them; `--format json` has them all. */
export const showDebrief = (scribe: Scribe, debrief: Debrief): void => {
  const { say } = scribe;
  scribe.heading(`${say.t('looking.title')} — ${say.words(debrief.title)}`);
  scribe.line(scribe.paint('faint', say.words(debrief.alias)));
  if (!debrief.ended) scribe.text(say.t('looking.not-ended'));
  if (debrief.ending) scribe.text(say.words(`${debrief.ending.title}. ${debrief.ending.text}`));
  showCards(scribe, debrief);
  showTables(scribe, debrief);
  showKnew(scribe, debrief);
  showHats(scribe, debrief);
  showHours(scribe, debrief);
  showHouse(scribe, debrief);
  showRisks(scribe, debrief);
  showSkills(scribe, debrief);
  scribe.line();
  scribe.flush();
};
