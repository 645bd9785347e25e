import type { Host } from '../../game/core/contract/contract.ts';
import type { RecordDesk } from '../../game/node/records/records.ts';
import type { Dialogs } from './dialogs.ts';

/** The record store. Whom it may send to, the person is asked in a box of the system. */
export const recordHandlers = (desk: RecordDesk, dialogs: Dialogs): Pick<Host, 'records'> => ({
  records: (wish) => desk.answer(wish, dialogs.mayConnect),
});
