/** Figures that a text may show: named in braces, filled when the text is read. */

/** As `core/view` fills them; a test holds the two together. */
export const PLACEHOLDERS: readonly string[] = ['seen', 'week', 'funds'];

export type Placeholder = { readonly name: string; readonly from: number; readonly to: number };

export const placeholdersIn = (text: string): Placeholder[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(({ 0: whole, 1: name, index }) => ({
    name: name!,
    from: index,
    to: index + whole.length,
  }));

/** The one that a misspelt name surely means: other capitals, or letters in front or behind. */
export const nearestPlaceholder = (name: string): string | undefined => {
  const small = name.toLowerCase();
  return PLACEHOLDERS.find((one) => small === one || small === `${one}s`);
};
