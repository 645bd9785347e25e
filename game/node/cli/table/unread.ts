/** A line that is no decision, or names what is not there: what was wrong with it, and which one was probably meant. */
import { DECISION_FORMS, type Game, makeDecision, openDecisions, turnWeek } from '../../../core/engine/engine.ts';
import { nearest } from '../../../core/scenario/scenario.ts';
import type { Say } from '../text/say.ts';

const FORMS = Object.values(DECISION_FORMS);

/** Why this line cannot be read. */
export const unreadWords = (line: string, { t }: Say): string => {
  const [week = '', verb = ''] = line.split(/\s+/);
  if (!/^[1-9][0-9]{0,3}$/.test(week)) return t('decisions.week');
  const form = Object.hasOwn(DECISION_FORMS, verb) ? DECISION_FORMS[verb] : undefined;
  return form === undefined
    ? t('decisions.verb', { verbs: Object.keys(DECISION_FORMS).join(', ') })
    : t('decisions.form', { form });
};

/** What could be decided now and is written nearly like this line, as a sentence; nothing where nothing is near. */
export const meantInstead = (line: string, game: Game, { t }: Say): string => {
  const week = turnWeek(game);
  const open = openDecisions(game).map((decision) => makeDecision({ week, decision }));
  const meant = nearest(line, open);
  return meant === undefined ? '' : ` ${t('decisions.meant', { meant })}`;
};

/** How decisions are written, for whoever types `?` where decisions are read. */
export const decisionsHelp = ({ t }: Say): string => t('decisions.help', { forms: FORMS.join('\n') });

export const asksForHelp = (line: string): boolean => /^(?:\?|help)$/i.test(line);
