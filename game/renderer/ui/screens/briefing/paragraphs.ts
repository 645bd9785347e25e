/** The paragraphs of a text of a scenario: a line break parts them. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
