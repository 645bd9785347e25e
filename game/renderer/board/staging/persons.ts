/** The people in their spots with their names and doors, you among them, and a sentence somebody says. */
import type { Person } from '../../../core/view/view.ts';
import type { Box } from '../layout/boxes.ts';
import { placeBubble } from '../layout/bubble.ts';
import { bodyBox, faceBox, type Stand, yourHead } from '../layout/cast.ts';
import { placeTags, type TagAsk } from '../layout/tags.ts';
import { firstName, LINE_HEIGHT, shortened, unmarked, wrapped } from '../layout/words.ts';
import { doorPaint, FACE_IN_BUBBLE, sentencePaint, tagPaint } from '../paint/papers.ts';
import { haloPaint, personPaint, strangerPaint, yourPaint } from '../paint/people.ts';
import { ABOVE, type Cast, type Hot, type Item, item } from './item.ts';

/** Your own colleagues you know without having met them over this. */
const isKnown = ({ met, inside }: Person): boolean => met || inside;

const LIFT = 5;

export const figures = (cast: Cast): readonly Item[] =>
  cast.stands.flatMap(({ person, spot }) => {
    const focused = cast.moment.focus === person.id;
    const known = isKnown(person);
    const paint = known ? personPaint(person, spot, cast.lens) : strangerPaint(person, cast.palette.stranger);
    const at = { x: spot.x, y: spot.y - (focused && !spot.far ? LIFT : 0), scale: spot.scale, actor: person.id };
    const alpha = spot.far ? 0 : 1;
    const figure = item({ id: `person ${person.id}`, kind: 'person', paint, ...at, z: spot.z, alpha });
    if (!focused || spot.far) return [figure];
    const halo = haloPaint(person, spot, cast.lens, known, cast.palette.focus);
    return [item({ id: `halo ${person.id}`, kind: 'halo', paint: halo, ...at, z: spot.z - 0.05 }), figure];
  });

export const yourself = ({ picture: { you }, view }: Cast): Item =>
  item({
    id: 'you',
    kind: 'you',
    paint: yourPaint(view.lens, you.seated),
    x: you.x,
    y: you.y,
    z: you.z,
    scale: you.scale,
  });

type Written = {
  readonly stand: Stand;
  readonly name: string;
  readonly more: string | undefined;
  readonly from: number;
  readonly width: number;
  readonly height: number;
};

/** More strangers than this, and what their dashes mean is not written out at each. */
const FEW = 3;

const DOOR_IN_TAG = { street: { scale: 1.02, lead: 11, after: 8 }, house: { scale: 0.8, lead: 9, after: 6 } };

/** The door's leaf stands out to the left when it is open, its bell to the right. */
const doorRoom = ({ door }: Person): { readonly left: number; readonly right: number } => ({
  left: door === 'open' || door === 'theyRingYou' ? 7 : 0,
  right: door === 'theyRingYou' ? 33 : 19,
});

const writtenFor = (cast: Cast) => {
  const unit = cast.frame.text / 16.5;
  const few = cast.stands.filter(({ person }) => !isKnown(person)).length <= FEW;
  const how = cast.lens === 'networkManager' ? DOOR_IN_TAG.street : DOOR_IN_TAG.house;
  return (stand: Stand): Written => {
    const { person } = stand;
    const known = isKnown(person);
    const size = cast.frame.text;
    const door = doorRoom(person);
    const from = known ? (how.lead + door.left * how.scale + door.right * how.scale + how.after - 4) * unit : 11 * unit;
    const most = Math.max(stand.spot.label.width * 1.7, 130) * Math.max(1, unit * 0.8) - from;
    const name = shortened(firstName(person.name), { size, width: most, measure: cast.measure, bold: true });
    const more = known || !few || cast.lens === 'publicServant' ? undefined : cast.labels.notMetYet;
    const words = Math.max(cast.measure(name, size, true), more === undefined ? 0 : cast.measure(more, size));
    const lines = more === undefined ? 1 : 2;
    const air = cast.lens === 'networkManager' ? 11 : 5;
    const height = lines * size * LINE_HEIGHT + air * unit;
    return { stand, name, more, from, width: from + words + 11 * unit, height };
  };
};

const askOf = ({ stand: { person, spot }, width, height }: Written): TagAsk => ({
  id: person.id,
  at: [spot.label.x, spot.label.y],
  body: bodyBox(spot),
  width,
  height,
});

const isBeside = ({ spot }: Stand): boolean => /[+-]\d+$|^crowd/.test(spot.id);

/** A name where it may stand, with its box: what else is placed keeps away from it. */
export type Named = { readonly items: readonly Item[]; readonly boxes: ReadonlyMap<string, Box> };

export const names = (cast: Cast, things: readonly Box[]): Named => {
  const all = cast.stands.map(writtenFor(cast));
  const faces = [...cast.stands.map(({ spot }) => faceBox(spot)), yourHead(cast.picture)];
  // Whoever has a spot drawn for them has the better claim to the room for a name there.
  const inOrder = [...all].sort((a, b) => Number(isBeside(a.stand)) - Number(isBeside(b.stand)));
  const boxes = placeTags(inOrder.map(askOf), { room: cast.frame.room, faces, things });
  return { items: all.flatMap((one) => tagItems(cast, one, boxes.get(one.stand.person.id)!)), boxes };
};

