/** Where people sit and stand in the house, and at its door. */
import type { Sector } from '../../../core/scenario/vocabulary.ts';
import type { HousePlan } from './house-plan.ts';
import { bottom, right, type Room } from './indoors.ts';
import type { PersonSpot } from './place.ts';
import { spot } from './sheet.ts';

/** Behind the desks, and before them. */
const SEATED = 10;
const STANDING = 200;

const atDesk = (id: string, sectors: readonly Sector[], room: Room, share: number, flip: boolean): PersonSpot => {
  const x = room.x + room.width * share;
  return spot({
    id,
    sectors,
    x,
    y: bottom(room) + 6,
    z: SEATED,
    scale: 0.84,
    flip,
    seated: true,
    pose: 'desk',
    label: { x: room.x + room.width / 2, y: bottom(room) - 29, width: room.width - 36 },
    bubble: { x: room.x + room.width / 2, y: room.y - 40, width: 240, tail: [x, room.y + 34] },
    terminal: [room.x + room.width * (flip ? 0.58 : 0.44), bottom(room) + 5],
  });
};

const slipsIn = (room: Room, inset: number, width: number): PersonSpot['slips'] => ({
  x: room.x + inset,
  y: room.y + 14,
  width,
  height: room.height - 66,
});

const desks = ({ rooms: { director, left, rightOffice } }: HousePlan): readonly PersonSpot[] => [
  {
    ...atDesk('director', ['leadership'], director, 0.54, false),
    slips: slipsIn(director, 12, director.width * 0.4),
  },
  {
    ...atDesk('office', ['ownOrganisation'], left, 0.76, false),
    slips: slipsIn(left, 12, Math.min(150, left.width * 0.56)),
  },
  {
    ...atDesk('secondOffice', ['ownOrganisation'], rightOffice, 0.79, true),
    slips: slipsIn(rightOffice, 14, Math.min(170, rightOffice.width * 0.57)),
  },
];

/** The alderman's tower, with its parapet for a desk. */
const tower = ({ rooms: { tower: room } }: HousePlan): PersonSpot =>
  spot({
    id: 'tower',
    sectors: ['politics'],
    x: room.x + room.width * 0.52,
    y: bottom(room) + 8,
    z: SEATED,
    scale: 0.86,
    seated: true,
    label: { x: room.x + room.width / 2, y: bottom(room) - 28, width: room.width - 8 },
    bubble: { x: right(room) + 104, y: room.y + 20, width: 170, tail: [right(room) - 4, room.y + 68] },
    terminal: [room.x + room.width / 2, bottom(room) + 5],
  });

const workshop = ({ rooms: { workshop: room } }: HousePlan): PersonSpot =>
  spot({
    id: 'workshop',
    sectors: ['ownOrganisation'],
    x: room.x + 48,
    y: bottom(room) - 6,
    z: STANDING,
    label: { x: room.x + 160 + (room.width - 250) / 2, y: bottom(room) - 33, width: 164 },
    bubble: { x: room.x + 140, y: room.y - 50, width: 240, tail: [room.x + 52, room.y + 20] },
    slips: { x: room.x + 88, y: room.y + 14, width: room.width - 100, height: room.height - 72 },
    terminal: [right(room) - 2, room.y + room.height * 0.5],
  });

const onTheStairs = ({ rooms: { stairs: room } }: HousePlan): PersonSpot =>
  spot({
    id: 'stairs',
    sectors: ['ownOrganisation', 'leadership'],
    x: room.x + room.width * 0.52,
    y: bottom(room) - 8,
    z: STANDING,
    scale: 0.6,
    label: { x: room.x + room.width / 2, y: bottom(room) - 27, width: room.width - 6 },
  });

const atTheCounter = (
  { rooms: { hall } }: HousePlan,
  id: string,
  sectors: readonly Sector[],
  share: number,
): PersonSpot => {
  const x = hall.x + hall.width * share;
  return spot({
    id,
    sectors,
    x,
    y: bottom(hall) - 5,
    z: STANDING,
    scale: 0.75,
    flip: true,
    label: { x, y: hall.y + 7, width: hall.width * 0.15 },
    bubble: { x, y: hall.y - 60, width: 230, tail: [x, hall.y + 34] },
  });
};

/** Names hang in two rows under the pavement, that of a group in a third. */
const outdoors = (
  { street, edge, visitorsAt }: HousePlan,
  id: string,
  sectors: readonly Sector[],
  index: number,
): PersonSpot => {
  const x = visitorsAt[index]!;
  const group = index === visitorsAt.length - 1;
  return spot({
    id,
    sectors,
    group,
    x,
    y: group ? street + 6 : street + 18,
    z: group ? STANDING - 10 : STANDING,
    scale: group ? 0.46 : 0.64,
    flip: true,
    label: group ? { x: x - 40, y: street + 92, width: 150 } : { x, y: street + 38 + (index % 2) * 27, width: 84 },
    bubble: { x: edge + 96, y: street - 250, width: 180, tail: [x, street - 96] },
  });
};

/** Somebody who lives far off: `light` is where their window is. */
const faraway = ({ edge }: HousePlan, [x, y]: readonly [number, number]): PersonSpot =>
  spot({
    id: 'faraway',
    sectors: ['citizens', 'civilSociety', 'business'],
    x,
    y,
    z: 1,
    scale: 0.1,
    far: true,
    label: { x, y: y - 40, width: 120 },
    bubble: { x: edge + 96, y: y - 130, width: 170, tail: [x, y - 44] },
  });

export const houseSpots = (plan: HousePlan, light: readonly [number, number]): readonly PersonSpot[] => [
  workshop(plan),
  ...desks(plan),
  tower(plan),
  onTheStairs(plan),
  atTheCounter(plan, 'counter', ['civilSociety', 'citizens', 'business'], 0.46),
  atTheCounter(plan, 'secondAtCounter', ['civilSociety', 'publicAgency', 'business'], 0.61),
  atTheCounter(plan, 'thirdAtCounter', ['publicAgency', 'civilSociety', 'citizens'], 0.76),
  atTheCounter(plan, 'fourthAtCounter', ['business', 'publicAgency', 'citizens'], 0.91),
  outdoors(plan, 'atTheDoor', ['business', 'publicAgency', 'politics'], 0),
  outdoors(plan, 'onTheStreet', ['civilSociety', 'business', 'citizens'], 1),
  outdoors(plan, 'atTheCorner', ['business', 'civilSociety', 'publicAgency'], 2),
  outdoors(plan, 'waiting', ['citizens', 'civilSociety', 'politics'], 3),
  faraway(plan, light),
];

/** The line of command: one floor to the director and the alderman, one to the desks, and down to the workshop. */
export const commandLines = ({ rooms }: HousePlan): readonly (readonly (readonly [number, number])[])[] => {
  const { director, tower: high, left, own, rightOffice, workshop: low } = rooms;
  const [upper, middle] = [bottom(director) + 5, bottom(own) + 5];
  const [yours, shaft, bench] = [own.x + own.width / 2, right(low) + 5, low.y + low.height * 0.5];
  return [
    [
      [director.x + director.width * 0.44, upper],
      [high.x + high.width / 2, upper],
    ],
    [
      [yours, upper],
      [yours, upper + 8],
    ],
    [
      [left.x + left.width * 0.44, middle],
      [rightOffice.x + rightOffice.width * 0.58, middle],
    ],
    [
      [shaft, middle],
      [shaft, bench],
      [right(low) - 2, bench],
    ],
  ];
};
