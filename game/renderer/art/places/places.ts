/** The eight places by name. */
import type { Place as PlaceName } from '../../../core/scenario/vocabulary.ts';
import { house } from './house.ts';
import { openAir } from './open-air.ts';
import type { PlacePicture, PlaceState } from './place.ts';
import { street } from './street.ts';

type Drawn = Omit<PlacePicture, 'name' | 'thing'>;

const outdoors = (name: PlaceName, state: PlaceState): Drawn =>
  name === 'housingBlocks' ? street(state) : openAir(name, state);

/** A place through a lens, in a theme and format: layers without people, and spots to put them. */
export const place = (name: PlaceName, state: PlaceState): PlacePicture => ({
  name,
  thing: state.thing,
  ...(state.lens === 'publicServant' ? house(name, state) : outdoors(name, state)),
});
