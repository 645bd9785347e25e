/** The left third of a dilemma: the street at dawn with the one who speaks, and the bags that it is about. */
import type { Portrait } from '../../../core/scenario/portrait.ts';
import type { Expression } from '../../../core/scenario/vocabulary.ts';
import { byHand } from '../ink.ts';
import { figureDrawing } from '../people/figure.ts';
import { flats } from '../places/landscape.ts';
import { type Paints, paintsFor } from '../places/paints.ts';
import type { Theme } from '../places/place.ts';
import { heap } from '../places/sheet.ts';
import { at, type Box, circle, path, rect, svg } from '../svg.ts';
import { bagDrawing, ticketedBagDrawing } from '../things/bags.ts';
import { containerDrawing } from '../things/container.ts';

export const STREET_CORNER: Box = { x: 0, y: 0, width: 452, height: 720 };

export type StreetCornerOptions = {
  readonly theme: Theme;
  /** Who stands there, and with which face; nobody if left out. */
  readonly speaker?: { readonly portrait: Portrait; readonly expression: Expression } | undefined;
  /** How many bags lie beside the container. */
  readonly seen: number;
  readonly locked?: boolean | undefined;
  /** A bag in front with a blank ticket for words of yours; its middle is at (392, 636). */
  readonly ticket?: boolean | undefined;
};

const backdrop = (paints: Paints): string =>
  rect(0, 0, 452, 720, { fill: paints.sky[1] }) +
  path(byHand('M-10 -10H460V236C300 220 140 250 -10 232Z'), { fill: paints.sky[0] }) +
  path(byHand('M-10 300C140 280 300 320 460 298V740H-10Z'), { fill: paints.sky[2] }) +
  circle(366, 380, 46, { fill: paints.glow }) +
  flats('corner left', [24, 286, 128, 240], ['#d98a63', '#b96d4c'], paints) +
  flats('corner right', [204, 356, 84, 170], ['#dd9670', '#c27a57'], paints) +
  path(byHand('M-10 500C140 486 300 496 470 488V740H-10Z'), { fill: paints.tone('#cfa56f') }) +
  path(byHand('M-10 548C140 530 320 548 470 534V740H-10Z'), { fill: paints.tone('#e5c08c') });

const FOOT = { x: 340, y: 516 } as const;

const pile = (seen: number): string =>
  heap({ ...FOOT, left: 250, right: 436, lid: 100 })
    .slice(0, seen)
    .map((spot, i) => ({ spot, drawn: at(spot.x, spot.y, bagDrawing(i), spot.scale) }))
    .sort((a, b) => a.spot.z - b.spot.z)
    .map(({ drawn }) => drawn)
    .join('');

/** 452 × 720, its upper third empty for words. */
export const streetCorner = ({ theme, speaker, seen, locked = true, ticket = false }: StreetCornerOptions): string => {
  const person = speaker
    ? at(130, 626, figureDrawing(speaker.portrait, speaker.expression), speaker.portrait.group ? 1.1 : 1.32)
    : '';
  return svg(
    STREET_CORNER,
    backdrop(paintsFor(theme)) +
      at(FOOT.x, FOOT.y, containerDrawing({ locked, open: !locked })) +
      pile(seen) +
      person +
      (ticket ? at(318, 690, ticketedBagDrawing) : ''),
  );
};
