import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { type Place, placeOf, seenRows } from './seen-rows.ts';

type Props<T> = {
  readonly label: string;
  readonly className: string;
  readonly items: readonly T[];
  readonly columns: number;
  readonly head: ReactNode;
  /** The cells of one row, remembered (`memo`): rows that stay in sight are not drawn anew. */
  readonly Cells: ComponentType<{ readonly item: T }>;
};

const same = (a: Place, b: Place): boolean => a.first === b.first && a.fit === b.fit && a.row === b.row;

/** A long table of which only the rows in sight are there; its rows are all as high as one line. */
export const Windowed = <T,>({ label, className, items, columns, head, Cells }: Props<T>): ReactElement => {
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ first: 0, fit: 40, row: 36 });
  // The same function for good: the observer below is set up once.
  const look = useCallback((element: Element): void => {
    const next = placeOf(element.scrollTop, element.clientHeight, getComputedStyle(document.documentElement).fontSize);
    setPlace((now) => (same(now, next) ? now : next));
  }, []);
  useEffect(() => {
    const resized = new ResizeObserver(([entry]) => entry && look(entry.target));
    resized.observe(frame.current!);
    return () => resized.disconnect();
  }, [look]);
  const seen = seenRows(items.length, place);
  return (
    <div
      ref={frame}
      className="room-windowed"
      tabIndex={0}
      role="group"
      aria-label={label}
      onScroll={(event) => look(event.currentTarget)}
    >
      <table className={className} aria-label={label} aria-rowcount={items.length + 1}>
        <thead>
          <tr aria-rowindex={1}>{head}</tr>
        </thead>
        <tbody>
          <Space height={seen.above} columns={columns} />
          {items.slice(seen.from, seen.to).map((item, i) => (
            <tr key={seen.from + i} aria-rowindex={seen.from + i + 2}>
              <Cells item={item} />
            </tr>
          ))}
          <Space height={seen.below} columns={columns} />
        </tbody>
      </table>
    </div>
  );
};

const Space = ({ height, columns }: { readonly height: number; readonly columns: number }): ReactElement | null =>
  height === 0 ? null : (
    <tr className="room-space" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
