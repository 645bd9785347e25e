/** A scenario so small that every state of it can be looked at: three people, three weeks, an hour or two a turn. */
import { stringify } from 'yaml';
import type { Scenario } from '../../game/core/scenario/scenario.ts';
import { patched, scenarioFrom } from './games.ts';

const person = (name: string, sector: string, expects: string) => ({
  name,
  role: name,
  sector,
  trust: 30,
  engagement: 30,
  expects,
  wants: 'quiet',
  moods: {},
});
const clause = { text: 'We agree.', by: 99, missing: 'news' };

const hamlet = {
  format: 'two-hats/1',
  title: 'A hamlet',
  summary: 'A pump that drips.',
  assignment: 'See to the pump.',
  language: 'en',
  country: 'NL',
  policyArea: 'publicSpace',
  coCreation: 'serviceDelivery',
  minutes: 5,
  difficulty: 1,
  place: 'villageSquare',
  goals: ['listening'],
  start: {
    hat: 'publicServant',
    turns: [1, 1, 1],
    hours: 2,
    funds: 100,
    energy: 60,
    cover: 50,
    pillars: { legitimacy: 30, design: 10, accountability: 40, embedding: 5 },
  },
  value: { start: 10, seen: { unit: 'drops', at0: 100, at100: 0 } },
  rules: { overtimeHours: 0, silentEnergy: 20 },
  truths: { cause: { rust: 1, frost: 1 } },
  flags: { greased: { initial: false } },
  actors: {
    ada: {
      ...person('Ada', 'citizens', 'networkManager'),
      interests: { leak: { text: 'It leaks at night.', tells: 'networkManager' } },
      questions: { when: { text: 'When?', reveals: ['leak'], refused: 'Ask the office.' } },
    },
    eva: person('Eva', 'leadership', 'publicServant'),
  },
  actions: {
    grease: {
      title: 'Grease the pump',
      family: 'arranging',
      hats: { publicServant: {} },
      cost: { hours: 1, funds: 60 },
      uses: ['ada.leak'],
      effects: { 'flag.greased': true, value: 6 },
    },
    look: {
      title: 'Look at the pump',
      family: 'exploringContent',
      hats: { publicServant: {}, networkManager: {} },
      cost: { hours: 1 },
      effects: { value: 2 },
    },
  },
  dilemmas: {
    paint: {
      title: 'Paint it?',
      situation: 'Green or not.',
      deadline: { weeks: 1, otherwise: 'no' },
      options: {
        yes: {
          label: 'Yes',
          cost: { funds: 50 },
          hats: { publicServant: { says: 'Yes.' }, networkManager: { says: 'Yes!' } },
        },
        no: { label: 'No', hats: { publicServant: { says: 'No.' }, networkManager: { says: 'No!' } } },
      },
    },
  },
  charter: { decision: clause, budget: clause, dispute: clause },
  events: { news: { text: 'It drips.' } },
  storylines: {
    pump: {
      initial: 'drips',
      states: {
        drips: { on: { 'act.grease': 'quiet' }, after: { 2: { target: 'bursts', guard: 'truth.cause.frost' } } },
        bursts: { entry: { event: 'news' }, on: { 'act.grease': 'quiet' } },
        quiet: { type: 'final' },
      },
    },
    council: {
      initial: 'waits',
      states: { waits: { after: { 1: 'asks' } }, asks: { entry: { open: 'paint' }, type: 'final' } },
    },
  },
  leader: {
    actor: 'eva',
    does: {
      evaluate: { asks: 'Will you?', refusal: { says: 'No.' }, guard: 'flag.greased', effects: { embedding: 4 } },
    },
  },
  endings: {
    dry: { title: 'It is dry', when: 'at.pump.quiet', text: 'Nothing drips.' },
    wet: { title: 'It drips', text: 'It drips.' },
  },
};

/** The hamlet as YAML, with changes laid over it. */
export const hamletText = (patch: Readonly<Record<string, unknown>> = {}): string =>
  stringify(patched(hamlet, patch), { aliasDuplicateObjects: false });

export const aHamlet = (patch: Readonly<Record<string, unknown>> = {}): Scenario => scenarioFrom(hamletText(patch));
