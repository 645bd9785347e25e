/** The rooms of the house: what stands behind the people in them, and the desks, slabs and parapets before them. */
import type { Place as PlaceName, SeenThing } from '../../../core/scenario/vocabulary.ts';
import { at, type Box, circle, INK, path, rect } from '../svg.ts';
import type { HousePlan } from './house-plan.ts';
import type { HousePaints } from './house-paints.ts';
import {
  bottom,
  ceilingLamp,
  clock,
  counter,
  desk,
  deskLamp,
  papers,
  potPlant,
  right,
  room,
  shelves,
  stairs,
  windowFrame,
  workbench,
  type Room,
} from './indoors.ts';
import { landmark } from './landmarks.ts';
import { photograph } from './photograph.ts';

const WARM = '#f0d9a8';
const PALE = '#f3dfb4';
const WOOD = '#b98c58';

const shell = ({ rooms, edge }: HousePlan, height: number, { shell: wall, edge: light }: HousePaints): string => {
  const [roof, top] = [rooms.director.y - 10, rooms.tower.y - 10];
  const outline = `M-6 ${roof}H${rooms.tower.x}V${top}H${edge}V${height + 4}`;
  return path(`${outline}H-6Z`, { fill: wall }) + path(outline, { line: light, width: 1.6 });
};

/** A picture of the place through a window, clipped by redrawing the wall's frame over it. */
const view = (name: PlaceName, x: number, y: number, width: number, height: number, paints: HousePaints): string =>
  rect(x, y, width, height, { fill: paints.sky[1] }) +
  rect(x, y + height * 0.55, width, height * 0.45, { fill: paints.sky[2] }) +
  `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="-120 -330 240 340" preserveAspectRatio="xMidYMax slice">` +
  landmark(name, paints).drawing +
  '</svg>' +
  rect(x, y, width, height, { line: INK, width: 2.4 });

const curtains = ({ x, y, width }: Room, height: number, { tone }: HousePaints): string =>
  path(`M${x} ${y}h20l-10 ${height}h-10ZM${x + width} ${y}h-20l10 ${height}h10Z`, {
    fill: tone('#b4552f'),
    line: INK,
    width: 1.8,
  });

const topFloor = (
  name: PlaceName,
  { director, stairs: climb, tower }: HousePlan['rooms'],
  paints: HousePaints,
): string => {
  const floor = bottom(climb) - 16;
  const glass: Room = { x: tower.x + 16, y: tower.y + 14, width: tower.width - 32, height: tower.height - 46 };
  return (
    room(director, WARM, WOOD, paints) +
    ceilingLamp(director.x + director.width * 0.73, director.y, 60, director.height - 16, paints) +
    windowFrame(director.x + 20, director.y + 16, 60, 58, paints.theme === 'dark' ? paints.sky[2] : '#8fb0dc') +
    shelves(right(director) - 52, director.y + 34, 38, director.height - 50, paints) +
    room(climb, '#c9d5e8', '#8fa3c4', paints) +
    stairs(climb.x + 4, floor, climb.width - 4, climb.height * 0.66, paints) +
    ceilingLamp(climb.x + climb.width * 0.56, climb.y, 66, climb.height - 16, paints) +
    clock(climb.x + 38, climb.y + 34) +
    potPlant(climb.x + 10, floor, paints) +
    room(tower, PALE, WOOD, paints) +
    view(name, glass.x, glass.y, glass.width, glass.height, paints) +
    curtains({ ...glass, x: glass.x - 4, width: glass.width + 8 }, glass.height, paints)
  );
};

const middleFloor = (thing: SeenThing, { left, own, rightOffice }: HousePlan['rooms'], paints: HousePaints): string => {
  const top = bottom(own) - 40;
  return (
    room(left, PALE, WOOD, paints) +
    ceilingLamp(left.x + left.width * 0.76, left.y, 44, left.height - 16, paints) +
    room(own, WARM, WOOD, paints) +
    ceilingLamp(own.x + own.width / 2, own.y, 80, own.height - 16, paints) +
    photograph(own.x + 12, own.y + 28, thing) +
    room(rightOffice, PALE, WOOD, paints) +
    ceilingLamp(rightOffice.x + rightOffice.width * 0.79, rightOffice.y, 40, rightOffice.height - 16, paints) +
    desk(own.x + 10, top, own.width - 20, 18, paints) +
    papers(own.x + own.width - 56, top, 6) +
    papers(own.x + 18, top, 3) +
    deskLamp(own.x + own.width - 22, top, false)
  );
};

const groundFloor = ({ workshop, hall }: HousePlan['rooms'], paints: HousePaints): string =>
  room(workshop, '#d4dbe3', '#98a1a9', paints) +
  ceilingLamp(workshop.x + 50, workshop.y, 46, workshop.height - 16, paints) +
  room(hall, WARM, '#b0a088', paints) +
  ceilingLamp(hall.x + hall.width * 0.68, hall.y, 84, hall.height - 16, paints) +
  rect(hall.x + 10, hall.y + 20, 94, 28, { fill: '#142f5c', line: INK, width: 1.4 });

/** The street door in the right wall, standing open. */
const streetDoor = ({ edge, street }: HousePlan): string =>
  rect(edge - 12, street - 118, 14, 112, { fill: '#f7e7c3', line: INK, width: 1.6 }) +
  path(`M${edge + 2} ${street - 118}l18 6V${street + 2}l-18 -8Z`, { fill: '#1d4a8c', line: INK }) +
  circle(edge + 15, street - 50, 2.2, { fill: '#f5d98f' });

export const houseBehind = (
  { name, thing }: { readonly name: PlaceName; readonly thing: SeenThing },
  plan: HousePlan,
  { height }: Box,
  paints: HousePaints,
): string =>
  shell(plan, height, paints) +
  topFloor(name, plan.rooms, paints) +
  middleFloor(thing, plan.rooms, paints) +
  groundFloor(plan.rooms, paints) +
  room(plan.rooms.cellar, '#e9eef7', '#c3cfe2', paints) +
  streetDoor(plan);

const slabs = ({ rooms, edge }: HousePlan, { shell: wall }: HousePaints): string => {
  return [rooms.director, rooms.own, rooms.hall]
    .map((above) => rect(0, bottom(above) + 0.5, edge - 2, 9, { fill: wall }))
    .join('');
};

export const houseBefore = (plan: HousePlan, paints: HousePaints): string => {
  const { director, tower, left, rightOffice, workshop, hall } = plan.rooms;
  const front = (x: number, of: Room, width: number, piles: readonly [number, number][]): string =>
    desk(x, bottom(of) - 41, width, 32, paints) +
    piles.map(([dx, high]) => papers(x + dx, bottom(of) - 41, high)).join('');
  return (
    front(director.x + director.width * 0.18, director, director.width * 0.72, [[director.width * 0.58, 4]]) +
    rect(tower.x, bottom(tower) - 32, tower.width, 32, { fill: paints.tone(WOOD), line: INK }) +
    front(left.x + left.width * 0.18, left, left.width * 0.78, [
      [8, 7],
      [40, 4],
    ]) +
    front(rightOffice.x + rightOffice.width * 0.17, rightOffice, rightOffice.width * 0.79, [
      [8, 5],
      [40, 1],
    ]) +
    at(0, 0, workbench(workshop.x + 80, bottom(workshop) - 44, workshop.width - 86, paints)) +
    counter(hall.x + 12, bottom(hall) - 68, hall.width * 0.35, paints) +
    slabs(plan, paints)
  );
};
