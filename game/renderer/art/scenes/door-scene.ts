/** Somebody's door, close by: as far open as they trust you, with as much of them as that shows. */
import type { Portrait } from '../../../core/scenario/portrait.ts';
import type { Door, Expression, Hat } from '../../../core/scenario/vocabulary.ts';
import { byHand, box } from '../ink.ts';
import { figureDrawing } from '../people/figure.ts';
import { LINE } from '../people/limb.ts';
import { lookOf } from '../people/look.ts';
import { at, type Box, circle, INK, letters, n, path, rect, svg, times } from '../svg.ts';
import { bagDrawing } from '../things/bags.ts';
import { gallery } from './gallery.ts';
import { atTheDoor, houseFront } from './house-front.ts';
import type { PlaceScene } from './place-view.ts';
import { type Light, type ScenePaints, scenePaints } from './scene-paints.ts';

const DOOR_SCENE: Box = { x: 0, y: 0, width: 1280, height: 720 };

export type DoorSceneOptions = {
  readonly portrait: Portrait;
  readonly expression: Expression;
  readonly door: Door;
  /** The hat you wear: its shadow falls on the wall beside the door. */
  readonly hat: Hat;
  readonly light?: Light | undefined;
  /** The number on the door: letters and digits of the place, no words. */
  readonly number?: string | undefined;
  /** Where the door is, and what can be seen of the place from there. */
  readonly scene: Omit<PlaceScene, 'theme'>;
};

/** The opening, and its hinge on the right. */
const OPENING = { left: 692, right: 934, top: 72, foot: 556 } as const;
const LEAF = '#c2500f';
const LEAF_DARK = '#8a3606';
const BRASS = '#f5d98f';

const BRIGHT: Readonly<Record<Door, number>> = { shut: 0.12, onTheChain: 0.45, ajar: 1, open: 1.15, theyRingYou: 1.15 };
/** Where the free edge of the leaf stands. */
const EDGE: Readonly<Record<Door, number>> = { shut: 693, onTheChain: 764, ajar: 830, open: 902, theyRingYou: 902 };

const frame = ({ inside, paper }: ScenePaints): string =>
  path(byHand(box(664, 46, 296, 512), 1), { fill: '#e9dcc6', line: INK, width: 6 }) +
  path(byHand(box(690, 72, 244, 484), 1), { fill: inside, line: INK, width: 5 }) +
  path(byHand('M692 74H740V554H692Z', 1), { fill: paper }) +
  path(byHand('M740 74V554', 1), { line: '#d99f4e', width: 2.5 }) +
  path('M704 134h24v11h-24Z', { fill: '#a9743f', line: INK, width: 3 }) +
  path('M717 145v12q0 7 -8 6', { line: INK, width: 3.4, round: true });

/** The leaf as a tapering board between its free edge and the hinge. */
const leaf = (edge: number, number: string): string => {
  const turned = (OPENING.right - edge) / (OPENING.right - OPENING.left);
  const dip = 26 * (1 - turned);
  const width = OPENING.right - edge;
  const panel = (top: number, foot: number) =>
    `M${n(OPENING.right - width * 0.15)} ${top + 4}L${n(edge + width * 0.17)} ${n(top + 4 + dip * 0.6)}V${foot}L${n(OPENING.right - width * 0.15)} ${foot}Z`;
  return (
    path(
      byHand(
        `M${OPENING.right} ${OPENING.top}L${edge} ${OPENING.top + dip}V${OPENING.foot - dip * 0.6}L${OPENING.right} ${OPENING.foot}Z`,
        1,
      ),
      { fill: LEAF, line: INK, width: 5 },
    ) +
    (turned < 0.98
      ? path(`M${edge} ${n(OPENING.top + dip)}l-13 -2V${n(OPENING.foot - dip * 0.6 - 4)}l13 4Z`, {
          fill: LEAF_DARK,
          line: INK,
          width: 4,
        })
      : '') +
    path(panel(118, 282) + panel(322, 512), { line: LEAF_DARK, width: 4 }) +
    circle(edge + Math.max(12, width * 0.13), 302, turned > 0.25 ? 9 : 6, { fill: BRASS, line: INK, width: 4 }) +
    (turned > 0.25 ? plate(edge + width * 0.56, 174 + dip * 0.4, number, -dip * 0.28, Math.min(1, width / 110)) : '')
  );
};

