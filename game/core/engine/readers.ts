/** Readers for every name a condition may use: from the state's slots, once per scenario. */
import { HATS } from '../scenario/vocabulary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Reader } from './condition.ts';
import { deadlineOf, optionOf, standing } from './dilemma-slots.ts';
import { KNOWLEDGE, type Layout, NAME, OBJECTION, PROMISE, TASK, hatNumber } from './layout.ts';
import type { Slot } from './slots.ts';

const plain =
  (slot: Slot): Reader =>
  (s) =>
    s[slot]!;
const equal =
  (slot: Slot, value: number): Reader =>
  (s) =>
    s[slot] === value ? 1 : 0;
const above =
  (slot: Slot, value: number): Reader =>
  (s) =>
    s[slot]! > value ? 1 : 0;

/** What is seen of value: a straight line between two points, rounded half away from zero. */
export const seenOf = ({ seen: { at0, at100 } }: Scenario['value'], value: number): number => {
  const exact = at0 * 100 + (at100 - at0) * value;
  return Math.sign(exact) * Math.round(Math.abs(exact) / 100);
};

/** Finds a reader by name: the names of conditions first, else any quantity of the state by its own name. */
export const readersOf = (scenario: Scenario, layout: Layout): ((name: string) => Reader | undefined) => {
  const readers = new Map<string, Reader>(layout.quantities.map(({ name }, slot) => [name, plain(slot)]));
  const { value, hat } = layout.own;
  readers.set('seen', (s) => seenOf(scenario.value, s[value]!));
  for (const one of HATS) readers.set(`hat.${one}`, equal(hat, hatNumber(one)));
  ofPeople(scenario, layout, readers);
  ofDeeds(scenario, layout, readers);
  for (const [i, { id, slot }] of layout.truths.entries()) {
    Object.keys(Object.values(scenario.truths)[i]!).forEach((name, k) =>
      readers.set(`truth.${id}.${name}`, equal(slot, k)),
    );
  }
  return (name) => readers.get(name);
};

const ofPeople = (scenario: Scenario, layout: Layout, readers: Map<string, Reader>): void => {
  for (const { id, expects, lastMet } of layout.actors) {
    for (const hat of HATS) readers.set(`expects.${id}.${hat}`, equal(expects, hatNumber(hat)));
    readers.set(`met.${id}`, above(lastMet, 0));
  }
  for (const { id, state } of layout.interests) readers.set(`known.${id}`, equal(state, KNOWLEDGE.known));
  for (const { id, slot } of layout.objections) readers.set(`settled.${id}`, equal(slot, OBJECTION.settled));
  for (const barrier of Object.keys(scenario.barriers)) {
    const slots = layout.objections.filter(({ id }) => id.startsWith(`${barrier}.`)).map(({ slot }) => slot);
    readers.set(`open.${barrier}`, (s) => {
      let open = 0;
      for (const slot of slots) if (s[slot] === OBJECTION.open) open++;
      return open;
    });
  }
};

const ofDeeds = (scenario: Scenario, layout: Layout, readers: Map<string, Reader>): void => {
  for (const { id, names, tabled } of layout.agreements) {
    readers.set(`tabled.${id}`, above(tabled, 0));
    Object.keys(scenario.agreements[id]!.names).forEach((name, i) =>
      readers.set(`signed.${id}.${name}`, above(names[i]!, NAME.none)),
    );
    readers.set(`names.${id}`, (s) => names.reduce((sum, slot) => sum + (s[slot] === NAME.none ? 0 : 1), 0));
  }
  for (const { id, state } of layout.promises) {
    readers.set(`promised.${id}`, above(state, PROMISE.none));
    readers.set(`kept.${id}`, equal(state, PROMISE.kept));
    readers.set(`broken.${id}`, equal(state, PROMISE.broken));
  }
  for (const { id, place } of layout.dilemmas) {
    readers.set(`dilemma.${id}`, (s) => standing(s, place));
    readers.set(`deadline.${id}`, (s) => deadlineOf(s, place));
    readers.set(`option.${id}`, (s) => optionOf(s, place));
    Object.keys(scenario.dilemmas[id]!.options).forEach((name, i) =>
      readers.set(`answered.${id}.${name}`, (s) => (optionOf(s, place) === i + 1 ? 1 : 0)),
    );
  }
  for (const { id, state } of layout.tasks) readers.set(`granted.${id}`, above(state, TASK.refused));
  for (const { id, slot } of layout.events) readers.set(`happened.${id}`, above(slot, 0));
};
