/** What stands in a table. */
import type { Cell, Figure } from '../../../../core/debrief/debrief.ts';

export const isFigure = (cell: Cell): cell is Figure => typeof cell === 'object' && 'how' in cell;
