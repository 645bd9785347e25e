/** What a scenario calls its own things: by its texts where there are any, else by an id that can be read. */
import type { Scenario } from '../../scenario/scenario.ts';

const LONGEST = 40;

/** An id as words: `inThePaper` is “in the paper”. */
export const readable = (id: string): string =>
  id
    .replace(/([a-z])(?=[A-Z])|([A-Za-z])(?=[0-9])/g, '$1$2 ')
    .toLowerCase()
    .trim();

/** The same as a name that stands by itself: “In the paper”. */
export const titled = (id: string): string => {
  const words = readable(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Cut at a word where it is too long to stand within a sentence. */
export const short = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(LONGEST / 2, cut.lastIndexOf(' '))).trimEnd()}…`;
};

const text = ({ texts }: Scenario, path: string, id: string): string => short(texts[path] ?? readable(id));

/** A person's name without what comes behind the comma: “Sam, flat 9C” is Sam. */
export const actorName = (scenario: Scenario, id: string): string =>
  (scenario.texts[`actors.${id}.name`] ?? titled(id)).split(',')[0]!;
export const actionName = (scenario: Scenario, id: string): string => text(scenario, `actions.${id}.title`, id);
export const dilemmaName = (scenario: Scenario, id: string): string => text(scenario, `dilemmas.${id}.title`, id);
export const optionName = (scenario: Scenario, dilemma: string, id: string): string =>
  text(scenario, `dilemmas.${dilemma}.options.${id}.label`, id);
export const agreementName = (scenario: Scenario, id: string): string => text(scenario, `agreements.${id}.title`, id);
export const barrierName = (scenario: Scenario, id: string): string => text(scenario, `barriers.${id}.title`, id);
export const eventName = (scenario: Scenario, id: string): string => text(scenario, `events.${id}.title`, id);
export const storylineName = ({ storylines }: Scenario, id: string): string => storylines[id]?.title ?? titled(id);
/** Who leads; a scenario has one. */
export const leaderName = (scenario: Scenario): string => actorName(scenario, scenario.leader.actor);
