/** People as pictures: the whole figure for the board, head and shoulders for panels, an outline for whom you have not met. */
import type { Portrait, Pose } from '../../../core/scenario/portrait.ts';
import type { Expression } from '../../../core/scenario/vocabulary.ts';
import { type Box, at, INK, path, svg } from '../svg.ts';
import { legs, seatedLegs, shoulders, torso } from './body.ts';
import { head } from './head.ts';
import { type Look, lookOf } from './look.ts';
import { POSES } from './poses.ts';

/** The plane of a figure: the feet stand on (0, 0), a head is about 70 units high, the crown reaches -165. */
export const FIGURE: Box = { x: -80, y: -186, width: 180, height: 200 };
/** The same for a group of three. */
export const GROUP: Box = { x: -110, y: -190, width: 220, height: 204 };
/** Head and shoulders out of the same plane. */
export const BUST: Box = { x: -50, y: -176, width: 98, height: 98 };

export type FigureOptions = {
  /** Instead of the pose of the portrait; leaning on something comes only from here, or with a seat. */
  readonly pose?: Pose | undefined;
  /** Without legs, for behind a desk or a railing; `bench` bends them. */
  readonly seated?: boolean | 'bench' | undefined;
  /** Looks to the left instead of the right. */
  readonly flip?: boolean | undefined;
  readonly shadow?: boolean | undefined;
};

const SHADOW = path('M-18 1L16 1L58 11Q44 17 24 12Z', { fill: '#3a2418', opacity: 0.2 });

/** Nobody leans on a railing or a desk that is not there. */
const poseOf = (look: Look, { pose, seated }: FigureOptions): Pose =>
  pose ?? (!seated && (look.pose === 'rail' || look.pose === 'desk') ? 'hang' : look.pose);

const standing = (look: Look, expression: Expression, options: FigureOptions): string => {
  const arms = POSES[poseOf(look, options)]({ sleeve: look.top, skin: look.skin });
  const low = options.seated === 'bench' ? seatedLegs(look.legs) : options.seated ? '' : legs(look.legs);
  const overLap = options.seated === 'bench';
  return (
    arms.back +
    (overLap ? '' : low) +
    torso(look, options.seated ? 'short' : look.coat) +
    (overLap ? low : '') +
    at(0, -90, head(look, expression)) +
    arms.front
  );
};

const alone = (portrait: Portrait, expression: Expression, options: FigureOptions): string =>
  standing(lookOf(portrait), expression, options);

/** Three people: the one of the portrait in front, two of the same lot behind. */
const several = (portrait: Portrait, expression: Expression, options: FigureOptions): string => {
  const { seed } = portrait;
  const others = { seated: options.seated };
  return (
    at(-48, -8, standing(lookOf({ seed }, ' second'), 'tired', { ...others, pose: 'bag' }), 0.9) +
    at(46, -9, standing(lookOf({ seed }, ' third'), 'calm', { ...others, pose: 'phone' }), 0.88, true) +
    alone(portrait, expression, options)
  );
};

/** What the figure of this portrait needs of the plane. */
export const figureBox = (portrait: Pick<Portrait, 'group'>): Box => (portrait.group ? GROUP : FIGURE);

/** A figure as part of another drawing: feet on the origin, no frame, no shadow. */
export const figureDrawing = (portrait: Portrait, expression: Expression, options: FigureOptions = {}): string => {
  const body = (portrait.group ? several : alone)(portrait, expression, options);
  return options.flip ? at(0, 0, body, 1, true) : body;
};

/** Somebody from head to foot in `figureBox`, feet on the origin. */
export const figure = (portrait: Portrait, expression: Expression, options: FigureOptions = {}): string => {
  // The shadow falls the same way for everybody.
  const ground = (options.shadow ?? true) && !options.seated ? SHADOW : '';
  return svg(figureBox(portrait), ground + figureDrawing(portrait, expression, options));
};

export type BustOptions = {
  /** Pixels; without it the picture fills its frame. */
  readonly size?: number | undefined;
  readonly flip?: boolean | undefined;
  /** Behind the head; nothing unless given. Rounding and ring are the frame's affair. */
  readonly ground?: string | undefined;
};

/** Head and shoulders on a square. */
export const bust = (portrait: Portrait, expression: Expression, { size, flip, ground }: BustOptions = {}): string => {
  const look = lookOf(portrait);
  const person = shoulders(look) + at(0, -90, head(look, expression));
  const back = ground
    ? path(`M${BUST.x} ${BUST.y}h${BUST.width}v${BUST.height}h${-BUST.width}Z`, { fill: ground })
    : '';
  return svg(
    BUST,
    back + (flip ? at(0, 0, person, 1, true) : person),
    size ? { width: size, height: size } : undefined,
  );
};

const OUTLINE =
  'M-21 0L-20 -36C-36 -40 -38 -82 -13 -91C-31 -101 -32 -158 2 -160C36 -158 35 -101 14 -91C38 -82 36 -40 20 -36L21 0Z';

/** Somebody you have not met: an outline in dashes, no face. */
export const stranger = (paper = '#f7dfbd'): string =>
  svg(FIGURE, path(OUTLINE, { fill: paper, line: INK, width: 2.4, dash: '6 5' }));
