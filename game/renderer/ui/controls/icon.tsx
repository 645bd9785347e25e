import type { ReactElement } from 'react';
import { addressOf, icon, type Icon as IconName } from '../../art/art.ts';
import './controls.css';

const MASKS = new Map<IconName, string>();

/** The picture as a mask, so that it takes the colour of the text beside it. */
const maskOf = (name: IconName): string => {
  const known = MASKS.get(name);
  if (known !== undefined) return known;
  const mask = `url("${addressOf(icon(name, '#000'))}")`;
  MASKS.set(name, mask);
  return mask;
};

/** A line icon as large as the letters beside it. It says nothing by itself: a word stands with it, seen or unseen. */
export const Icon = ({ name }: { readonly name: IconName }): ReactElement => (
  <span className="icon" aria-hidden="true" style={{ maskImage: maskOf(name) }} />
);
