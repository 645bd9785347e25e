/** The format `two-hats/1`: one schema for what an author writes and what the engine reads. */
import { z } from 'zod';
import { LANGUAGE_CODE } from '../file-names.ts';
import { actor, barrier, charterClause, event, outcomes, tie } from './people.ts';
import { byId, condition, id, reference, several, text, whole } from './fields.ts';
import { action, agreement, dilemma, leader } from './deeds.ts';
import { NUMBERS, NUMBER_NAMES } from './numbers.ts';
import { picture } from './pictures/pictures.ts';
import { storyline } from './statechart.ts';
import {
  CHARTER_CLAUSES,
  CONTROLS,
  CO_CREATION_TYPES,
  DEBRIEF_PHASES,
  GOALS,
  HATS,
  PILLARS,
  PLACES,
  POLICY_AREAS,
  SEEN_THINGS,
} from './vocabulary.ts';

export const FORMAT = 'two-hats/1';

/** Exploring keeps the endings that lie ahead of a state as bits of one number; no class tells this many apart anyway. */
const MOST_ENDINGS = 16;

const start = z.strictObject({
  hat: z.enum(HATS),
  turns: z.array(whole(1, 8)).min(1).max(30).describe('Weeks that each turn stands for.'),
  hours: whole(1, 24).describe('Discretionary hours a turn.'),
  funds: whole(0, 1_000_000).describe('Euros.'),
  energy: whole(0, 100),
  cover: whole(0, 100).describe('Political support.'),
  pillars: z.strictObject(
    Object.fromEntries(PILLARS.map((pillar) => [pillar, whole(0, 100)])) as Record<
      (typeof PILLARS)[number],
      ReturnType<typeof whole>
    >,
  ),
});

const value = z.strictObject({
  start: whole(0, 100),
  seen: z
    .strictObject({
      unit: text(60, 'What is counted, e.g. `bags beside the container`.'),
      at0: whole(-1_000_000, 1_000_000).describe('How many at value 0.'),
      at100: whole(-1_000_000, 1_000_000).describe('How many at value 100.'),
      thing: z
        .enum(SEEN_THINGS)
        .optional()
        .describe('What the place draws that many times; without it, strokes of chalk on a board.'),
    })
    .describe('How value shows in the street: a straight line between two points.'),
});

const rules = z
  .strictObject(
    Object.fromEntries(
      NUMBER_NAMES.map((name) => [
        name,
        whole(NUMBERS[name].min, NUMBERS[name].max).describe(NUMBERS[name].meaning).optional(),
      ]),
    ) as Record<(typeof NUMBER_NAMES)[number], z.ZodOptional<z.ZodInt>>,
  )
  .describe('Numbers of the rules that this scenario sets differently.')
  .default({});

const flag = z.strictObject({
  initial: z.union([z.boolean(), whole(-1000, 1000)]),
  min: whole(-1000, 1000).optional(),
  max: whole(-1000, 1000).optional(),
});

const controls = z
  .partialRecord(
    z.enum(CONTROLS),
    z.strictObject({
      when: condition('When the control appears.'),
      text: text(200, 'One sentence that explains it where it stands.'),
    }),
  )
  .describe('Controls that appear when the story needs them; the rules do not change by it.')
  .default({});

const ending = z.strictObject({
  title: text(80, 'What it came to.'),
  when: condition('When it is the ending; the last one has none.').optional(),
  text: text(1200, 'How it ended.'),
  people: z.record(reference('actor', 'An actor.'), text(400, 'What became of this person.')).default({}),
});

const debrief = z.strictObject({
  prompts: z
    .strictObject(
      Object.fromEntries(
        DEBRIEF_PHASES.map((phase) => [phase, z.array(text(240, 'A question for the group.')).max(8).default([])]),
      ) as Record<(typeof DEBRIEF_PHASES)[number], z.ZodDefault<z.ZodArray<z.ZodString>>>,
    )
    .prefault({}),
  instructorNotes: text(6000, 'For the instructor.').optional(),
});

export const scenarioSchema = z.strictObject({
  format: z.literal(FORMAT),
  title: text(60, 'Shown title; it does not give the answer away.'),
  summary: text(240, 'One or two sentences for the library.'),
  picture: picture.optional(),
  assignment: text(1200, 'The assignment, as the briefing tells it.').optional(),
  language: z.string().regex(LANGUAGE_CODE, 'why.language'),
  country: z.string().regex(/^[A-Z]{2}$/, 'why.country'),
  policyArea: z.enum(POLICY_AREAS),
  coCreation: z.enum(CO_CREATION_TYPES),
  minutes: whole(5, 180),
  difficulty: whole(1, 3),
  place: z.enum(PLACES),
  placeOpen: condition(
    'When what the place has to open is open: the containers, the weir, the gate; without it, never.',
  ).optional(),
  goals: several(z.enum(GOALS)),
  sources: z
    .array(
      z.strictObject({
        title: z.string().max(300),
        url: z
          .string()
          .max(500)
          .regex(/^https?:\/\//, 'why.address')
          .optional(),
      }),
    )
    .default([]),
  fiction: text(400, 'What is invented.').optional(),
  start,
  value,
  rules,
  fixed: z.array(text(200, 'What is not up for discussion.')).max(8).default([]),
  truths: byId(z.record(id, whole(1, 1000)))
    .describe('Drawn at the start: alternatives with their weights.')
    .default({}),
  flags: byId(flag).default({}),
  actors: byId(actor),
  ties: byId(tie).default({}),
  barriers: byId(barrier).default({}),
  actions: byId(action),
  dilemmas: byId(dilemma).default({}),
  agreements: byId(agreement).default({}),
  charter: z.strictObject(
    Object.fromEntries(CHARTER_CLAUSES.map((clause) => [clause, charterClause])) as Record<
      (typeof CHARTER_CLAUSES)[number],
      typeof charterClause
    >,
  ),
  events: byId(event).default({}),
  outcomes: byId(outcomes).default({}),
  controls,
  storylines: byId(storyline).default({}),
  leader,
  endings: byId(ending)
    .refine((endings) => Object.keys(endings).length > 0, 'why.ending')
    .refine((endings) => Object.keys(endings).length <= MOST_ENDINGS, 'why.endings'),
  debrief: debrief.prefault({}),
});

/** A scenario as the schema lets it through: every list and map present, references and conditions not yet checked. */
export type ScenarioSource = z.output<typeof scenarioSchema>;
export type Ending = z.output<typeof ending>;
export type Flag = z.output<typeof flag>;
