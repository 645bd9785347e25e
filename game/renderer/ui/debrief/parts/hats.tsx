import type { ReactElement } from 'react';
import { useLooking } from '../looking.ts';

export const Hats = (): ReactElement => {
  const { debrief } = useLooking();
  return <p>{debrief.title}</p>;
};
