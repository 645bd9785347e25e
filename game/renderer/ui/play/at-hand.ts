/** What every part of the game's screens has at hand: the view, the way out for intents, and what the window itself shows. */
import { createContext, use } from 'react';
import type { Control } from '../../../core/scenario/vocabulary.ts';
import type { ChoiceView, Lesson } from '../../../core/view/view.ts';
import type { Beside, PlayIntent, PlayView } from './play-view.ts';

/** Pages that can be laid over the panel. `desk` is the list of the others. */
export type Page =
  'desk' | 'hat' | 'notebook' | 'people' | 'objections' | 'promises' | 'leader' | 'sheet' | 'charter' | 'figures';

export type AtHand = {
  readonly view: PlayView;
  readonly theme: 'light' | 'dark';
  readonly send: (intent: PlayIntent) => void;
  /** Whether decisions are taken here at all: not in a window that only looks on. */
  readonly mayDecide: boolean;
  /** Decides; what was chosen is remembered as the reason for what changes next. */
  readonly decide: (choice: Pick<ChoiceView, 'decision' | 'title'>, beside?: Beside) => void;
  readonly page: Page | undefined;
  /** Lays a page over the panel; undefined puts it away. */
  readonly open: (page: Page | undefined) => void;
  /** Short explanations beside each part are shown. */
  readonly help: boolean;
  readonly setHelp: (help: boolean) => void;
  /** Controls that have just appeared and whose sentence was not put away yet. */
  readonly lessons: readonly Lesson[];
  readonly putAway: (control: Control) => void;
};

export const AtHandContext = createContext<AtHand | undefined>(undefined);

/** Only below `Play`. */
export const useAtHand = (): AtHand => {
  const found = use(AtHandContext);
  if (found === undefined) throw new Error('Nothing is at hand outside a game.');
  return found;
};
