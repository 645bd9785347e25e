/**
 * Names in statements. Verbs, activity types and `progress` are those of the published serious-games profile
 * (https://w3id.org/xapi/seriousgames, vocabulary of 2017); what it has no word for is ours.
 */
export const PROFILE = 'https://w3id.org/xapi/seriousgames';

/** Ours. The domain `.invalid` can never belong to anybody (RFC 6761), so that nobody can put anything there. */
export const OURS = 'https://two-hats.invalid/xapi';

export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  selected: 'https://w3id.org/xapi/adb/verbs/selected',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const;
export type Verb = keyof typeof VERBS;

export const TYPES = {
  game: `${PROFILE}/activity-types/serious-game`,
  /** What is selected in is an alternative: a question, or the menu of what can be done in a week. */
  question: 'http://adlnet.gov/expapi/activities/question',
  menu: `${PROFILE}/activity-types/menu`,
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

export const PROGRESS = `${PROFILE}/extensions/progress`;

export const ours = (name: string): string => `${OURS}/extensions/${name}`;

/** The file of the session beside its `completed` statement: how a debrief room finds it again. */
export const SESSION_FILE = {
  usageType: `${OURS}/attachments/session-file`,
  contentType: 'application/x-ndjson',
} as const;
