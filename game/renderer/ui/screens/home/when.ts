import type { Language } from '../../settings.ts';
import type { Say } from '../../text/text.ts';

const DAY = 24 * 60 * 60 * 1000;
const DAYS_NAMED = 6;

/** Whole days between two moments as a calendar of this place counts them: 0 is today, -1 yesterday. */
const daysFrom = (now: Date, then: Date): number => {
  const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return Math.round((midnight(then) - midnight(now)) / DAY);
};

const dayIn = (language: Language, now: Date, then: Date): string => {
  const days = daysFrom(now, then);
  if (days === 0 || days === -1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  if (days < 0 && days >= -DAYS_NAMED) return new Intl.DateTimeFormat(language, { weekday: 'long' }).format(then);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(then);
};

/** When something was, as people say it: “yesterday, 16:40”. Both moments are ISO times; the clock is that of this place. */
export const whenWords = (say: Say, now: string, then: string): string => {
  const moment = new Date(then);
  return say('session.when', {
    day: dayIn(say.language, new Date(now), moment),
    time: new Intl.DateTimeFormat(say.language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      moment,
    ),
  });
};
