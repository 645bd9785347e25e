/** Numbers as people see them: a door, who turns up, a posture, a sentence. */
import { type Game, read } from '../../engine/engine.ts';
import { DOORS, type Door, PILLARS } from '../../scenario/vocabulary.ts';
import { type Phrase, phrase } from '../phrase.ts';

const DOORS_FROM = [0, 15, 35, 60, 80] as const;

/** Trust as a door: below 15 shut, below 35 on the chain, below 60 ajar, below 80 open, else they ring you. */
export const doorOf = (trust: number): Door => DOORS[DOORS_FROM.findLastIndex((from) => trust >= from)]!;

const QUARTERS = ['low', 'fair', 'good', 'strong'] as const;
export type Quarter = (typeof QUARTERS)[number];

const quarterOf = (value: number): Quarter => QUARTERS[Math.min(3, Math.floor(value / 25))]!;

/** Who turns up, in words. */
export const turnsUp = (engagement: number): Phrase => phrase(`turnsUp.${quarterOf(engagement)}`);

export const energyWords = (game: Game): Phrase => phrase(`energy.${quarterOf(read(game, 'energy')!)}`);

/** What is said about you in the town hall. */
export const coverWords = (game: Game): Phrase => phrase(`cover.${quarterOf(read(game, 'cover')!)}`);

/** The pillars as four sentences of the director's, at half time and at the end. */
export const directorSentences = (game: Game): Phrase[] =>
  PILLARS.map((pillar) => phrase(`director.${pillar}.${quarterOf(read(game, pillar)!)}`));

/** Which of the two legs that carry value is the weaker, and how it carries; a difference below five counts as none. */
export const legWords = (game: Game): Phrase => {
  const { actors } = game.scenario;
  const key = Object.keys(actors).filter((id) => actors[id]!.key);
  const inside = (read(game, 'cover')! + read(game, 'accountability')!) / 2;
  const outside = key.reduce((sum, id) => sum + read(game, `trust.${id}`)!, 0) / Math.max(1, key.length);
  if (key.length === 0 || Math.abs(inside - outside) < EVEN) return phrase('leg.even');
  return phrase(outside < inside ? 'leg.outside' : 'leg.inside');
};
const EVEN = 5;
