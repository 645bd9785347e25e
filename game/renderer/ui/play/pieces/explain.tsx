import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import './pieces.css';

/** The parts that explain themselves while help is on. */
export type Explained =
  | 'hat'
  | 'figures'
  | 'inbox'
  | 'groups'
  | 'foot'
  | 'doors'
  | 'board'
  | 'told'
  | 'dilemma'
  | 'notebook'
  | 'people'
  | 'objections'
  | 'promises'
  | 'leader'
  | 'sheet'
  | 'charter'
  | 'friday'
  | 'handover';

/** What this part is for, said where it stands, while help is on. */
export const Explain = ({ part }: { readonly part: Explained }): ReactElement | null => {
  const say = useSay();
  const { help } = useAtHand();
  return help ? <p className="explain">{say(`play.explain.${part}`)}</p> : null;
};
