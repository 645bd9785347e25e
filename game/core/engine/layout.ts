/** Lays a scenario out in slots, and numbers its actors, interests, promises … in file order. */
import { FUNDS_RANGE, GAUGE_RANGE, HOURS_RANGE, flagRange, promisesOf } from '../scenario/names.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CHARTER_CLAUSES, HATS, type Hat, LEADER_TASKS, PILLARS, RISKS } from '../scenario/vocabulary.ts';
import { dilemmaSlots } from './dilemma-slots.ts';
import { type Slot, type SlotBuilder, slotBuilder } from './slots.ts';

/** Hats as numbers in the state: 0 stands for none. */
export const hatNumber = (hat: Hat): number => HATS.indexOf(hat) + 1;
export const PUBLIC_SERVANT = hatNumber('publicServant');
export const NETWORK_MANAGER = hatNumber('networkManager');

export const KNOWLEDGE = { unknown: 0, known: 1, stale: 2 } as const;
export const OBJECTION = { notRaised: 0, open: 1, settled: 2 } as const;
export const NAME = { none: 0, signed: 1, late: 2 } as const;
export const PROMISE = { none: 0, open: 1, kept: 2, broken: 3 } as const;
export const TASK = { none: 0, refused: 1, waiting: 2, done: 3 } as const;

const GAUGES = ['energy', 'cover', ...PILLARS, 'value'] as const;

const ownSlots = (b: SlotBuilder, s: Scenario) => {
  const { start } = s;
  const initial: Record<(typeof GAUGES)[number], number> = {
    energy: start.energy,
    cover: start.cover,
    value: s.value.start,
    ...start.pillars,
  };
  const gauge = (name: (typeof GAUGES)[number]) => b.count(name, GAUGE_RANGE.min, GAUGE_RANGE.max, initial[name]);
  return {
    week: b.count('week', 1, 1000, 1),
    turn: b.count('turn', 0, 100, 0),
    hours: b.count('hours', HOURS_RANGE.min, HOURS_RANGE.max, start.hours),
    overtime: b.count('overtime', 0, 100, 0),
    funds: b.count('funds', FUNDS_RANGE.min, FUNDS_RANGE.max, start.funds),
    energy: gauge('energy'),
    cover: gauge('cover'),
    legitimacy: gauge('legitimacy'),
    design: gauge('design'),
    accountability: gauge('accountability'),
    embedding: gauge('embedding'),
    value: gauge('value'),
    risks: Object.fromEntries(RISKS.map((risk) => [risk, b.count(`risk.${risk}`, 0, 100)])) as Record<
      (typeof RISKS)[number],
      Slot
    >,
    hat: b.count('hat', 1, 2, hatNumber(start.hat)),
    /** The hat worn now was put on silently. */
    silently: b.remember('silently'),
    /** Bit 0 publicServant, bit 1 networkManager: worn at some time in this turn. */
    worn: b.remember('worn', hatNumber(start.hat)),
    without: [b.remember('without.publicServant'), b.remember('without.networkManager')] as const,
    nextAsk: b.remember('nextAsk', s.leader.from),
    interrupt: b.remember('interrupt'),
    pendingActor: b.remember('pendingActor'),
    pendingEnergy: b.remember('pendingEnergy'),
    hoursLeft: b.remember('hoursLeft'),
    ending: b.count('ending', 0, 100, 0),
  };
};

const actorSlots = (b: SlotBuilder, id: string, actor: Scenario['actors'][string]) => ({
  id,
  trust: b.count(`trust.${id}`, 0, 100, actor.trust),
  engagement: b.count(`engagement.${id}`, 0, 100, actor.engagement),
  expects: b.count(`expects.${id}`, 1, 2, hatNumber(actor.expects)),
  heardExpects: b.remember(`heardExpects.${id}`),
  seen: b.remember(`seenHats.${id}`),
  lastSeen: b.remember(`lastSeen.${id}`),
  /** The hat that was announced to this actor and not contradicted since; 0 none. */
  announced: b.remember(`announcedHat.${id}`),
  /** 1 if an announcement was made to this actor in this turn and still holds. */
  toldNow: b.remember(`toldNow.${id}`),
  announcements: [b.remember(`announcement1.${id}`), b.remember(`announcement2.${id}`)] as const,
  lastMet: b.remember(`lastMet.${id}`),
  thread: b.count(`thread.${id}`, 0, 1000),
  given: b.count(`given.${id}`, 0, 255),
});

