import { useMemo, type ReactElement } from 'react';
import { addressOf, FORMATS, place, type Theme } from '../../art/art.ts';
import type { Hat, Place } from '../../../core/scenario/vocabulary.ts';
import './controls.css';

const { width, height } = FORMATS.standard;

/** The layers of a place as one picture, the back one first. */
const pictureOf = (name: Place, lens: Hat, theme: Theme): string => {
  const layers = [...place(name, { lens, theme, format: 'standard' }).layers].sort((a, b) => a.z - b.z);
  const stacked = layers.map(({ box, picture }) =>
    picture.replace('<svg ', `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" `),
  );
  return addressOf(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${stacked.join('')}</svg>`,
  );
};

type Props = { readonly name: Place; readonly lens: Hat; readonly theme: Theme };

/** A place without its people, as decoration: it says nothing that the words beside it do not say. */
export const PlacePicture = ({ name, lens, theme }: Props): ReactElement => {
  const address = useMemo(() => pictureOf(name, lens, theme), [name, lens, theme]);
  return <img className="place-picture" src={address} alt="" />;
};
