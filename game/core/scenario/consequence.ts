/** What a choice or an event brings about: the one shape shared by acts, options, events, entries and grants. */
import { z } from 'zod';
import { byId, condition, reference, several, text, whole } from './fields.ts';
import { CHARTER_CLAUSES, HATS } from './vocabulary.ts';

export const promise = z.strictObject({
  text: text(160, 'What was promised, in the words of the one who made it.').optional(),
  to: reference('actor', 'The actor it was made to; what the leader wants is promised to her.').optional(),
  dueIn: whole(1, 52).describe('Weeks from now; it falls due at the closing of that week.'),
  when: condition('What must be true to keep it; if true when it falls due, it is kept by that.').optional(),
  hat: z.enum(HATS).describe('The only hat that has the power to keep it.').optional(),
  hours: whole(0, 8).describe('Hours that keeping it costs (default: the rule promiseHours).').optional(),
  kept: text(200, 'What the other says when it was kept.').optional(),
  broken: text(200, 'What the other says when it was broken.').optional(),
});

/** Changes by name: `trust.sam: 6`, `value: 4`, `funds: -300`, `tie.samWil: 1`, `flag.letterSent: true`. */
export const effects = z
  .record(reference('effect', 'What changes.'), z.union([whole(-100_000, 100_000), z.boolean()]))
  .describe('Changes by name, e.g. `trust.sam: +6`, `flag.letterSent: true`.');

const lists = {
  reveals: several(reference('interest', 'Interests that are told now (`sam.oneCard`).')),
  settles: several(reference('objection', 'Objections that are settled, raised or not (`key.sunday`).')),
  raises: several(reference('objection', 'Objections that are raised now.')),
  stale: several(reference('interest', 'Interests that are no longer sure.')),
  agrees: several(z.enum(CHARTER_CLAUSES)).describe('Clauses of the charter that are agreed.'),
  draw: several(reference('outcomes', 'Outcomes to draw, by chance.')),
  event: several(reference('event', 'Events that happen now.')),
  open: several(reference('dilemma', 'Dilemmas that open now.')),
};

const maps = {
  effects,
  promises: byId(promise).describe('Promises that this makes, by id (unique in the scenario).'),
  expects: z
    .record(reference('actor', 'An actor.'), z.enum(HATS))
    .describe('The hat that an actor expects from now on.'),
  echo: z
    .record(reference('actor', 'An actor.'), text(160, 'One line of an actor about this.'))
    .describe('What an actor says about it on Friday, and remembers.'),
};

/** As an author writes it and as the engine reads it: every list and map present, empty where nothing was written. */
export const consequenceFields = {
  says: text(600, 'What is read when it happens.').optional(),
  reveals: lists.reveals.default([]),
  settles: lists.settles.default([]),
  raises: lists.raises.default([]),
  stale: lists.stale.default([]),
  agrees: lists.agrees.default([]),
  draw: lists.draw.default([]),
  event: lists.event.default([]),
  open: lists.open.default([]),
  effects: maps.effects.default({}),
  promises: maps.promises.default({}),
  expects: maps.expects.default({}),
  echo: maps.echo.default({}),
};

export const consequence = z.strictObject(consequenceFields);

export type Consequence = z.output<typeof consequence>;
export type PromiseTerms = z.output<typeof promise>;
export type Effects = z.output<typeof effects>;