const tagItems = (cast: Cast, { stand: { person }, name, more, from }: Written, box: Box): readonly Item[] => {
  const known = isKnown(person);
  const focused = cast.moment.focus === person.id;
  const unit = cast.frame.text / 16.5;
  const { x, y, width, height } = box;
  const paint = tagPaint({ width, height, name, more, size: cast.frame.text, from, met: known, focused }, cast.palette);
  const z = ABOVE.tag + (focused ? 2 : 0);
  const tag = item({ id: `tag ${person.id}`, kind: 'tag', paint, x, y, z, actor: person.id });
  if (!known) return [tag];
  const how = cast.lens === 'networkManager' ? DOOR_IN_TAG.street : DOOR_IN_TAG.house;
  const scale = how.scale * unit;
  return [
    tag,
    item({
      id: `door ${person.id}`,
      kind: 'door',
      actor: person.id,
      paint: doorPaint(person.door, cast.palette),
      // The frame is 19 wide and 26 high with its leaf.
      x: x + how.lead * unit + doorRoom(person).left * scale,
      y: y + (height - 26 * scale) / 2,
      z: z + 1,
      scale,
    }),
  ];
};

const BUBBLE_LETTERS = 1.06;
const PADDING = 15;
const NARROWEST = 170;
const WIDEST = 300;

export const speech = (cast: Cast, tags: ReadonlyMap<string, Box>): readonly Item[] => {
  const said = cast.moment.speech;
  if (said === undefined || said.text === '') return [];
  const stand = cast.stands.find(({ person }) => person.id === said.actor);
  const absent = stand === undefined ? cast.view.people.find(({ id }) => id === said.actor) : undefined;
  if (stand === undefined && absent === undefined) return [];
  const size = cast.frame.reading * BUBBLE_LETTERS;
  const padding = (PADDING * size) / 17.5;
  const face = absent === undefined ? 0 : size * FACE_IN_BUBBLE + padding * 0.6;
  const { room } = cast.frame;
  const widest = Math.min(
    room.width - 2 * padding,
    Math.max(NARROWEST, stand?.spot.bubble.width ?? WIDEST) * Math.max(1, cast.frame.reading / 16.5),
  );
  const lines = wrapped(unmarked(said.text), { size, width: widest - 2 * padding - face, measure: cast.measure }, 7);
  const longest = Math.max(...lines.map((line) => cast.measure(line, size)));
  const width = longest + 2 * padding + face;
  const height = Math.max(lines.length * size * LINE_HEIGHT + padding * 1.3, face === 0 ? 0 : face + padding * 0.6);
  const placed = bubbleAt(cast, stand, { width, height }, tags);
  const { x, y } = placed.box;
  const tail = stand === undefined ? undefined : ([placed.tail[0] - x, placed.tail[1] - y] as const);
  const paint = sentencePaint({ width, height, lines, size, padding, tail, face: absent }, cast.palette);
  return [item({ id: 'bubble', kind: 'bubble', paint, x, y, z: ABOVE.bubble, actor: said.actor })];
};

const bubbleAt = (
  cast: Cast,
  stand: Stand | undefined,
  size: { width: number; height: number },
  tags: ReadonlyMap<string, Box>,
) => {
  const { room } = cast.frame;
  if (stand === undefined) {
    const box = { ...size, x: room.x + room.width - size.width - PADDING, y: room.y + PADDING };
    return { box, tail: [box.x, box.y] as const };
  }
  const { spot } = stand;
  const faces = [
    ...cast.stands.filter((other) => other !== stand).map((other) => faceBox(other.spot)),
    yourHead(cast.picture),
  ];
  const at = [spot.bubble.x, spot.bubble.y] as const;
  const name = tags.get(stand.person.id);
  return placeBubble({ ...size, at, face: faceBox(spot), room, faces, tags: [...tags.values()], name });
};

/** What somebody is, in words: name, whom they are, their door, what is said there, whether they turn up. */
const aboutPerson = ({ labels, say }: Cast, person: Person): readonly string[] => {
  if (!isKnown(person)) return [person.name, person.role, labels.notMetYet];
  return [
    person.name,
    person.role,
    `${say({ key: `door.${person.door}` })} · ${say(person.turnsUp)}`,
    ...(person.mood === undefined ? [] : [unmarked(person.mood)]),
    ...(person.expected === undefined ? [] : [labels.expected(person.expected)]),
  ];
};

/** Figures first, names above them. Where two figures overlap, the one in front answers. */
export const personHots = (cast: Cast, boxes: ReadonlyMap<string, Box>): readonly Hot[] => {
  const inFront = [...cast.stands].sort((a, b) => a.spot.z - b.spot.z);
  const hot = ({ person }: Stand, id: string, box: Box): Hot => ({
    id,
    shape: { box },
    words: aboutPerson(cast, person),
    actor: person.id,
  });
  return [
    ...inFront.map((stand) => hot(stand, `person ${stand.person.id}`, bodyBox(stand.spot))),
    ...inFront.map((stand) => hot(stand, `tag ${stand.person.id}`, boxes.get(stand.person.id)!)),
  ];
};
