/** The front door of the drawings: pictures as SVG text, and an address to show them by. */
export { addressOf, escaped, INK, type Box } from './svg.ts';
export {
  bust,
  BUST,
  type BustOptions,
  figure,
  figureBox,
  FIGURE,
  type FigureOptions,
  stranger,
} from './people/figure.ts';
export { you } from './people/you.ts';
export { badge, hat } from './things/hats.ts';
export { type StatePicture, statePicture } from './things/state-picture.ts';
export type { SeenThing } from '../../core/scenario/vocabulary.ts';
export { counted, countedPicture, type HolderState, holderPicture } from './things/counted.ts';
export { door, doorColours, type DoorColours, HOUSE_DOOR, STREET_DOOR } from './things/doors.ts';
export { icon, type Icon, ICONS } from './things/icons.ts';
export { PAPER_MARGIN, promiseCard, slip, stamp } from './things/paper.ts';
export {
  type Format,
  FORMATS,
  type Growth,
  growthAt,
  type Layer,
  type PersonSpot,
  type PlacePicture,
  type PlaceState,
  type Sign,
  type Spot,
  type Theme,
} from './places/place.ts';
export { place } from './places/places.ts';
export { loadDoorScene } from './scenes/door-later.ts';
export type { DoorSceneOptions } from './scenes/door-scene.ts';
export type { Light } from './scenes/scene-paints.ts';
export { corner, type CornerOptions } from './scenes/corner.ts';
export { type PlaceScene, placeView } from './scenes/place-view.ts';
export { bench } from './scenes/bench.ts';
export { type Somebody } from './scenes/card-ground.ts';
export { turnedPath, type TurnedPathOptions } from './scenes/turned-path.ts';
export { nightDoor, type NightDoorOptions } from './scenes/night-door.ts';
export { forkedRoad, type ForkedRoadOptions } from './scenes/forked-road.ts';
export { hatsOff } from './scenes/hats-off.ts';
export { coatHooks } from './scenes/coat-hooks.ts';
