/** The cards of what happens, of what stands between people, and of how it ends. Pure. */
import { deedWords, titled } from '../../../../core/authoring/wording/wording.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { OwnPicture, Words } from '../../../../core/view/view.ts';
import type { EndingCard, NewsCard, RowOfCard, RowsCard } from '../../../ui/ui.tsx';
import { whenWords } from './deed-cards.ts';
import { somebody } from './somebody.ts';

type Notes = RowOfCard['notes'];
const when = (words: Words | undefined): Notes => (words === undefined ? [] : [{ kind: 'when', words }]);
const plain = (all: readonly Words[]): Notes => all.map((words) => ({ kind: 'plain', words }));

/** A picture that the scenario brings along, with its words; `of` is the text id of what shows it. */
export const pictureAt = (
  { texts, pictures }: Scenario,
  picture: { readonly file: string } | undefined,
  of: string,
): OwnPicture | undefined => {
  const hash = picture && pictures[picture.file];
  return hash === undefined ? undefined : { hash, alt: texts[`${of}.alt`] ?? '' };
};

export const newsCard = (scenario: Scenario, id: string): NewsCard | undefined => {
  const event = scenario.events[id];
  if (event === undefined) return undefined;
  const { texts } = scenario;
  return {
    kind: 'news',
    title: texts[`events.${id}.title`],
    text: texts[`events.${id}.text`] ?? event.text,
    face: somebody(scenario, event.face),
    picture: pictureAt(scenario, event.picture, `events.${id}.picture`),
    effects: deedWords(scenario, event),
  };
};

export const endingCard = (scenario: Scenario, id: string): EndingCard | undefined => {
  const ending = scenario.endings[id];
  if (ending === undefined) return undefined;
  const { texts } = scenario;
  return {
    kind: 'ending',
    title: texts[`endings.${id}.title`] ?? ending.title,
    text: texts[`endings.${id}.text`] ?? ending.text,
    when: whenWords(scenario, ending.when),
    people: Object.entries(ending.people).flatMap(([actor, text]) => {
      const who = somebody(scenario, actor);
      return who === undefined ? [] : [{ who, text: texts[`endings.${id}.people.${actor}`] ?? text }];
    }),
  };
};

export const barrierCard = (scenario: Scenario, id: string): RowsCard | undefined => {
  const barrier = scenario.barriers[id];
  if (barrier === undefined) return undefined;
  const who = somebody(scenario, barrier.owner);
  return {
    kind: 'barrier',
    title: scenario.texts[`barriers.${id}.title`] ?? titled(id),
    text: undefined,
    rows: Object.entries(barrier.objections).map(([name, { text, settledBy }]) => ({
      id: name,
      who,
      text: scenario.texts[`barriers.${id}.objections.${name}.text`] ?? text,
      notes: plain([{ key: `settler.${settledBy}` }]),
    })),
  };
};

export const agreementCard = (scenario: Scenario, id: string): RowsCard | undefined => {
  const agreement = scenario.agreements[id];
  if (agreement === undefined) return undefined;
  const { texts } = scenario;
  return {
    kind: 'agreement',
    title: texts[`agreements.${id}.title`] ?? titled(id),
    text: texts[`agreements.${id}.text`],
    rows: Object.entries(agreement.names).map(([actor, name]) => ({
      id: actor,
      who: somebody(scenario, actor),
      text: texts[`agreements.${id}.names.${actor}.text`] ?? '',
      notes: when(whenWords(scenario, name.when)),
    })),
  };
};

export const tieCard = (scenario: Scenario, id: string): RowsCard | undefined => {
  const tie = scenario.ties[id];
  if (tie === undefined) return undefined;
  const [a, b] = tie.between;
  const both = [somebody(scenario, a), somebody(scenario, b)];
  return {
    kind: 'tie',
    title: both.map((one) => one?.name.split(',')[0] ?? '').join(' – '),
    text: scenario.texts[`ties.${id}.text`],
    rows: both.map((who, n) => ({ id: String(n), who, text: n === 0 ? { key: `tie.${tie.level}` } : '', notes: [] })),
  };
};

export const leaderCard = (scenario: Scenario, task: string): RowsCard | undefined => {
  const one = Object.entries(scenario.leader.does).find(([id]) => id === task)?.[1];
  if (one === undefined) return undefined;
  const { texts } = scenario;
  const own = `leader.does.${task}`;
  const who = somebody(scenario, scenario.leader.actor);
  const refusal = texts[`${own}.refusal`] ?? texts[`${own}.refusal.says`];
  const rows: RowOfCard[] = [];
  const says = texts[`${own}.says`];
  if (!one.refuses)
    rows.push({
      id: 'yes',
      who,
      text: says ?? '',
      notes: [...when(whenWords(scenario, one.guard)), ...plain(deedWords(scenario, one))],
    });
  if (refusal !== undefined) rows.push({ id: 'no', who, text: refusal, notes: [] });
  return { kind: 'leader', title: texts[`${own}.asks`] ?? '', text: undefined, rows };
};

const WHOLE = 100;

/** What is drawn by chance: each alternative with its share. */
export const chanceCard = (scenario: Scenario, part: 'truths' | 'outcomes', id: string): RowsCard | undefined => {
  const truth = scenario.truths[id];
  const outcome = scenario.outcomes[id];
  const weights: readonly (readonly [string, number])[] =
    part === 'truths'
      ? Object.entries(truth ?? {})
      : Object.entries(outcome ?? {}).map(([name, { weight }]) => [name, weight] as const);
  if (weights.length === 0) return undefined;
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return {
    kind: 'chance',
    title: titled(id),
    text: undefined,
    rows: weights.map(([name, weight]) => ({
      id: name,
      who: undefined,
      text: scenario.texts[`outcomes.${id}.${name}.text`] ?? titled(name),
      notes: plain([
        { key: 'workshop.percent', values: { n: Math.round((weight / all) * WHOLE) } },
        ...(part === 'outcomes' && outcome?.[name] ? deedWords(scenario, outcome[name]) : []),
      ]),
    })),
  };
};
