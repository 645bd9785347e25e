/** Who stands where. The place offers spots; people keep theirs while they are there, and late comers find room beside. */
import { FORMATS, type PersonSpot, type PlacePicture } from '../../art/art.ts';
import type { Person } from '../../../core/view/view.ts';
import type { Hat } from '../moment.ts';
import { type Box, grown, shared } from './boxes.ts';

export type Stand = { readonly person: Person; readonly spot: PersonSpot };
/** Spots taken at the last drawing, by person. */
export type Kept = ReadonlyMap<string, string>;

/** The network manager meets people out of doors: of your own house, only those who work there. */
export const isSeen = (person: Person, lens: Hat): boolean =>
  lens === 'publicServant' || !person.inside || person.portrait.outdoors === true;

const HEAD = { width: 58, height: 76, middle: 124 };
const BODY = { width: 64, height: 168 };
const GROUP_WIDTH = 150;

/** Where the face is: nothing may cover it. */
export const faceBox = ({ x, y, scale, far, group }: PersonSpot): Box => {
  if (far) return { x: x - 9, y: y - 9, width: 18, height: 18 };
  const width = (group ? GROUP_WIDTH : HEAD.width) * scale;
  return { x: x - width / 2, y: y - (HEAD.middle + HEAD.height / 2) * scale, width, height: HEAD.height * scale };
};

/** The whole figure from crown to feet; of somebody seated, what is seen. */
export const bodyBox = (spot: PersonSpot): Box => {
  if (spot.far) return faceBox(spot);
  const width = (spot.group ? GROUP_WIDTH : BODY.width) * spot.scale;
  const height = (BODY.height - (spot.seated ? 34 : 0)) * spot.scale;
  return { x: spot.x - width / 2, y: spot.y - BODY.height * spot.scale, width, height };
};

const SECTOR = 10;
const POSE = 3;
const GROUP = 25;
const STRANGER_TO_THE_SPOT = 60;
/** Beyond this, room beside somebody is better than the wrong spot. */
const TOO_DEAR = 60;

/** How badly a spot suits somebody: 0 is made for them. */
const price = ({ sector, portrait }: Person, spot: PersonSpot): number => {
  const rank = spot.sectors.indexOf(sector);
  const seatWanted = portrait.pose === 'desk';
  const railWanted = portrait.pose === 'rail';
  return (
    (rank < 0 ? STRANGER_TO_THE_SPOT : rank * SECTOR) +
    ((portrait.group === true) === spot.group ? 0 : GROUP) +
    (seatWanted === spot.seated ? 0 : POSE) +
    (railWanted === (spot.pose === 'rail') ? 0 : POSE)
  );
};

const RINGS = 9;
const SIDE = 46;
const SHRINKS = 0.94;
const MARGIN = 26;

/** Spots beside those that the place has: a step to the side, a little farther off, a little smaller. */
const beside = ({ people: spots, ...picture }: PlacePicture): readonly PersonSpot[] =>
  Array.from({ length: RINGS }, (_ring, ring) =>
    spots
      .filter((spot) => !spot.seated && !spot.far && spot.pose === undefined)
      .flatMap((spot) =>
        [1, -1].map((side): PersonSpot => {
          const scale = Math.max(0.34, spot.scale * SHRINKS ** (ring + 1));
          const dx = side * SIDE * (1 + ring * 0.7) * scale;
          const dy = -(3 + ring * 2.5);
          return {
            ...spot,
            id: `${spot.id}${side > 0 ? '+' : '-'}${ring + 1}`,
            x: spot.x + dx,
            y: spot.y + dy,
            z: spot.z + dy / 10,
            scale,
            group: false,
            label: { ...spot.label, x: spot.label.x + dx },
            bubble: { ...spot.bubble, x: spot.bubble.x + dx, tail: [spot.x + dx, spot.y + dy - 168 * scale] },
            slips: undefined,
            terminal: undefined,
          };
        }),
      )
      .filter(({ x }) => x > picture.x + MARGIN && x < picture.x + picture.width - MARGIN),
  ).flat();

/** Less than a tenth of a face may be hidden by another's. */
const ROOM_FOR_A_FACE = 0.1;

