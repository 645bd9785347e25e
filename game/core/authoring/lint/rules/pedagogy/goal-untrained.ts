/** Goals that a scenario names and gives no occasion for: by what it must at least have, not by how well it does it. */
import { type Goal, HATS, INSIDE_SECTORS } from '../../../../scenario/vocabulary.ts';
import type { Rule, Subject } from '../../rule.ts';

export const goalUntrained: Rule = {
  id: 'goal-untrained',
  group: 'pedagogy',
  severity: 'warning',
  title: 'A goal is named that nothing trains.',
  mends: false,
  find: (subject, report) => {
    for (const [i, goal] of subject.scenario.goals.entries()) {
      const [occasion, what] = OCCASIONS[goal];
      if (occasion(subject)) continue;
      report(
        { path: ['goals', i], at: 'value' },
        `Nothing here trains \`${goal}\`: ${what}.`,
        'give it an occasion, or name another goal',
      );
    }
  },
};

type Occasion = readonly [has: (subject: Subject) => boolean, what: string];

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
  roleSwitching: [
    (s) => HATS.every((hat) => acts(s).some(({ hats }) => hats[hat] !== undefined)),
    'no act is for one of the hats',
  ],
  multipleLogics: [
    (s) => new Set(people(s).map(({ sector }) => sector)).size >= 3,
    'its people are of fewer than three sectors',
  ],
  broaderEnvironment: [
    (s) => new Set(outside(s).map(({ sector }) => sector)).size >= 2,
    'only one sector is met outside',
  ],
  communication: [
    (s) => skill('communication')(s) || family('connecting')(s),
    'no act has the skill `communication` or connects people',
  ],
  listening: [
    (s) => questions(s).some((one) => one.reveals.length + one.cases.length > 0),
    'no question tells anything',
  ],
  patience: [
    (s) => [...acts(s), ...questions(s)].some(({ ripens }) => ripens !== undefined),
    'nothing ripens, so waiting never helps',
  ],
  roleClarity: [
    (s) => people(s).some(({ interests }) => Object.values(interests).some(({ tells }) => tells !== undefined)),
    'nothing is told to one hat only',
  ],
  mobilising: [(s) => acts(s).some(({ cost }) => cost.theirs > 0), 'no act takes hours of theirs'],
  fieldsOfExpertise: [skill('expertise'), 'no act has the skill `expertise`'],
  broaderTargetGroup: [
    (s) => people(s).filter(({ sector }) => sector === 'citizens' || sector === 'civilSociety').length >= 2,
    'fewer than two groups of citizens are met',
  ],
  method: [family('processAgreements'), 'no act makes agreements about the process'],
  politicalSupport: [(s) => moves(s, 'cover'), 'nothing changes `cover`'],
  internalBarriers: [({ scenario }) => Object.keys(scenario.barriers).length > 0, 'there is no barrier'],
  scarceResources: [(s) => acts(s).some(({ cost }) => cost.funds > 0), 'no act costs money'],
};
