import type { ReactElement } from 'react';
import type { Hat } from '../../../../core/scenario/vocabulary.ts';
import { addressOf, hat } from '../../../art/art.ts';
import './pieces.css';

const ADDRESS: Readonly<Record<Hat, string>> = {
  publicServant: addressOf(hat('publicServant')),
  networkManager: addressOf(hat('networkManager')),
};

/** The peaked cap or the sun hat, beside the words that name it. */
export const HatPicture = ({ hat }: { readonly hat: Hat }): ReactElement => (
  <img className="hat-picture" src={ADDRESS[hat]} alt="" />
);