const isFree = (spot: PersonSpot, taken: readonly Box[]): boolean => {
  const face = faceBox(spot);
  return taken.every((other) => shared(face, other) < ROOM_FOR_A_FACE * Math.min(area(face), area(other)));
};

const area = ({ width, height }: Box): number => width * height;

/** You, from behind, with the hat. */
export const yourHead = ({ you }: PlacePicture): Box => ({
  x: you.x - 40 * you.scale,
  y: you.y - 158 * you.scale,
  width: 80 * you.scale,
  height: 80 * you.scale,
});

/** Inside and outside of the house in section do not mix: its edge is where the door is. */
const sameSide = (person: Person, spot: PersonSpot, lens: Hat): boolean =>
  lens === 'networkManager' || !person.inside || spot.sectors.includes(person.sector) || !spot.flip;

/** Everybody who is seen through this lens, each in a spot of their own. */
export const castOf = (
  people: readonly Person[],
  picture: PlacePicture,
  lens: Hat,
  kept: Kept = new Map(),
): readonly Stand[] => {
  const seen = people.filter((person) => isSeen(person, lens));
  const all = [...picture.people, ...beside(picture)];
  const given = new Map<string, PersonSpot>();
  for (const { id } of seen) {
    const before = all.find((spot) => spot.id === kept.get(id));
    if (before !== undefined) given.set(id, before);
  }
  for (const person of seen) {
    if (given.has(person.id)) continue;
    const drawn = drawnFor(person, picture, given);
    if (drawn !== undefined) given.set(person.id, drawn);
  }
  for (const person of seen) {
    if (!given.has(person.id)) given.set(person.id, besideFor(person, picture, all, [...given.values()], lens));
  }
  return seen.map((person) => ({ person, spot: given.get(person.id)! }));
};

/** The best of the spots that the place has, if one suits and is free. Somebody may have found room beside it meanwhile. */
const drawnFor = (person: Person, picture: PlacePicture, given: ReadonlyMap<string, PersonSpot>) => {
  const used = new Set([...given.values()].map(({ id }) => id));
  const drawn = new Set(picture.people.map(({ id }) => id));
  const squeezedIn = [...given.values()].filter(({ id }) => !drawn.has(id)).map(faceBox);
  const free = picture.people.filter((spot) => !used.has(spot.id) && isFree(spot, squeezedIn));
  const [best] = [...free].sort((a, b) => price(person, a) - price(person, b));
  return best !== undefined && price(person, best) < TOO_DEAR ? best : undefined;
};

const besideFor = (
  person: Person,
  picture: PlacePicture,
  all: readonly PersonSpot[],
  given: readonly PersonSpot[],
  lens: Hat,
): PersonSpot => {
  const taken = [grown(yourHead(picture), -6), ...given.map(faceBox)];
  const used = new Set(given.map(({ id }) => id));
  const room = all.filter((spot) => !used.has(spot.id) && !spot.far && isFree(spot, taken));
  const suited = room.find((spot) => spot.sectors.includes(person.sector));
  return suited ?? room.find((spot) => sameSide(person, spot, lens)) ?? room[0] ?? lastResort(person, picture, taken);
};

/** A crowd no place was drawn for: the row at the lower edge, as small as it must be. */
const lastResort = (person: Person, { people, width, height }: PlacePicture, taken: readonly Box[]): PersonSpot => {
  const [model] = people.filter(({ seated, far }) => !seated && !far);
  const at = (index: number, scale: number): PersonSpot => ({
    ...model!,
    id: `crowd ${person.id}`,
    sectors: [person.sector],
    x: MARGIN + ((index * 37) % (width - 2 * MARGIN)),
    y: height - 14 - Math.floor((index * 37) / (width - 2 * MARGIN)) * 26,
    z: FORMATS.wide.height,
    scale,
    group: false,
    slips: undefined,
    terminal: undefined,
  });
  for (const scale of [0.5, 0.4, 0.3, 0.22]) {
    for (let index = 0; index < 120; index++) {
      const spot = at(index, scale);
      if (isFree(spot, taken)) return spot;
    }
  }
  return at(taken.length, 0.2);
};
