/** A name as one says it: without what stands behind the comma to find somebody by. */
export const shortName = (name: string): string => name.split(',')[0]!;
