/** The left third of a dilemma: the place at dawn with the one who speaks, and what it is all about. */
import type { Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { byHand } from '../ink.ts';
import { figureDrawing } from '../people/figure.ts';
import { flats } from '../places/landscape.ts';
import { footOf, seenIn } from '../places/middle.ts';
import { type Paints, paintsFor } from '../places/paints.ts';
import type { Middle } from '../places/place.ts';
import { at, type Box, circle, path, rect, svg } from '../svg.ts';
import { counted } from '../things/counted.ts';
import { partOfPlace, type PlaceScene } from './place-view.ts';
import type { Somebody } from './card-ground.ts';

export const CORNER: Box = { x: 0, y: 0, width: 452, height: 720 };

export type CornerOptions = PlaceScene & {
  /** Who stands there, and with which face; nobody if left out. */
  readonly speaker?: Somebody | undefined;
};

const behindTheBlocks = (paints: Paints): string =>
  rect(0, 0, 452, 720, { fill: paints.sky[1] }) +
  path(byHand('M-10 -10H460V236C300 220 140 250 -10 232Z'), { fill: paints.sky[0] }) +
  path(byHand('M-10 300C140 280 300 320 460 298V740H-10Z'), { fill: paints.sky[2] }) +
  circle(366, 380, 46, { fill: paints.glow }) +
  flats('corner left', [24, 286, 128, 240], ['#d98a63', '#b96d4c'], paints) +
  flats('corner right', [204, 356, 84, 170], ['#dd9670', '#c27a57'], paints) +
  path(byHand('M-10 500C140 486 300 496 470 488V740H-10Z'), { fill: paints.tone('#cfa56f') }) +
  path(byHand('M-10 548C140 530 320 548 470 534V740H-10Z'), { fill: paints.tone('#e5c08c') });

const BY_THE_BLOCKS: Middle = {
  foot: { x: 340, y: 516 },
  left: 250,
  right: 436,
  plots: { x: 206, y: 500, width: 240, height: 80 },
};

const things = ({ thing, count, open, theme }: PlaceScene): string => {
  const { holder, drawing, kinds, shown } = counted(thing);
  const foot = footOf(thing, BY_THE_BLOCKS);
  const pile = seenIn(thing, BY_THE_BLOCKS)
    .slice(0, shown(count))
    .map((spot, i) => ({ spot, drawn: at(spot.x, spot.y, drawing(i % kinds, theme), spot.scale) }))
    .toSorted((a, b) => a.spot.z - b.spot.z)
    .map(({ drawn }) => drawn)
    .join('');
  return (holder ? at(foot.x, foot.y, holder.drawing({ open, onWall: false, count })) : '') + pile;
};

/** From where on a place is seen: its left, and its upper edge, so that roofs begin where words have ended. */
const FROM: Partial<Readonly<Record<PlaceName, readonly [number, number]>>> = {
  polder: [212, 46],
  villageSquare: [244, 84],
};
const SOMEWHERE = [214, 92] as const;
const SEEN = { width: 362, height: 576 } as const;

const calmSky = ({ sky, glow }: Paints): string =>
  rect(0, 0, 452, 720, { fill: sky[0] }) +
  path(byHand('M-10 262C140 246 300 270 470 252V740H-10Z'), { fill: sky[1] }) +
  path(byHand('M-10 350C140 334 300 360 470 344V740H-10Z'), { fill: sky[2] }) +
  circle(80, 392, 52, { fill: glow });

/** What rises into the words is there only faintly. */
const haze = ({ sky }: Paints): string =>
  rect(0, 0, 452, 300, { fill: sky[0], opacity: 0.72 }) + rect(0, 300, 452, 24, { fill: sky[0], opacity: 0.36 });

const elsewhere = (scene: PlaceScene): string => {
  const paints = paintsFor(scene.theme);
  const [x, y] = FROM[scene.place] ?? SOMEWHERE;
  return calmSky(paints) + partOfPlace(scene, { ...SEEN, x, y }, CORNER, false) + haze(paints);
};

/** Where whoever speaks stands: on the square, before the fence. */
const FEET: Partial<Readonly<Record<PlaceName, number>>> = { villageSquare: 698 };

/** 452 × 720, its upper third empty for words. */
export const corner = ({ speaker, ...scene }: CornerOptions): string => {
  const ground =
    scene.place === 'housingBlocks' ? behindTheBlocks(paintsFor(scene.theme)) + things(scene) : elsewhere(scene);
  const person = speaker
    ? at(
        120,
        FEET[scene.place] ?? 636,
        figureDrawing(speaker.portrait, speaker.expression),
        speaker.portrait.group ? 1.1 : 1.32,
      )
    : '';
  return svg(CORNER, ground + person);
};
