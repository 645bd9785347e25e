/** The language of the story, for the mark that lets a screen reader pronounce it (WCAG 2.2, 3.1.2). */
import { createContext, use } from 'react';

/** Undefined where the story is in the language of the window. */
export const StoryLangContext = createContext<string | undefined>(undefined);

export const useStoryLang = (): string | undefined => use(StoryLangContext);
