/** What the cursor stands on, as a card. Pure; from the last version of the scenario that could be read. */
import type { Diagram } from '../../../../core/authoring/diagram/diagram.ts';
import { deedWords } from '../../../../core/authoring/wording/wording.ts';
import { statesOf } from '../../../../core/scenario/names.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import { doorOf, seenAtFirst } from '../../../../core/view/view.ts';
import type { BesideCard, BesideView, CoverCard, PersonCard, RowsCard } from '../../../ui/ui.tsx';
import type { InLanguage } from '../in-language.ts';
import { actionCard, dilemmaCard } from './deed-cards.ts';
import { cast, somebody } from './somebody.ts';
import {
  agreementCard,
  barrierCard,
  chanceCard,
  endingCard,
  leaderCard,
  newsCard,
  pictureAt,
  tieCard,
} from './story-cards.ts';

const coverCard = (scenario: Scenario): CoverCard => ({
  kind: 'cover',
  title: scenario.texts['title'] ?? scenario.title,
  summary: scenario.texts['summary'] ?? scenario.summary,
  place: scenario.place,
  picture: pictureAt(scenario, scenario.picture, 'picture'),
  seen: seenAtFirst(scenario),
  minutes: scenario.minutes,
  weeks: scenario.start.turns.reduce((sum, weeks) => sum + weeks, 0),
  cast: cast(scenario, Object.keys(scenario.actors)),
});

const personCard = (scenario: Scenario, id: string): PersonCard | undefined => {
  const actor = scenario.actors[id];
  const who = somebody(scenario, id);
  if (actor === undefined || who === undefined) return undefined;
  const { texts } = scenario;
  const door = doorOf(actor.trust);
  return {
    kind: 'person',
    who,
    role: texts[`actors.${id}.role`],
    wants: texts[`actors.${id}.wants`],
    door,
    expects: actor.expects,
    interests: Object.entries(actor.interests).map(([name, { text, tells, confided }]) => ({
      id: name,
      text: texts[`actors.${id}.interests.${name}.text`] ?? text,
      tells,
      confided,
    })),
    questions: Object.entries(actor.questions).map(([name, { text }]) => ({
      id: name,
      text: texts[`actors.${id}.questions.${name}.text`] ?? text,
    })),
    mood: texts[`actors.${id}.moods.${door}`],
  };
};

type Steps = readonly string[];

/** However deep it lies. */
const stateAt = ({ storylines }: Scenario, storyline: string, name: string | undefined) =>
  statesOf(storylines[storyline]?.states ?? {}).find(([id]) => id === name)?.[1];

/** A state: what comes with it, and where one comes to from it. */
const stateCard = (scenario: Scenario, diagram: Diagram | undefined, steps: Steps): RowsCard | undefined => {
  const at = steps.lastIndexOf('states');
  const name = at < 0 ? undefined : steps[at + 1];
  const node = diagram?.nodes.find(({ id }) => id === `state:${diagram.storyline}.${name}`);
  if (diagram === undefined || node === undefined) return undefined;
  const names = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  const ways = diagram.edges.filter(({ from }) => from === node.id);
  return {
    kind: 'state',
    title: node.label,
    text: undefined,
    deeds: stateAt(scenario, diagram.storyline, name)?.entry.flatMap((one) => deedWords(scenario, one)) ?? [],
    rows: ways.flatMap(({ id, to, ways: own }) =>
      own.map(({ words }, n) => ({
        id: `${id} ${n}`,
        who: undefined,
        text: names.get(to) ?? '',
        notes: [{ kind: 'plain' as const, words }],
      })),
    ),
  };
};

type Diagrams = Readonly<Record<string, Diagram>>;

/** Which card goes with a path, and what it is about: its first steps. */
const cardAt = (scenario: Scenario, diagrams: Diagrams, steps: Steps): readonly [string, BesideCard | undefined] => {
  const [part = '', id = '', third, fourth] = steps;
  const about = `${part}.${id}`;
  switch (part) {
    case 'actors':
      return [about, personCard(scenario, id)];
    case 'dilemmas':
      return [about, dilemmaCard(scenario, id, third === 'options' ? fourth : undefined)];
    case 'actions':
      return [about, actionCard(scenario, id)];
    case 'events':
      return [about, newsCard(scenario, id)];
    case 'endings':
      return [about, endingCard(scenario, id)];
    case 'barriers':
      return [about, barrierCard(scenario, id)];
    case 'agreements':
      return [about, agreementCard(scenario, id)];
    case 'ties':
      return [about, tieCard(scenario, id)];
    case 'truths':
    case 'outcomes':
      return [about, chanceCard(scenario, part, id)];
    case 'leader':
      return [steps.slice(0, 3).join('.'), leaderCard(scenario, third ?? '')];
    case 'storylines': {
      const card = stateCard(scenario, diagrams[id], steps);
      return [`${about}.${card?.title}`, card];
    }
    default:
      return ['', undefined];
  }
};

export type BesideGiven = InLanguage & {
  readonly diagrams: Diagrams | undefined;
  /** Keys joined by dots. */
  readonly place: string;
};

/** Whether the scenario has it: while somebody writes, an id may be the name of anything, and of what every object inherits. */
const isThere = (scenario: Scenario, [part = '', id = '']: Steps): boolean => {
  const all = Object.hasOwn(scenario, part) ? scenario[part as keyof Scenario] : undefined;
  return typeof all === 'object' && Object.hasOwn(all, id);
};

/** The card of a place; between things it is the scenario's own cover. */
export const besideOf = ({ scenario, language, diagrams, place }: BesideGiven): BesideView | undefined => {
  if (scenario === undefined || language === undefined || diagrams === undefined) return undefined;
  const steps = place.split('.');
  const [id, card] = isThere(scenario, steps) ? cardAt(scenario, diagrams, steps) : ['', undefined];
  return { id: card === undefined ? 'cover' : id, language, card: card ?? coverCard(scenario) };
};
