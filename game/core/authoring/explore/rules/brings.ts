/** What a consequence of the scenario may bring, by the names of conditions, with all that it sets off. */
import type { Scenario } from '../../../scenario/scenario.ts';
import { HATS } from '../../../scenario/vocabulary.ts';

/** A name becomes a value, or changes by something from `least` to `most`. `!act.x` stands for that event being heard. */
export type Change =
  | { readonly name: string; readonly to: number }
  | { readonly name: string; readonly least: number; readonly most: number };

type Event = Scenario['events'][string];
export type Consequence = Pick<
  Event,
  'effects' | 'expects' | 'reveals' | 'stale' | 'settles' | 'raises' | 'agrees' | 'promises' | 'draw' | 'event' | 'open'
>;

/** The most that fit, service, repetition, energy and carry can make of an effect of an act: ×2 (or as set), ×1.25. */
const mostFactor = (scenario: Scenario): number => {
  const rules = scenario.rules as Readonly<Record<string, number | undefined>>;
  return ((rules['productCeiling'] ?? 200) * Math.max(100, rules['carryStrong'] ?? 125)) / 10_000;
};

export const to = (name: string, value: number): Change => ({ name, to: value });
export const by = (name: string, least: number, most: number): Change => ({ name, least, most });
/** Something is heard by the storylines. */
export const heard = (event: string): Change => to(`!${event}`, 1);

/** Changes by effects. `scaled` is for acts, whose helping effects may come out larger or smaller. */
export const effectsOf = (scenario: Scenario, effects: Consequence['effects'], scaled: boolean): Change[] => {
  const factor = scaled ? mostFactor(scenario) : 1;
  return Object.entries(effects).map(([name, change]) => {
    if (typeof change === 'boolean') return to(name, Number(change));
    return change > 0 ? by(name, 0, Math.ceil(change * factor)) : by(name, change, 0);
  });
};

/** All that a consequence may bring, the events and outcomes that it sets off included. */
export const bringsOf = (
  scenario: Scenario,
  c: Consequence,
  scaled = false,
  inside: readonly string[] = [],
): Change[] => [
  ...effectsOf(scenario, c.effects, scaled),
  ...Object.entries(c.expects).flatMap(([actor, hat]) =>
    HATS.map((one) => to(`expects.${actor}.${one}`, Number(one === hat))),
  ),
  ...c.reveals.flatMap((interest) => [
    to(`known.${interest}`, 1),
    to(`knowledge.${interest}`, 1),
    heard(`told.${interest}`),
  ]),
  ...c.stale.flatMap((interest) => [to(`known.${interest}`, 0), to(`knowledge.${interest}`, 2)]),
  ...c.settles.flatMap((objection) => [to(`settled.${objection}`, 1), by(`open.${objection.split('.')[0]}`, -1, 0)]),
  ...c.raises.map((objection) => by(`open.${objection.split('.')[0]}`, 0, 1)),
  ...c.agrees.flatMap((clause) => [to(`charter.${clause}`, 1), heard(`charter.${clause}`)]),
  ...Object.keys(c.promises).flatMap(promiseMade),
  ...c.open.map((dilemma) => to(`dilemma.${dilemma}`, 1)),
  ...setOff(scenario, c, inside),
];

export const promiseMade = (promise: string): Change[] => [to(`promised.${promise}`, 1), to(`promise.${promise}`, 1)];

/** Events and outcomes inside a consequence; `inside` keeps one that names itself from going on for ever. */
const setOff = (scenario: Scenario, c: Consequence, inside: readonly string[]): Change[] => [
  ...c.event.filter((id) => !inside.includes(`event.${id}`)).flatMap((id) => eventBrings(scenario, id, inside)),
  ...c.draw
    .filter((id) => !inside.includes(`draw.${id}`))
    .flatMap((id) =>
      Object.entries(scenario.outcomes[id]!).flatMap(([name, outcome]) => [
        heard(`draw.${id}.${name}`),
        ...bringsOf(scenario, outcome, false, [...inside, `draw.${id}`]),
      ]),
    ),
];

export const eventBrings = (scenario: Scenario, id: string, inside: readonly string[] = []): Change[] => [
  to(`happened.${id}`, 1),
  heard(`event.${id}`),
  ...bringsOf(scenario, scenario.events[id]!, false, [...inside, `event.${id}`]),
];
