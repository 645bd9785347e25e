import type { ReactElement } from 'react';
import { useLooking } from '../looking.ts';

export const Unseen = (): ReactElement => {
  const { debrief } = useLooking();
  return <p>{debrief.title}</p>;
};
