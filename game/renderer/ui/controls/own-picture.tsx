import { createContext, useCallback, useContext, type ReactElement } from 'react';
import type { OwnPicture as View } from '../../../core/view/view.ts';
import './controls.css';

/** The bytes of a scenario's picture by their hash; whoever has the scenarios gives them to all screens. */
export const PictureBytes = createContext<ReadonlyMap<string, Uint8Array>>(new Map());

type Props = { readonly picture: View; readonly lang?: string | undefined };

/** A picture that a scenario brought along, with the words for who cannot see it. */
export const OwnPicture = ({ picture, lang }: Props): ReactElement => {
  const bytes = useContext(PictureBytes).get(picture.hash);
  // The bytes have an address for as long as they are shown. It has no type: an image element then looks at the bytes
  // themselves, and never takes them for an SVG.
  const show = useCallback(
    (image: HTMLImageElement) => {
      if (bytes === undefined) return undefined;
      image.src = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      return () => URL.revokeObjectURL(image.src);
    },
    [bytes],
  );
  return <img ref={show} className="own-picture" alt={picture.alt} lang={lang} />;
};
