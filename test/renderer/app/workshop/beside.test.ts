import { describe, expect, test } from 'vitest';
import enChart from '../../../../assets/locales/en/chart.json' with { type: 'json' };
import enGame from '../../../../assets/locales/en/game.json' with { type: 'json' };
import enWorkshop from '../../../../assets/locales/en/workshop.json' with { type: 'json' };
import { diagramOf } from '../../../../game/core/authoring/diagram/diagram.ts';
import { peoplesWording } from '../../../../game/core/authoring/wording/wording.ts';
import { sayFrom } from '../../../../game/core/view/view.ts';
import { besideOf } from '../../../../game/renderer/app/workshop/beside/beside-card.ts';
import { inLanguageOf } from '../../../../game/renderer/app/workshop/in-language.ts';
import type { BesideCard } from '../../../../game/renderer/ui/workshop/workshop-view.ts';
import { bundled } from '../../../support/games.ts';

const bags = bundled('locked-containers');
const say = sayFrom({ ...enGame, ...enChart, ...enWorkshop }, 'en');
const wording = peoplesWording(bags, say);
const diagrams = Object.fromEntries(Object.keys(bags.storylines).map((id) => [id, diagramOf(bags, id, wording)]));
const at = (place: string): BesideCard =>
  besideOf({ ...inLanguageOf({ scenario: bags, file: 'scenario.yaml' }), diagrams, place })!.card;

describe('beside the text stands', () => {
  test('the person in whose lines the cursor is, with what can be learnt from them', () => {
    const card = at('actors.sam.interests.oneCard.text');
    expect(card).toMatchObject({ kind: 'person', who: { id: 'sam', inside: false }, expects: 'networkManager' });
    if (card.kind === 'person') expect(card.interests.map(({ id }) => id)).toContain('oneCard');
  });

  test('the dilemma as it is answered in either hat, with the answer in whose lines the cursor is', () => {
    const card = at('dilemmas.fines.options.agree.effects');
    expect(card).toMatchObject({ kind: 'dilemma', title: 'Fines?', at: 'agree' });
    if (card.kind !== 'dilemma') return;
    expect(card.answers.map(({ id }) => id)).toEqual(Object.keys(bags.dilemmas['fines']!.options));
    expect(card.answers[0]!.effects.map(say)).toContain('cover +8');
  });

  test('what an action brings in each hat that may do it', () => {
    const card = at('actions.sundayRound');
    if (card.kind !== 'action') throw new Error(card.kind);
    expect(card.hats.map(({ hat }) => hat)).toEqual(['networkManager']);
    expect(card.when && say(card.when)).toBe('you know “twenty minutes” from Denise');
  });

  test('the state with its ways, and the cover between all things', () => {
    expect(at('storylines.containers.states.lockedAgain.on')).toMatchObject({ kind: 'state', title: 'Locked again' });
    const locked = at('storylines.containers.states.lockedAgain.entry');
    expect(locked.kind === 'state' && locked.deeds?.map(say)).toEqual([
      '“open” is not so any more',
      'news: The locks are back',
    ]);
    expect(at('')).toMatchObject({ kind: 'cover', title: 'Forty-one bags' });
    expect(at('actors.nobody')).toMatchObject({ kind: 'cover' });
    expect(at('actors.constructor')).toMatchObject({ kind: 'cover' });
    expect(at('storylines.valueOf.states')).toMatchObject({ kind: 'cover' });
  });

  test('a card for each thing of a scenario', () => {
    const kinds = [
      ['actors', 'person'],
      ['dilemmas', 'dilemma'],
      ['actions', 'action'],
      ['events', 'news'],
      ['endings', 'ending'],
      ['barriers', 'barrier'],
      ['agreements', 'agreement'],
      ['ties', 'tie'],
      ['truths', 'chance'],
      ['outcomes', 'chance'],
    ] as const;
    for (const [part, kind] of kinds)
      for (const id of Object.keys(bags[part])) expect([part, id, at(`${part}.${id}`).kind]).toEqual([part, id, kind]);
    for (const task of Object.keys(bags.leader.does)) expect(at(`leader.does.${task}`).kind).toBe('leader');
  });
});
