/** People and what binds them: actors with interests and questions, ties, barriers with objections. */
import { z } from 'zod';
import { consequenceFields } from './consequence.ts';
import { byId, condition, id, reference, said, several, text, whole } from './fields.ts';
import { picture } from './pictures/pictures.ts';
import { portrait } from './portrait.ts';
import { DOORS, HATS, SECTORS, SETTLERS } from './vocabulary.ts';

export const cost = z.strictObject({
  hours: whole(0, 12).describe('Your hours.').default(0),
  funds: whole(0, 100_000).describe('Euros.').default(0),
  energy: whole(0, 40).describe('Energy, on top of what overtime takes.').default(0),
  theirs: whole(0, 12).describe('Hours of their own that each of those present gives.').default(0),
});

const interest = z.strictObject({
  text: text(240, 'What is told, in the words of the teller.'),
  tells: z.enum(HATS).describe('The role in which it is told; without it, to either.').optional(),
  confided: z.boolean().describe('Told in confidence: to use it in the other role needs leave.').default(false),
  sameAs: several(
    reference(
      'interest',
      'Interests that this one gives away too: once this is known, they need not have come from their tellers.',
    ),
  ).default([]),
  leave: text(240, 'What the teller says when you ask leave to use it in the other role.').optional(),
});

/** One of several things that may come of it, by the state of the world: the first with a true guard is added. */
export const cases = z
  .array(
    z.strictObject({
      ...consequenceFields,
      guard: condition('When this case holds; the last may have none.').optional(),
    }),
  )
  .max(8)
  .default([]);

const polite = text(600, 'The polite version: too soon.');
export const early = said(polite, z.strictObject({ ...consequenceFields, says: polite }));

/** A question costs an hour unless it says otherwise. */
const askingCost = cost.extend({ hours: whole(0, 12).describe('Your hours.').default(1) });

const question = z.strictObject({
  ...consequenceFields,
  text: text(160, 'The question as you ask it.'),
  cost: askingCost.prefault({}),
  refused: text(400, 'What is said when it is not told to you in this role.').optional(),
  says: text(600, 'The answer, or the scene around what is revealed.').optional(),
  cases,
  ripens: whole(1, 8).describe('Weeks since you last met before the real answer comes.').optional(),
  early: early.optional(),
  guard: condition('When it can be asked.').optional(),
  closed: text(160, 'Why it cannot be asked, while the guard is false.').optional(),
});

export const actor = z.strictObject({
  name: text(60, 'Name, as shown.'),
  role: text(120, 'Who this is, in a few words.').optional(),
  sector: z.enum(SECTORS),
  key: z.boolean().describe('Counts for the outside leg that carries value.').default(false),
  trust: whole(0, 100),
  engagement: whole(0, 100),
  expects: z.enum(HATS).describe('The hat expected of you at the start.'),
  gives: whole(0, 60)
    .describe('Hours of their own that they are willing to give; without it, no limit counts.')
    .optional(),
  wants: text(160, 'What moves them.').optional(),
  present: condition('When this person can be met; without it, from the start.').optional(),
  interests: byId(interest).default({}),
  questions: byId(question).default({}),
  moods: z
    .partialRecord(z.enum(DOORS), text(160, 'A line in this mood.'))
    .describe('One line for each door: shut, onTheChain, ajar, open, theyRingYou.')
    .default({}),
  portrait: portrait.describe('How this person looks; what is left out is drawn by lot.').optional(),
});

export const tie = z.strictObject({
  between: z.tuple([reference('actor', 'One.'), reference('actor', 'The other.')]),
  level: whole(0, 2).describe('0 none, 1 they know each other, 2 they work together.').default(0),
  text: text(160, 'What there is between them at the start.').optional(),
});

export const barrier = z.strictObject({
  owner: reference('actor', 'The colleague who has to be convinced.'),
  title: text(80, 'What is in the way.').optional(),
  objections: byId(
    z.strictObject({
      text: text(160, 'The objection, as asked.'),
      settledBy: z.enum(SETTLERS),
      raised: z.boolean().default(true),
      settled: text(240, 'What the owner says once it is settled.').optional(),
    }),
  ),
});

export const charterClause = z.strictObject({
  text: text(240, 'The clause, as agreed.'),
  by: whole(1, 104).describe('If it is not agreed at the closing of this week, the missing event comes.').default(6),
  missing: reference('event', 'The event that comes back for a missing clause.'),
});

export const event = z.strictObject({
  ...consequenceFields,
  title: text(80, 'Headline of the news.').optional(),
  text: text(600, 'The news itself.'),
  face: reference('actor', 'The actor whose face brings it.').optional(),
  picture: picture.optional(),
});

export const outcomes = z.record(
  id,
  z.strictObject({ ...consequenceFields, weight: whole(1, 1000), text: text(400, 'What chance brought.') }),
);

export type Cost = z.output<typeof cost>;
export type Question = z.output<typeof question>;
export type Actor = z.output<typeof actor>;
export type Barrier = z.output<typeof barrier>;
