import { useMemo, type ReactElement } from 'react';
import type { Hat } from '../../../../core/scenario/vocabulary.ts';
import { addressOf, hat as hatPicture } from '../../../art/art.ts';
import { useLooking } from '../looking.ts';

/** A hat beside words that name it, with a pale edge where the ground is dark. */
export const CardHat = ({ hat }: { readonly hat: Hat }): ReactElement => {
  const { theme } = useLooking();
  const picture = useMemo(() => addressOf(hatPicture(hat, theme)), [hat, theme]);
  return <img className="hat-picture" src={picture} alt="" />;
};
