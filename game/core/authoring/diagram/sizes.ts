/** Letter sizes, line heights and gaps, shared by whoever draws the picture. */
export const SIZE = {
  label: 15,
  note: 12,
  edge: 12,
  labelLine: 20,
  noteLine: 16,
  edgeLine: 16,
  padX: 14,
  padY: 9,
  title: 34,
  frame: 18,
  dot: 14,
} as const;
