/** What the picture and the table say about a state. */
import type { Say } from '../../text/text.ts';
import type { StoryNode } from '../workshop-view.ts';

export const standingWords = (say: Say, { standing, week, mistaken }: StoryNode): string => {
  if (mistaken !== undefined) return say('workshop.node.mistaken', { line: String(mistaken) });
  switch (standing) {
    case 'reached':
      return week === undefined ? say('workshop.node.reached') : say('workshop.node.week', { week });
    case 'stuck':
      return say('workshop.node.stuck');
    case 'lastOnly':
      return say('workshop.node.lastOnly');
    case 'unreachable':
      return say('workshop.node.unreachable');
    case 'notReached':
      return say('workshop.node.notReached');
    case 'unknown':
      return '';
  }
};

/** A state as the file calls it, with its storyline: `containers.locked`. */
export const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** A drawn state, not a frame around others or the dot of a beginning. */
export const isCard = ({ kind }: Pick<StoryNode, 'kind'>): boolean => kind === 'atomic' || kind === 'final';
export const isPlayable = ({ standing }: StoryNode): boolean =>
  standing === 'reached' || standing === 'stuck' || standing === 'lastOnly';
