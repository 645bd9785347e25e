import { useMemo, type ReactElement } from 'react';
import { addressOf, type PlaceScene, placeView, type Theme } from '../../art/art.ts';
import './controls.css';

type Props = { readonly scene: Omit<PlaceScene, 'theme'>; readonly theme: Theme };

/** A place without its people, as decoration: it says nothing that the words beside it do not say. */
export const PlacePicture = ({ scene, theme }: Props): ReactElement => {
  const { place, open, thing, count, far } = scene;
  const address = useMemo(
    () => addressOf(placeView({ place, open, thing, count, far, theme })),
    [place, open, thing, count, far, theme],
  );
  return <img className="place-picture" src={address} alt="" />;
};