const interestSlots = (b: SlotBuilder, id: string) => ({
  id,
  state: b.count(`knowledge.${id}`, 0, 2),
  toldAs: b.count(`toldAs.${id}`, 0, 2),
  cleared: b.count(`cleared.${id}`, 0, 1),
});

const promiseSlots = (b: SlotBuilder, id: string) => ({
  id,
  state: b.count(`promise.${id}`, 0, 3),
  due: b.count(`due.${id}`, 0, 1100),
  owner: b.count(`owner.${id}`, 0, 100),
  madeAs: b.remember(`madeAs.${id}`),
  moved: b.remember(`moved.${id}`),
});

const agreementSlots = (b: SlotBuilder, s: Scenario, id: string) => {
  const names = Object.keys(s.agreements[id]!.names);
  return {
    id,
    tabled: b.count(`tabled.${id}`, 0, 1000),
    names: names.map((name) => b.count(`name.${id}.${name}`, 0, 2)),
    /** The week at whose closing a missing name comes back as an event; 0 none. */
    returns: names.map((name) => b.remember(`returns.${id}.${name}`)),
  };
};

const pairs = <T>(map: Readonly<Record<string, T>>, of: (value: T) => object): string[] =>
  Object.entries(map).flatMap(([id, value]) => Object.keys(of(value)).map((name) => `${id}.${name}`));

const storySlots = (b: SlotBuilder, s: Scenario) => ({
  flags: Object.entries(s.flags).map(([id, flag]) => {
    const range = flagRange(flag);
    return { id, slot: b.count(`flag.${id}`, range.min, range.max, Number(flag.initial)) };
  }),
  truths: Object.keys(s.truths).map((id) => ({ id, slot: b.count(`truth.${id}`, 0, 1000) })),
  outcomes: Object.keys(s.outcomes).map((id) => ({
    id,
    drawn: b.remember(`drawn.${id}`),
    drawnBefore: b.remember(`drawnBefore.${id}`),
  })),
  events: Object.keys(s.events).map((id) => ({ id, slot: b.count(`happened.${id}`, 0, 255) })),
});

const deedSlots = (b: SlotBuilder, s: Scenario) => ({
  actions: Object.keys(s.actions).map((id) => ({
    id,
    done: b.count(`done.${id}`, 0, 255),
    closedUntil: b.remember(`closedUntil.${id}`),
  })),
  questions: pairs(s.actors, (actor) => actor.questions).map((id) => ({
    id,
    answered: b.count(`asked.${id}`, 0, 1),
    closedUntil: b.remember(`closedUntil.${id}`),
  })),
  tasks: LEADER_TASKS.map((id) => ({ id, state: b.count(`task.${id}`, 0, 3), due: b.remember(`taskDue.${id}`) })),
});

/** The slots of a scenario's state, in file order. Same scenario, same layout. */
export const layOut = (s: Scenario) => {
  const b = slotBuilder();
  const own = ownSlots(b, s);
  const actors = Object.entries(s.actors).map(([id, actor]) => actorSlots(b, id, actor));
  const interests = pairs(s.actors, (actor) => actor.interests).map((id) => interestSlots(b, id));
  const ties = Object.entries(s.ties).map(([id, tie]) => ({ id, slot: b.count(`tie.${id}`, 0, 2, tie.level) }));
  const objections = Object.entries(s.barriers).flatMap(([barrier, { objections: all }]) =>
    Object.entries(all).map(([name, { raised }]) => ({
      id: `${barrier}.${name}`,
      slot: b.count(`objection.${barrier}.${name}`, 0, 2, raised ? OBJECTION.open : OBJECTION.notRaised),
    })),
  );
  return {
    quantities: b.quantities,
    own,
    actors,
    interests,
    ties,
    objections,
    agreements: Object.keys(s.agreements).map((id) => agreementSlots(b, s, id)),
    promises: [...promisesOf(s).keys()].map((id) => promiseSlots(b, id)),
    charter: CHARTER_CLAUSES.map((id) => ({
      id,
      slot: b.count(`charter.${id}`, 0, 1),
      crisis: b.remember(`crisis.${id}`),
    })),
    ...dilemmaSlots(b, Object.keys(s.dilemmas)),
    ...deedSlots(b, s),
    ...storySlots(b, s),
    /** Acts of a family with an actor, four turns packed as one byte each, newest lowest: family × actor. */
    repetition: Array.from({ length: 4 * actors.length }, (_, i) => b.remember(`repetition.${i}`)),
    builder: b,
  };
};

export type Layout = ReturnType<typeof layOut>;
