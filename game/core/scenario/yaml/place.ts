/** Where things stand in a file: a tree beside its value, asked by path; and offsets as lines and columns. */
import type { Position } from '../finding.ts';

/** Numbers are UTF-16 units of the file; -1 where there is nothing of the kind. */
export type Place = {
  /** The key or the number by which it stands in what is around it. */
  name: string | number;
  key: number;
  keyEnd: number;
  readonly from: number;
  readonly to: number;
  /** Where the characters of a text begin, if each stands in the file as it is. */
  readonly text: number;
  readonly value: unknown;
  readonly inner: readonly Place[];
};

export type Path = readonly (string | number)[];

/** The place at a path, and how many of its steps lead somewhere. */
export const placeAt = (root: Place, path: Path): { readonly place: Place; readonly steps: number } => {
  let place = root;
  for (const [steps, step] of path.entries()) {
    const listed = Array.isArray(place.value) ? Number(step) : String(step);
    const next = place.inner.find(({ name }) => name === listed);
    if (next === undefined) return { place, steps };
    place = next;
  }
  return { place, steps: path.length };
};

/** Lines and columns of offsets; the lines are counted when somebody asks for the first time. */
export const positionsIn = (source: string): ((offset: number) => Position) => {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(source);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
};

const lineStarts = (source: string): number[] => {
  const starts = [0];
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
};
