/** Options as letters, each with a shape of its own, so that a colour never says anything alone. */

export const SHAPES = ['square', 'circle', 'triangle', 'diamond', 'hexagon'] as const;
export type Shape = (typeof SHAPES)[number];

/** A, B, C … by the place in the file; more than 26 have numbers. */
export const letterOf = (place: number): string => (place < 26 ? String.fromCharCode(65 + place) : String(place + 1));

export const shapeOf = (place: number): Shape => SHAPES[place % SHAPES.length]!;
