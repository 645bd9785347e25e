/** The briefing, before the first turn. */
import { type Look, briefing } from '../../../core/view/view.ts';
import { padded } from './paint.ts';
import type { Scribe } from './scribe.ts';
import { figureWords } from './show-price.ts';
import { pictureWords, showTellings } from './show-tellings.ts';

const NAME_WIDTH = 26;

export const showBriefing = (scribe: Scribe, look: Look): void => {
  const { say, paint } = scribe;
  const { t } = say;
  const brief = briefing(look);
  scribe.heading(brief.title);
  scribe.text(brief.summary);
  if (brief.picture !== undefined) scribe.text(pictureWords(brief.picture, say));
  scribe.line();
  scribe.text(brief.assignment);
  scribe.line();
  scribe.line(paint('strong', t('briefing.fixed')));
  for (const one of brief.fixed) scribe.text(one, '  – ', '    ');
  scribe.line();
  scribe.line(paint('strong', t('briefing.yours')));
  scribe.text(t('briefing.span', { weeks: brief.weeks, turns: brief.turns, minutes: brief.minutes }), '  ');
  scribe.text(figureWords(brief.figures, say, false), '  ');
  scribe.line();
  scribe.line(paint('strong', t('briefing.people')));
  for (const { name, role } of brief.people) {
    scribe.text(role, `  ${padded(name, NAME_WIDTH)} `, ' '.repeat(NAME_WIDTH + 3));
  }
  scribe.line();
  scribe.text(paint('faint', brief.fiction));
  showTellings(scribe, brief.opening);
};
