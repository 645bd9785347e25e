/** The projector's window and files to take away, as a browser has them: a window beside this one, downloads, its own printing. */
import { type Host, answered, failed, savedNameFor } from '../../core/contract/contract.ts';
import { PROJECTOR_PAGE } from '../../core/contract/page-rules.ts';
import { handOut } from './person-files.ts';

const WINDOW_NAME = 'two-hats-projector';

export const browserRoom = (): Pick<Host, 'room'> => {
  let projector: Window | null = null;
  const isOpen = (): boolean => projector !== null && !projector.closed;
  const standing = () => answered({ projector: isOpen() });
  // Nothing is waited for before a window opens: the click must be fresh.
  const project = (on: boolean): boolean => {
    if (!on) {
      projector?.close();
      projector = null;
    } else if (isOpen()) projector?.focus();
    else projector = window.open(PROJECTOR_PAGE, WINDOW_NAME, 'popup');
    return isOpen() === on;
  };
  return {
    room: async (wish) => {
      if (wish.wish === 'projector')
        return project(wish.on) ? standing() : failed('failed', 'The browser lets no second window open.');
      if (wish.wish === 'save') handOut(savedNameFor(wish.name, wish.kind), new Uint8Array(wish.bytes));
      else window.print();
      return standing();
    },
  };
};
