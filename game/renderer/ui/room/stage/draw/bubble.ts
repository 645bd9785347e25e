/** A sheet on which something is said, with a tail to whoever says it. */
import { type Box, type Path, path } from './drawing.ts';

/** The tail points to (x, y) below it, or to its left. */
export const bubble = (
  { x, y, width, height }: Box,
  tail?: { readonly x: number; readonly y: number; readonly side: 'below' | 'left' },
  dash?: string,
): Path => {
  const r = Math.min(26, height / 2);
  const [right, bottom] = [x + width, y + height];
  const below =
    tail?.side === 'below'
      ? `L${Math.min(right - r, tail.x + 58)} ${bottom}L${tail.x} ${tail.y}L${tail.x + 10} ${bottom}`
      : '';
  const left =
    tail?.side === 'left'
      ? `L${x} ${Math.min(bottom - r, tail.y + 30)}L${tail.x} ${tail.y + 8}L${x} ${Math.min(bottom - r - 30, tail.y - 4)}`
      : '';
  return path(
    `M${x + r} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}${below}` +
      `H${x + r}Q${x} ${bottom} ${x} ${bottom - r}${left}V${y + r}Q${x} ${y} ${x + r} ${y}Z`,
    { fill: 'bubble', line: 'ink', width: 4, dash },
  );
};
