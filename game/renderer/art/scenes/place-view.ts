/** A place with what is counted in it, as one picture or a part of one: without people. */
import type { Place as PlaceName, SeenThing } from '../../../core/scenario/vocabulary.ts';
import { growthAt, type Theme } from '../places/place.ts';
import { place } from '../places/places.ts';
import { at, type Box, svg } from '../svg.ts';
import { counted } from '../things/counted.ts';

/** Where it is, what is counted there, and how that stands. */
export type PlaceScene = {
  readonly place: PlaceName;
  readonly theme: Theme;
  readonly open: boolean;
  readonly thing: SeenThing;
  readonly count: number;
  /** The way that value has come, 0 to 1. */
  readonly far: number;
};

const nested = (picture: string, { x, y, width, height }: Box): string =>
  picture.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);

/** Layers and things in the order in which they are painted, in the plane of the standard format. */
const placeDrawing = (scene: PlaceScene, withSky = true): string => {
  const { theme, open, thing, count } = scene;
  const picture = place(scene.place, {
    lens: 'networkManager',
    theme,
    format: 'standard',
    open,
    thing,
    grown: growthAt(scene.far),
  });
  const { drawing, kinds, shown, holder } = counted(thing);
  const { beside } = picture;
  const parts = [
    ...picture.layers
      .filter(({ id }) => withSky || id !== 'sky')
      .map(({ z, picture: drawn, box }) => ({ z, drawn: nested(drawn, box) })),
    ...(beside && holder
      ? [
          {
            z: beside.z,
            drawn: at(beside.x, beside.y, holder.drawing({ open, onWall: beside.onWall, count }), beside.scale),
          },
        ]
      : []),
    ...picture.seen
      .slice(0, shown(count))
      .map(({ x, y, z, scale }, i) => ({ z, drawn: at(x, y, drawing(i % kinds, theme), scale) })),
  ];
  return parts
    .toSorted((a, b) => a.z - b.z)
    .map(({ drawn }) => drawn)
    .join('');
};

/** The part of a place that lies in `box`, laid over the whole of a picture of `size`. */
export const partOfPlace = (scene: PlaceScene, box: Box, size: Box, withSky = true): string =>
  `<svg x="${size.x}" y="${size.y}" width="${size.width}" height="${size.height}"` +
  ` viewBox="${box.x} ${box.y} ${box.width} ${box.height}" preserveAspectRatio="xMidYMid slice">${placeDrawing(scene, withSky)}</svg>`;

/** The whole of it, without people. */
export const placeView = (scene: PlaceScene): string =>
  svg({ x: 0, y: 0, width: 836, height: 720 }, placeDrawing(scene), { width: 836, height: 720 });
