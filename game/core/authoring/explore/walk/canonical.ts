/**
 * The canonical form of a state: what nothing can read any more is left out, and clocks that have run out are alike. Two
 * states with the same form have the same future. Liveness as compilers mean it, over conditions and rules.
 */
import { DILEMMA, type Game, stand } from '../../../engine/engine.ts';
import type { Numbers } from '../../../scenario/numbers.ts';
import { idleSlots } from './influence.ts';
import { type LiveNames, liveNamesOf } from './live-names.ts';

type State = Game['state'];
/** Changes a working copy of the state in place. */
type Forget = (state: State, week: number) => void;

/** What only conditions read: left out unless a condition that can still matter reads it. */
const ONLY_READ_BY_CONDITIONS = /^(flag|happened|risk|truth)\.|^(value|legitimacy|design|embedding|seen)$/;
/** What is kept for the views and the debrief, for the next draw (which is chosen here), or set before it is read. */
const NEVER_READ = /^(heardExpects|drawn|drawnBefore|madeAs)\.|^hoursLeft$/;

/** Writes the canonical form of a state as text. `everything` leaves nothing out but what no rule ever reads. */
export const canonicalOf = (game: Game, everything = false): ((state: State) => string) => {
  const live = liveNamesOf(game);
  const forgets = everything
    ? [neverRead(game)]
    : [neverRead(game), idle(game), ...clocks(game), dead(game, live), answered(game, live)];
  const { own } = game.compiled.layout;
  const work = [...game.state];
  return (state) => {
    // Once the game is over nothing comes of a state any more but its ending.
    if (state[own.ending]! > 0 && !everything) return `over ${state[own.ending]}`;
    for (const [slot, value] of state.entries()) work[slot] = value;
    for (const forget of forgets) forget(work, state[own.week]!);
    return packed(work);
  };
};

/** One character a number from 0 to 254, five for any other: short texts, and no two states share one. */
const packed = (state: State): string => {
  const bytes: number[] = [];
  for (const value of state) {
    if (value >= 0 && value < 255) bytes.push(value);
    else bytes.push(255, value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  }
  return String.fromCharCode(...bytes);
};

const neverRead = ({ compiled }: Game): Forget => {
  const slots = compiled.quantities.flatMap(({ name }, slot) => (NEVER_READ.test(name) ? [slot] : []));
  return (state) => {
    for (const slot of slots) state[slot] = 0;
  };
};

/** What influences nothing in this scenario, whatever the state. */
const idle = (game: Game): Forget => {
  const slots = idleSlots(game);
  return (state) => {
    for (const slot of slots) state[slot] = 0;
  };
};

/** Quantities that only conditions read, while none that can still matter does. */
const dead = ({ compiled, scenario }: Game, live: LiveNames): Forget => {
  const free = new Set(Object.entries(scenario.actors).flatMap(([id, { key }]) => (key ? [] : [`trust.${id}`])));
  const slots = compiled.quantities.flatMap(({ name }, slot) =>
    ONLY_READ_BY_CONDITIONS.test(name) || free.has(name) ? [{ slot, readIn: live(name) }] : [],
  );
  const happened = compiled.layout.events.map(({ slot }) => slot);
  return (state) => {
    for (const { slot, readIn } of slots) if (!readIn(state)) state[slot] = 0;
    // Whether it has happened is all that can be asked.
    for (const slot of happened) state[slot] = Math.min(1, state[slot]!);
  };
};

/** Clocks that have run out. */
const clocks = (game: Game): Forget[] => {
  const { compiled, scenario } = game;
  const { layout, numbers } = compiled;
  const { own } = layout;
  const ripens = [
    ...Object.values(scenario.actions).map((one) => one.ripens ?? 0),
    ...Object.values(scenario.actors).flatMap(({ questions }) =>
      Object.values(questions).map((one) => one.ripens ?? 0),
    ),
  ];
  const longest = Math.max(0, ...ripens);
  return [
    (state, week) => {
      for (const { closedUntil } of [...layout.actions, ...layout.questions]) {
        if (state[closedUntil]! <= week) state[closedUntil] = 0;
      }
      if (state[own.nextAsk]! <= week) state[own.nextAsk] = 0;
      for (const slot of own.without) state[slot] = cycled(state[slot]!, numbers);
      if (state[own.interrupt] === 0) state[own.pendingActor] = state[own.pendingEnergy] = 0;
    },
    (state, week) => {
      for (const { lastMet, announcements } of layout.actors) {
        if (state[lastMet]! > 0 && week - state[lastMet]! >= longest) state[lastMet] = 1;
        for (const slot of announcements) if (state[slot]! <= week - numbers.announceWeeks) state[slot] = 0;
      }
    },
    settled(game),
    (state) => {
      for (const { clock, active, after } of compiled.chart) {
        if (clock < 0) continue;
        const last = Math.max(...after.map(({ weeks }) => weeks));
        if (active >= 0 && state[active] === 0) state[clock] = 0;
        else state[clock] = Math.min(state[clock]!, last + 1);
      }
    },
  ];
};

/** Weeks without a hat: beyond the limit only how far the next objection is differs. */
const cycled = (weeks: number, { driftFrom, driftObjections }: Numbers): number =>
  weeks < driftFrom ? weeks : driftFrom + ((weeks - driftFrom) % driftObjections);

/** The particulars of promises that are over, and refusals. */
const settled = ({ compiled }: Game): Forget => {
  const { promises, tasks } = compiled.layout;
  return (state) => {
    // What she refused can be asked again as if it never was.
    for (const { state: how } of tasks) if (state[how] === 1) state[how] = 0;
    for (const { state: how, due, owner, moved } of promises) {
      if (state[how] !== 1) state[due] = state[owner] = state[moved] = 0;
    }
  };
};

/** Of a dilemma that is over only the option is kept, and that only while something can still ask for it. */
const answered = ({ compiled }: Game, live: LiveNames): Forget => {
  const all = compiled.layout.dilemmas.map(({ id }) => ({
    option: compiled.reader(`option.${id}`)!,
    asked: live(`option.${id}`),
  }));
  return (state) => {
    for (const [i, { option, asked }] of all.entries()) {
      const chosen = option(state);
      if (chosen > 0) stand(state, compiled.layout, i, DILEMMA.answered, asked(state) ? chosen : 0);
    }
  };
};
