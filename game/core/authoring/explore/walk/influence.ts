/**
 * What can never influence what happens in a scenario: gauges that no condition reads, and then all that only moves or
 * scales such gauges. The rules' own reading is written down here, one line a rule (cone of influence).
 */
import type { Game } from '../../../engine/engine.ts';
import { PILLARS } from '../../../scenario/vocabulary.ts';
import { namesIn } from '../rules/needs.ts';

/** Quantities that the rules read only to move others: a pattern, and the quantities that it moves. */
type Influence = { readonly from: RegExp; readonly on: readonly string[] };

const ACTED_ON = ['energy', 'cover', 'value', ...PILLARS, 'trust', 'engagement'];

/** `from` matters only while one of `on` does; `trust` stands for all trust, `trust.*` for that of the same actor. */
const INFLUENCES: readonly Influence[] = [
  // Fit and repetition scale what acts bring.
  { from: /^(expects|repetition)\./, on: ACTED_ON.filter((name) => name !== 'energy') },
  // An announcement broken costs trust; one that holds counts in the fit.
  { from: /^toldNow\./, on: ACTED_ON.filter((name) => name !== 'energy') },
  { from: /^(announcement1|announcement2|lastSeen|thread)\./, on: ['trust.*'] },
  { from: /^silently$/, on: ['trust'] },
  // Carry rests on key partners, cover and accountability.
  { from: /^trust\.|^(cover|accountability)$/, on: ['value'] },
  { from: /^given\./, on: ['engagement.*'] },
  // Drift: what weeks without a hat move.
  {
    from: /^without\.|^worn$/,
    on: ['accountability', 'cover', 'engagement', 'legitimacy', 'open', 'settled', 'objection'],
  },
  { from: /^tie\./, on: ['engagement'] },
  { from: /^engagement\./, on: ['promise'] },
  // Who has seen which hat, and was told: whether something meant for one hat is told.
  { from: /^(seenHats|announcedHat)\./, on: ['tells.*'] },
  { from: /^lastMet\./, on: ['ripens', 'met.*'] },
  { from: /^toldAs\.|^cleared\./, on: ['confided'] },
];

/** Nothing in the rules reads these but what is written above; they matter where a condition reads them. */
const GAUGES =
  /^(trust|engagement|given|tie|risk|expects)\.|^(cover|value|legitimacy|design|accountability|embedding)$/;

const ownerOf = (name: string): string => name.split('.')[1] ?? '';
const kindOf = (name: string): string => name.split('.')[0]!;

/** Slots that never influence anything, in no state. */
export const idleSlots = (game: Game): readonly number[] => {
  const { compiled } = game;
  const live = readSomewhere(game);
  const names = compiled.quantities.map(({ name }) => name);
  const matters = (name: string): boolean =>
    live.has(name) ||
    INFLUENCES.some(({ from, on }) => from.test(name) && on.some((one) => live.has(one.replace('*', ownerOf(name)))));
  // How often an act was done is asked for by the rules only where it can be done once.
  const counted = new Set(
    Object.entries(game.scenario.actions).flatMap(([id, { once }]) => (once ? [] : [`done.${id}`])),
  );
  const governed = (name: string): boolean =>
    GAUGES.test(name) || counted.has(name) || INFLUENCES.some(({ from }) => from.test(name));
  for (let grown = true; grown;) {
    grown = false;
    for (const name of names) {
      if (!governed(name) || !matters(name) || live.has(name)) continue;
      live.add(name);
      live.add(kindOf(name));
      grown = true;
    }
  }
  return names.flatMap((name, slot) => (governed(name) && !live.has(name) ? [slot] : []));
};

/** Names and kinds that conditions read, and what the scenario makes the rules read. */
const readSomewhere = ({ scenario, compiled }: Game): Set<string> => {
  const live = new Set<string>();
  const add = (name: string) => live.add(name).add(kindOf(name));
  // Controls and the picture of the place are only looked at.
  for (const expression of Object.values(scenario.expressions)) namesIn(expression).forEach(add);
  if (live.has('seen')) add('value');
  for (const [id, actor] of Object.entries(scenario.actors)) {
    for (const hat of ['publicServant', 'networkManager']) if (live.has(`expects.${id}.${hat}`)) add(`expects.${id}`);
    if (live.has(`met.${id}`)) add(`lastMet.${id}`);
    if (Object.values(actor.interests).some(({ tells }) => tells !== undefined)) live.add(`tells.${id}`);
    if (Object.values(actor.interests).some(({ confided }) => confided)) live.add('confided');
  }
  const asked = Object.values(scenario.actors).flatMap(({ questions }) => Object.values(questions));
  if ([...Object.values(scenario.actions), ...asked].some(({ ripens }) => ripens !== undefined)) live.add('ripens');
  if (Object.values(scenario.actions).some(({ backing }) => backing)) add('cover');
  if (compiled.layout.promises.length > 0) live.add('promise');
  if (compiled.layout.objections.length > 0) live.add('objection');
  return live;
};
