/** What a debrief calls things: quantities of the ledger, people, decisions. */
import { promisesOf } from '../scenario/names.ts';
import { OWN_GAUGES, PILLARS } from '../scenario/vocabulary.ts';
import { type Look, type Phrase, type Words, lookAt, person, titleOfPast } from '../view/view.ts';
import type { Course, Moment } from './course.ts';

export const phrase = (key: string, values?: Phrase['values']): Phrase =>
  values === undefined ? { key } : { key, values };

export const nameOf = (look: Look, actor: string): string => person(look, actor).name;

const GAUGES: readonly string[] = [...OWN_GAUGES, ...PILLARS];

type Namer = (look: Look, a: string, b: string) => Words | undefined;

const withText = (key: string, text: string | undefined): Phrase | undefined =>
  text === undefined ? undefined : phrase(key, { text });

const NAMERS: Readonly<Record<string, Namer>> = {
  trust: (look, a) => phrase('debrief.name.trust', { name: nameOf(look, a) }),
  engagement: (look, a) => phrase('debrief.name.engagement', { name: nameOf(look, a) }),
  given: (look, a) => phrase('debrief.name.given', { name: nameOf(look, a) }),
  overtime: () => phrase('debrief.name.overtime'),
  risk: (_, a) => phrase(`risk.${a}`),
  charter: (_, a) => phrase('debrief.name.charter', { clause: phrase(`charter.${a}`) }),
  task: (_, a) => phrase(`task.${a}`),
  hat: () => phrase('debrief.name.hat'),
  tie: (look, a) => {
    const [one, other] = look.game.scenario.ties[a]!.between;
    return phrase('debrief.name.tie', { one: nameOf(look, one), other: nameOf(look, other) });
  },
  objection: (look, a, b) => withText('debrief.name.objection', look.texts(`barriers.${a}.objections.${b}.text`)),
  knowledge: (look, a) => phrase('debrief.name.told', { name: nameOf(look, a) }),
  cleared: (look, a) => phrase('debrief.name.leave', { name: nameOf(look, a) }),
  thread: (look, a) => phrase('debrief.name.thread', { name: nameOf(look, a) }),
  promise: (look, a) =>
    withText('debrief.name.promise', look.texts(`${promisesOf(look.game.scenario).get(a)?.path ?? ''}.text`)),
  tabled: (look, a) => withText('debrief.name.sheet', look.texts(`agreements.${a}.title`)),
  name: (look, _, b) => phrase('debrief.name.signature', { name: nameOf(look, b) }),
  dilemma: (look, a) => look.texts(`dilemmas.${a}.title`),
  happened: (look, a) => look.texts(`events.${a}.title`) ?? look.texts(`events.${a}.text`),
};

/** What a quantity is called; undefined for what only the story's machinery knows (states, flags, counters). */
export const quantityWords = (look: Look, name: string): Words | undefined => {
  if (GAUGES.includes(name)) return phrase(`gauge.${name}`);
  const [kind = '', a = '', b = ''] = name.split('.');
  return NAMERS[kind]?.(look, a, b);
};

/** The look that somebody had when this was decided, in the language of the debrief. */
export const lookThen = ({ look }: Course, { before }: Moment): Look => lookAt(before, look.language);

/** What was decided, said on its own; the end of a turn is its last Friday. */
export const momentTitle = (course: Course, moment: Moment): Words => {
  const { decision, week } = moment;
  if (decision.kind !== 'end') return titleOfPast(lookThen(course, moment), decision);
  const weeks = course.turns.find((turn) => turn.week === week)?.weeks ?? 1;
  return phrase('friday', { week: week + weeks - 1 });
};
