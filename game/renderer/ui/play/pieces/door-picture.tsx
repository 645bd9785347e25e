import type { ReactElement } from 'react';
import type { Person } from '../../../../core/view/view.ts';
import { addressOf, door, HOUSE_DOOR, STREET_DOOR } from '../../../art/art.ts';
import './pieces.css';

/** How far somebody's door stands open, beside the words for it. */
export const DoorPicture = ({ person }: { readonly person: Pick<Person, 'door' | 'inside'> }): ReactElement => (
  <img className="door-picture" src={addressOf(door(person.door, person.inside ? HOUSE_DOOR : STREET_DOOR))} alt="" />
);
