import { useEffect, useMemo, useState } from 'react';
import type { Stage } from '../../../../core/debrief/room/room.ts';
import type { SeenThing } from '../../../../core/scenario/vocabulary.ts';
import type { Theme } from '../../../art/art.ts';
import { widthOf } from '../../debrief/weeks/text-width.ts';
import { useSay } from '../../text/text.ts';
import type { Measure, Pen, Picture } from './draw/drawing.ts';
import { pictured } from './pictures/pictured.ts';

export const measured: Measure = (text, size, bold) => widthOf(text, bold ? 700 : 400) * size;

/** Measures anew once the typeface is there: the same words are then of another width. */
const useMeasure = (): Measure => {
  const [measure, setMeasure] = useState<Measure>(() => measured);
  useEffect(() => {
    if (document.fonts.status === 'loaded') return undefined;
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone)
        setMeasure(
          () =>
            (...asked: Parameters<Measure>) =>
              measured(...asked),
        );
    });
    return () => {
      gone = true;
    };
  }, []);
  return measure;
};

export const themeOf = (element: Element): Theme =>
  getComputedStyle(element).colorScheme.includes('dark') ? 'dark' : 'light';

/** The theme as the page has it, followed when it changes. */
const useThemeOfPage = (): Theme => {
  const page = document.documentElement;
  const [theme, setTheme] = useState<Theme>(() => themeOf(page));
  useEffect(() => {
    const look = (): void => setTheme(themeOf(page));
    const watching = new MutationObserver(look);
    watching.observe(page, { attributeFilter: ['data-theme'] });
    const asked = matchMedia('(prefers-color-scheme: dark)');
    asked.addEventListener('change', look);
    look();
    return () => {
      watching.disconnect();
      asked.removeEventListener('change', look);
    };
  }, [page]);
  return theme;
};

export const usePicture = (stage: Stage, thing: SeenThing): Picture => {
  const say = useSay();
  const theme = useThemeOfPage();
  const measure = useMeasure();
  return useMemo(() => {
    const pen: Pen = { say, measure, theme, thing };
    return pictured(pen, stage);
  }, [say, measure, theme, thing, stage]);
};
