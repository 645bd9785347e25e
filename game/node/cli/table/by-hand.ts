/** Play by hand. */
import type { Table } from './by-itself.ts';
export const playByHand = async (_table: Table): Promise<void> => undefined;
