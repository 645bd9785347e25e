/** What a position is worth to somebody who plans: value there is, and what value is made of. */
import type { Scenario } from '../../scenario/scenario.ts';
import { PILLARS } from '../../scenario/vocabulary.ts';
import { compile } from '../compiled.ts';
import type { Game } from '../game.ts';
import { KNOWLEDGE, NAME, OBJECTION } from '../layout.ts';

export type Worth = (game: Game) => number;

const WEIGHTS = {
  value: 10,
  keyTrust: 1.2,
  trust: 0.4,
  engagement: 0.2,
  cover: 0.6,
  energy: 0.3,
  pillar: 0.6,
  funds: 0.004,
  tie: 8,
  known: 10,
  cleared: 5,
  settled: 10,
  ready: 25,
  signed: 10,
  clause: 5,
};

/** Facts, ties and settled objections weigh less as the weeks run out: there is no time left to use them. */
export const worthOf = (scenario: Scenario): Worth => {
  const { layout, deeds, turnStarts } = compile(scenario);
  const weeks = turnStarts.at(-1)!;
  return ({ state }) => {
    const left = Math.max(0, (weeks - state[layout.own.week]!) / weeks);
    let now = WEIGHTS.value * state[layout.own.value]! + WEIGHTS.energy * Math.min(60, state[layout.own.energy]!);
    now += WEIGHTS.cover * Math.min(70, state[layout.own.cover]!) + WEIGHTS.funds * state[layout.own.funds]!;
    for (const pillar of PILLARS) now += WEIGHTS.pillar * state[layout.own[pillar]]!;
    for (const [i, actor] of layout.actors.entries()) {
      now += (deeds.actors[i]!.key ? WEIGHTS.keyTrust : WEIGHTS.trust) * state[actor.trust]!;
      now += WEIGHTS.engagement * state[actor.engagement]!;
    }
    let later = 0;
    for (const { slot } of layout.ties) later += WEIGHTS.tie * state[slot]!;
    for (const { state: known, cleared } of layout.interests) {
      if (state[known] === KNOWLEDGE.known) later += WEIGHTS.known;
      later += WEIGHTS.cleared * state[cleared]!;
    }
    for (const { slot } of layout.objections) if (state[slot] === OBJECTION.settled) later += WEIGHTS.settled;
    for (const { slot } of layout.charter) later += WEIGHTS.clause * state[slot]!;
    for (const [i, { names }] of layout.agreements.entries()) {
      for (const [k, { when }] of deeds.sheets[i]!.names.entries()) {
        if (state[names[k]!] !== NAME.none) later += WEIGHTS.signed + WEIGHTS.ready;
        else if (when(state) === 1) later += WEIGHTS.ready;
      }
    }
    return now + later * left;
  };
};
