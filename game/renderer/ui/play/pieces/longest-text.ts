/** Characters of a sentence that somebody writes for the talk afterwards. */
export const LONGEST_TEXT = 300;
