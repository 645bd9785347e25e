/** Goals that a scenario names and gives no occasion for: by what it must at least have, not by how well it does it. */
import { phrase } from '../../../../scenario/phrase.ts';
import { type Goal, HATS, INSIDE_SECTORS } from '../../../../scenario/vocabulary.ts';
import type { Rule, Subject } from '../../rule.ts';

export const goalUntrained: Rule = {
  id: 'goal-untrained',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const [i, goal] of subject.scenario.goals.entries()) {
      if (OCCASIONS[goal](subject)) continue;
      const values = { goal, why: phrase(`finding.goal-untrained.${goal}`) };
      report({ path: ['goals', i], at: 'value' }, values);
    }
  },
};

/** Whether there is one. What is lacking where there is none is the text `finding.goal-untrained.<goal>`. */
type Occasion = (subject: Subject) => boolean;

const acts = ({ scenario }: Subject) => Object.values(scenario.actions);
const people = ({ scenario }: Subject) => Object.values(scenario.actors);
const moves = ({ facts }: Subject, name: string): boolean => facts.changes.has(name);
const family = (name: string) => (subject: Subject) => acts(subject).some((act) => act.family === name);
const skill = (name: 'communication' | 'expertise') => (subject: Subject) =>
  acts(subject).some((act) => act.skills.includes(name));
const outside = (subject: Subject) =>
  people(subject).filter(({ sector }) => !(INSIDE_SECTORS as readonly string[]).includes(sector));
const questions = (subject: Subject) => people(subject).flatMap((actor) => Object.values(actor.questions));

const OCCASIONS: Readonly<Record<Goal, Occasion>> = {
  roleSwitching: (s) => HATS.every((hat) => acts(s).some(({ hats }) => hats[hat] !== undefined)),
  multipleLogics: (s) => new Set(people(s).map(({ sector }) => sector)).size >= 3,
  broaderEnvironment: (s) => new Set(outside(s).map(({ sector }) => sector)).size >= 2,
  communication: (s) => skill('communication')(s) || family('connecting')(s),
  listening: (s) => questions(s).some((one) => one.reveals.length + one.cases.length > 0),
  patience: (s) => [...acts(s), ...questions(s)].some(({ ripens }) => ripens !== undefined),
  roleClarity: (s) =>
    people(s).some(({ interests }) => Object.values(interests).some(({ tells }) => tells !== undefined)),
  mobilising: (s) => acts(s).some(({ cost }) => cost.theirs > 0),
  fieldsOfExpertise: skill('expertise'),
  broaderTargetGroup: (s) =>
    people(s).filter(({ sector }) => sector === 'citizens' || sector === 'civilSociety').length >= 2,
  method: family('processAgreements'),
  politicalSupport: (s) => moves(s, 'cover'),
  internalBarriers: ({ scenario }) => Object.keys(scenario.barriers).length > 0,
  scarceResources: (s) => acts(s).some(({ cost }) => cost.funds > 0),
};