const plate = (x: number, y: number, number: string, skew: number, scale: number): string =>
  number === ''
    ? ''
    : `<g transform="translate(${n(x)} ${n(y)}) skewY(${n(skew)}) scale(${n(scale)} 1)">` +
      rect(-31, -22, 62, 44, { fill: BRASS, line: INK, width: 4 }, 6) +
      letters(0, 10, 29, number, INK) +
      '</g>';

const bell = rect(606, 356, 32, 46, { fill: '#e9dcc6', line: INK, width: 4 }, 8) + circle(622, 379, 7, { fill: INK });

const ringing = path('M596 352q-9 8 -9 20M648 352q9 8 9 20M588 340q-14 13 -14 32M656 340q14 13 14 32', {
  line: '#fff0c0',
  width: 4,
  round: true,
});

const LINKS = 6;
const links = (x: number, y: number, dx: number, dy: number, colour: string, width: number): string =>
  times(
    LINKS,
    (i) =>
      `<ellipse cx="${n(x + i * dx)}" cy="${n(y + i * dy)}" rx="${dx === 0 ? (i % 2 ? 4.5 : 7) : 10}" ry="${dx === 0 ? 10 : i % 2 ? 4 : 6.5}" fill="none" stroke="${colour}" stroke-width="${width}"/>`,
  );

const chain = (door: Door): string => {
  const taut = door === 'onTheChain';
  const [x, y, dx, dy] = taut ? [688, 340, 15, 1.2] : [682, 408, 0, 17];
  return (
    links(x, y, dx, dy, INK, 7) +
    links(x, y, dx, dy, '#f2e6c8', 3) +
    rect(669, taut ? 328 : 380, 24, 22, { fill: '#f2e6c8', line: INK, width: 4 }, 3) +
    (taut ? rect(766, 334, 30, 16, { fill: '#f2e6c8', line: INK, width: 4 }, 3) : '')
  );
};

/** Light on the floor, as wide as the opening. */
const beam = (edge: number, strength: number): string => {
  const spread = (edge - OPENING.left) / (OPENING.right - OPENING.left);
  if (spread < 0.05) return path('M694 556H932L944 566H682Z', { fill: '#ffe2a6', opacity: 0.7 });
  return (
    path(`M702 550H${n(edge - 4)}L${n(edge + 130 * spread)} 760H${n(660 - 170 * spread)}Z`, {
      fill: '#f6c67d',
      opacity: strength,
    }) +
    path(`M716 550H${n(edge - 16)}L${n(edge + 56 * spread)} 760H${n(690 - 110 * spread)}Z`, {
      fill: '#ffe2a6',
      opacity: strength,
    })
  );
};

const fingers = (edge: number, skin: string): string =>
  times(
    4,
    (i) =>
      `<rect x="${edge - 26}" y="${388 + i * 19}" width="${44 - i * 3}" height="20" rx="10" fill="${skin}" stroke="${INK}" stroke-width="${n(LINE * 2.1)}"/>`,
  );

const peephole = circle(813, 240, 9, { fill: BRASS, line: INK, width: 4 }) + circle(813, 240, 3.5, { fill: INK });

/** Part of somebody, seen between the jamb and the edge of the leaf. */
const peeping = ({ portrait, expression, door }: DoorSceneOptions): string => {
  const x = door === 'ajar' ? 836 : 800;
  const whole = figureDrawing({ ...portrait, group: false }, expression, { pose: 'hang', flip: true });
  return (
    `<svg x="${OPENING.left + 1}" y="${OPENING.top + 3}" width="${EDGE[door] - OPENING.left - 1}" height="${OPENING.foot - OPENING.top - 4}"` +
    ` viewBox="${OPENING.left + 1} ${OPENING.top + 3} ${EDGE[door] - OPENING.left - 1} ${OPENING.foot - OPENING.top - 4}">` +
    at(x, 770, whole, 4.1) +
    '</svg>'
  );
};

