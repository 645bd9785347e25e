/** Where something stands in scenario.yaml, as the last check found it. */
import type { Bench } from './bench-state.ts';

type Path = readonly (string | number)[];

export const keyOf = (path: Path): string => path.join('.');

/** The line of a path or of the nearest one above it that stands at the beginning of a line. */
export const lineOf = ({ checked }: Pick<Bench, 'checked'>, path: Path): number | undefined => {
  for (let length = path.length; length > 0; length--) {
    const line = checked?.lines[keyOf(path.slice(0, length))];
    if (line !== undefined) return line;
  }
  return undefined;
};
