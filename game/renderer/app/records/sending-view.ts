/** What a debrief says of the record store. */
import { type RecordsView, type Sending, toGo } from '../../ui/ui.tsx';

/** `records` is undefined where no store can be reached, and until the host has answered. */
export const sendingOf = (records: RecordsView | undefined, sameContent: boolean): Sending => {
  const standing = records?.standing;
  return {
    store: standing?.store ?? undefined,
    reaches: standing !== undefined,
    waiting: toGo(standing?.waiting ?? []),
    troubled: standing !== undefined && standing.trouble !== null,
    sameContent,
  };
};
