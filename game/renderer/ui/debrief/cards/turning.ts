/** What the first card says above and below, in the window and on paper. */
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import type { Say, TextKey } from '../../text/text.ts';

type Turning = Debrief['cards']['turningPoint'];
export type Turned = Extract<Turning, { readonly kind: 'turned' }>;

const TITLE = {
  turned: 'back.cards.turned',
  alike: 'back.cards.alike',
  tooShort: 'back.cards.early',
} as const satisfies Record<Turning['kind'], TextKey>;

export const turningTitle = ({ kind }: Turning, say: Say): string => say(TITLE[kind]);

/** Why nothing turned, by how many turns there were. */
export const noTurning = (turning: Exclude<Turning, Turned>, turns: number, say: Say): string =>
  turning.kind === 'alike'
    ? say('back.cards.alike.what')
    : say('back.cards.alike.short', { n: turns, least: turning.least });