/** All of somebody, on the mat; who rings you has come a step towards you. */
const outInFront = ({ portrait, expression, door }: DoorSceneOptions): string => {
  const coming = door === 'theyRingYou';
  const pose = coming ? 'wave' : undefined;
  const body = figureDrawing(portrait, expression, { pose, flip: true });
  return (
    `<ellipse cx="${coming ? 790 : 812}" cy="${coming ? 700 : 672}" rx="110" ry="13" fill="#2a1c18" opacity=".25"/>` +
    (coming ? at(786, 700, body, 3.5) : at(808, 672, body, portrait.group ? 2.6 : 3.25))
  );
};

const SHADOWS: Readonly<Record<Hat, string>> = {
  publicServant: 'M-58 -172L-66 -210L66 -210L58 -172H88L76 -150H54',
  networkManager: 'M-92 -150C-104 -172 -60 -180 -54 -182C-58 -246 54 -250 54 -184C64 -178 110 -168 94 -148',
};

/** Your shadow on the wall: shoulders, a head, and the hat you came in. */
const yourShadow = (hat: Hat, paints: ScenePaints): string =>
  at(
    496,
    552,
    path(
      `${SHADOWS[hat]}L52 -146C52 -108 40 -92 24 -84C80 -78 96 -40 100 0H-100C-96 -40 -80 -78 -24 -84C-40 -92 -52 -108 -52 -146Z`,
      {
        fill: paints.rail,
        opacity: 0.3,
      },
    ),
    0.86,
  );

const shoes =
  path('M1086 582q-6 -26 16 -26q12 0 18 12l28 4q14 2 12 12Z', { fill: '#f6f1e6', line: INK, width: 4.5 }) +
  path('M1150 574q-2 -22 18 -22q12 0 18 11l22 5q12 2 10 12Z', { fill: '#e3dccd', line: INK, width: 4.5 });

const around = ({ scene, door, light = 'evening' }: DoorSceneOptions, paints: ScenePaints): string => {
  const { place, thing, count } = scene;
  const bright = BRIGHT[door];
  if (place !== 'housingBlocks') return houseFront({ ...scene, place }, light, paints, bright);
  return gallery(paints, bright, thing === 'bags' ? count : undefined);
};

/** What stands at the door: on a gallery, what nobody carried down yet. */
const belongings = ({ place, thing }: DoorSceneOptions['scene']): string =>
  place !== 'housingBlocks' ? atTheDoor(place) : (thing === 'bags' ? at(1006, 600, bagDrawing(3), 3) : '') + shoes;

/** A door on a gallery or in the front of a house, 1280 × 720, with room for a bubble left of it and for three ways to answer below. */
export const doorScene = (options: DoorSceneOptions): string => {
  const { door, hat, light = 'evening', number = '', portrait } = options;
  const paints = scenePaints(light);
  const edge = EDGE[door];
  const shows = door === 'onTheChain' || door === 'ajar';
  const { skin } = lookOf(portrait);
  return svg(
    DOOR_SCENE,
    around(options, paints) +
      beam(edge, light === 'evening' ? 1 : 0.45) +
      yourShadow(hat, paints) +
      frame(paints) +
      (shows ? peeping(options) : '') +
      leaf(edge, number) +
      (door === 'shut' ? peephole : '') +
      (door === 'ajar' ? fingers(edge, skin) : '') +
      (door === 'onTheChain' || door === 'ajar' ? chain(door) : '') +
      bell +
      (door === 'theyRingYou' ? ringing : '') +
      belongings(options.scene) +
      (door === 'open' || door === 'theyRingYou' ? outInFront(options) : ''),
  );
};
