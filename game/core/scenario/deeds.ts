/** What can be done: actions, dilemmas, agreements, and what can be asked of the leader. */
import { z } from 'zod';
import { consequenceFields, effects, promise } from './consequence.ts';
import { byId, condition, id, reference, said, several, text, whole } from './fields.ts';
import { cases, cost, early } from './people.ts';
import { FAMILIES, LEADER_TASKS, SKILLS } from './vocabulary.ts';

const between = (value: number, low: number, high: number) => value >= low && value <= high;

/** What one hat changes in an act or an option: effects replace those of the same name, all else is added. */
const hatPart = z.strictObject({ ...consequenceFields });

export const action = z.strictObject({
  ...consequenceFields,
  cases,
  title: text(80, 'What you do, beginning with a verb.'),
  hint: text(160, 'What it is likely to bring, in words, before it is chosen.').optional(),
  family: z.enum(FAMILIES),
  hats: z
    .strictObject({ publicServant: hatPart.optional(), networkManager: hatPart.optional() })
    .refine((hats) => hats.publicServant || hats.networkManager, 'why.hats')
    .describe('The hats that have the power to do this, each with what differs.'),
  with: several(reference('actor', 'Actors who are all there.')).default([]),
  to: several(reference('actor', 'Actors of whom the player picks one.')).default([]),
  guard: condition('When it can be done.').optional(),
  closed: text(160, 'Why it cannot be done, while the guard is false.').optional(),
  cost: cost.prefault({}),
  serves: several(reference('interest', 'Interests it serves: it helps more when you know one of them.')).default([]),
  uses: several(
    reference('interest', 'Interests it makes use of: they must be known, and what was confided needs leave.'),
  ).default([]),
  skills: several(z.enum(SKILLS)).default([]),
  once: z.boolean().describe('Can be done one time only.').default(false),
  backing: z.boolean().describe('Needs political cover.').default(false),
  ripens: whole(1, 8).describe('Weeks since you last met before it can work.').optional(),
  early: early.optional(),
});

const optionHat = z.strictObject({ ...consequenceFields, says: text(320, 'The answer in the words of this hat.') });

const { says: _says, ...withoutWords } = consequenceFields;

const option = z.strictObject({
  ...withoutWords,
  cases,
  label: text(80, 'The option in a few words.'),
  hint: text(160, 'What it is likely to bring, in words, before it is chosen.').optional(),
  guard: condition('When it is open.').optional(),
  closed: text(160, 'Why it is closed, while the guard is false.').optional(),
  cost: cost.omit({ theirs: true }).prefault({}),
  uses: several(reference('interest', 'Interests this option passes on.')).default([]),
  hats: z.strictObject({ publicServant: optionHat, networkManager: optionHat }),
});

export const dilemma = z.strictObject({
  title: text(80, 'The question, short.'),
  situation: text(700, 'What stands in the inbox or happens in the room.'),
  face: reference('actor', 'Who stands in it, in the picture beside the answers.').optional(),
  source: z.string().max(80).describe('Where the dilemma comes from, e.g. `cogov-9`.').optional(),
  anchor: z.boolean().describe('Same week for everybody, every option open, answered twice.').default(false),
  interrupt: reference('action', 'The act into which it breaks; it must be answered on the spot.').optional(),
  guard: condition('For an interrupt: when it breaks in.').optional(),
  deadline: z
    .strictObject({
      weeks: whole(1, 12).describe('Weeks to answer, the one in which it is shown included.'),
      otherwise: id.describe('The option that happens if nobody answers.'),
    })
    .optional(),
  advisers: z.record(reference('actor', 'An actor.'), text(400, 'Advice, in this person’s words.')).default({}),
  angriest: several(reference('actor', 'Among whom the player points at the one who will be angriest.')).default([]),
  options: byId(option),
  debrief: z.strictObject({ question: text(240, 'A question for the talk afterwards.') }).optional(),
});

export const agreement = z.strictObject({
  title: text(80, 'What stands on the sheet.').optional(),
  text: text(400, 'The agreement in plain words.').optional(),
  action: reference('action', 'The act that puts the sheet on the table.'),
  follows: reference(
    'agreement',
    'An earlier sheet of which this is the next version: it takes its place once it is on the table.',
  ).optional(),
  names: z
    .record(
      reference('actor', 'Who is asked to sign.'),
      z.strictObject({
        when: condition('What must be true for this name.'),
        text: text(160, 'The condition in words, as this person would put it.').optional(),
        uses: several(
          reference('interest', 'What this name rests on: it must have been told, and what was confided needs leave.'),
        ).optional(),
        signs: text(160, 'What is said when signing.').optional(),
        missing: reference('event', 'The event that comes back if this name stays away.'),
      }),
    )
    .refine((names) => between(Object.keys(names).length, 3, 7), 'why.names'),
  effects: effects.describe('What the full sheet brings; with s of n names it brings (s/n)² of it.'),
});

const sentence = text(400, 'Her refusal: a sentence you can use.');

const task = z.strictObject({
  ...consequenceFields,
  asks: text(160, 'The task as you ask it of her.').optional(),
  says: text(400, 'Her answer when she does it.').optional(),
  guard: condition('When she is willing.').optional(),
  refuses: z.boolean().describe('She will not do it, whatever comes.').default(false),
  refusal: said(sentence, z.strictObject({ ...consequenceFields, says: sentence })),
  delay: z.strictObject({ weeks: whole(1, 8) }).optional(),
  wants: byId(promise).describe('What she wants back.').default({}),
});

export const leader = z.strictObject({
  actor: reference('actor', 'Who leads.'),
  attention: z.strictObject({ weeks: whole(1, 13).describe('One ask in so many weeks.') }).prefault({ weeks: 3 }),
  from: whole(1, 104).describe('The week from which her door is open.').default(1),
  does: z
    .partialRecord(z.enum(LEADER_TASKS), task)
    .describe('The tasks that can be asked of her; what is not here cannot be asked.'),
});

export type Action = z.output<typeof action>;
export type Option = z.output<typeof option>;
export type Dilemma = z.output<typeof dilemma>;
export type Agreement = z.output<typeof agreement>;
export type Leader = z.output<typeof leader>;
export type Task = z.output<typeof task>;
