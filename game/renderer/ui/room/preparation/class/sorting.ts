/** In which order the games of a class are listed. */
import type { SessionView } from '../../room-view.ts';

export const COLUMNS = ['alias', 'ending', 'value', 'decided'] as const;
export type Column = (typeof COLUMNS)[number];
export type SortBy = { readonly column: Column; readonly down: boolean };

/** Places in `sessions`, in order; of equals the one that came first. What has no ending comes last, either way. */
export const sorted = (sessions: readonly SessionView[], { column, down }: SortBy): readonly number[] => {
  const compare = (a: number, b: number): number => {
    const [one, other] = [sessions[a]![column], sessions[b]![column]];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    const rising =
      typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other));
    return down ? -rising : rising;
  };
  return sessions.map((_, at) => at).toSorted((a, b) => compare(a, b) || a - b);
};

/** Pressing the column again turns it round; numbers begin with the highest. */
export const pressed = (by: SortBy, column: Column): SortBy =>
  by.column === column ? { column, down: !by.down } : { column, down: column === 'value' || column === 'decided' };
