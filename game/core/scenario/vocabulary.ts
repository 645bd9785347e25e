/**
 * The words of the game, once, as data (game.md sections 2–5). Types, schema, texts, columns and tests derive from
 * these lists; no other file writes one of these words as a string of its own.
 */

export const HATS = ['publicServant', 'networkManager'] as const;
export const PILLARS = ['legitimacy', 'design', 'accountability', 'embedding'] as const;
/** Gauges that belong to nobody in particular, besides the pillars. */
export const OWN_GAUGES = ['hours', 'funds', 'energy', 'cover', 'value'] as const;
export const SECTORS = [
  'citizens',
  'civilSociety',
  'business',
  'publicAgency',
  'ownOrganisation',
  'politics',
  'leadership',
] as const;
/** Sectors that are not "outside": no thread opens there, and drift of engagement passes them by. */
export const INSIDE_SECTORS = ['ownOrganisation', 'leadership'] as const satisfies readonly Sector[];
/** Strategy families of network management (Klijn, Steijn and Edelenbos 2010). */
export const FAMILIES = ['exploringContent', 'connecting', 'arranging', 'processAgreements'] as const;
/** The twelve tasks of the public leaders' guide "Making co-creation work", in its four groups of three. */
export const LEADER_TASKS_BY_PILLAR = {
  legitimacy: ['defendConcept', 'clarifyResponsibilities', 'mobiliseSupport'],
  design: ['chooseGovernance', 'distributeFairly', 'setUpConflictResolution'],
  accountability: ['settleWhoAnswers', 'keepResources', 'backCompliance'],
  embedding: ['evaluate', 'shareKnowledge', 'institutionalise'],
} as const;
export const LEADER_TASKS = [
  ...LEADER_TASKS_BY_PILLAR.legitimacy,
  ...LEADER_TASKS_BY_PILLAR.design,
  ...LEADER_TASKS_BY_PILLAR.accountability,
  ...LEADER_TASKS_BY_PILLAR.embedding,
] as const;
/** The dark side of co-creation (Steen, Brandsen and Verschuere 2018). */
export const RISKS = [
  'responsibilityDumping',
  'accountabilityGap',
  'transactionCosts',
  'lossOfDemocracy',
  'inequality',
  'hiddenDemands',
  'valueDestruction',
] as const;
export const CHARTER_CLAUSES = ['decision', 'budget', 'dispute'] as const;
/** The coin in which an objection is answered. */
export const SETTLERS = ['evidence', 'signature', 'limit'] as const;
export const PROMISE_MOVES = ['keep', 'handOver', 'renegotiate', 'break'] as const;
export const POLICY_AREAS = [
  'socialPolicy',
  'climateEnergyAgriculture',
  'cultureEducation',
  'publicSpace',
  'digitalisation',
] as const;
export const CO_CREATION_TYPES = ['serviceDelivery', 'complexProblem', 'communityCapacity'] as const;
/** What the deck says professionals need and meet; a scenario names the ones it trains. */
export const GOALS = [
  'roleSwitching',
  'multipleLogics',
  'broaderEnvironment',
  'communication',
  'listening',
  'patience',
  'roleClarity',
  'mobilising',
  'fieldsOfExpertise',
  'broaderTargetGroup',
  'method',
  'politicalSupport',
  'internalBarriers',
  'scarceResources',
] as const;
/** The three areas of skill most often named in the case studies. */
export const SKILLS = ['communication', 'flexibility', 'expertise'] as const;
export const PLACES = [
  'housingBlocks',
  'polder',
  'harbour',
  'school',
  'villageSquare',
  'townHall',
  'clinic',
  'energyQuarter',
] as const;
/** What can be counted by eye, as a place draws it. `tally`, strokes of chalk on a board, fits whatever is counted. */
export const SEEN_THINGS = ['tally', 'bags', 'pins', 'plots', 'lanterns'] as const;
/** As many of it as every place has room for. */
export const SEEN_MOST: Readonly<Record<SeenThing, number>> = {
  tally: 60,
  bags: 60,
  pins: 80,
  plots: 24,
  lanterns: 30,
};
/** How much somebody trusts you, as the board shows it: a door. */
export const DOORS = ['shut', 'onTheChain', 'ajar', 'open', 'theyRingYou'] as const;
/** What a face can show. The board chooses by the door and by what just happened; an author fixes the one at rest. */
export const EXPRESSIONS = [
  'smile',
  'calm',
  'serious',
  'concerned',
  'suspicious',
  'tired',
  'explaining',
  'rage',
] as const;
/** What the week panel can hold back until the story needs it. */
export const CONTROLS = ['end', 'hat', 'notebook', 'clear', 'promises', 'leader', 'ties', 'sheet', 'charter'] as const;
/** Phases of a debrief, in order. */
export const DEBRIEF_PHASES = ['reactions', 'description', 'analysis', 'application'] as const;

export type Hat = (typeof HATS)[number];
export type Pillar = (typeof PILLARS)[number];
export type Sector = (typeof SECTORS)[number];
export type Family = (typeof FAMILIES)[number];
export type LeaderTask = (typeof LEADER_TASKS)[number];
export type Risk = (typeof RISKS)[number];
export type CharterClause = (typeof CHARTER_CLAUSES)[number];
export type Settler = (typeof SETTLERS)[number];
export type PromiseMove = (typeof PROMISE_MOVES)[number];
export type Door = (typeof DOORS)[number];
export type Place = (typeof PLACES)[number];
export type SeenThing = (typeof SEEN_THINGS)[number];
export type Expression = (typeof EXPRESSIONS)[number];
export type Control = (typeof CONTROLS)[number];
export type Skill = (typeof SKILLS)[number];
export type Goal = (typeof GOALS)[number];

/** The hat that is not this one. */
export const otherHat = (hat: Hat): Hat => (hat === 'publicServant' ? 'networkManager' : 'publicServant');
