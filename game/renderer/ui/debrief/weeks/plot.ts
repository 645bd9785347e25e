/** What every row of the chart knows: how long the axis is, how wide it is drawn, and which decision is pointed at. */
import { createContext, use, useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';

export type Pointed = { readonly n: number; readonly row: string };

export type Plot = {
  readonly end: number;
  /** In rem; 0 before it is measured. */
  readonly width: number;
  /** How much room there is to the right of it, for words that run on. */
  readonly beyond: number;
  readonly pointed: Pointed | undefined;
  readonly point: (pointed: Pointed | undefined) => void;
};

export const PlotContext = createContext<Plot | undefined>(undefined);

export const usePlot = (): Plot => {
  const plot = use(PlotContext);
  if (plot === undefined) throw new Error('A row of the weeks stands outside of their chart.');
  return plot;
};

/** How wide an element is, in letters' sizes: measured before it is seen, and again whenever it changes. */
export const useWidth = (): readonly [RefObject<HTMLDivElement | null>, Pick<Plot, 'width' | 'beyond'>] => {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, beyond: 0 });
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const inRem = (pixels: number): number => Math.round((pixels / rem) * 10) / 10;
      const { width, right } = element.getBoundingClientRect();
      const beyond = element.parentElement!.getBoundingClientRect().right - right;
      setRoom({ width: inRem(width), beyond: inRem(beyond) });
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  return [place, room];
};

/** Custom properties for the stylesheet: shares of the plot as percentages, everything else as it is. */
export const drawn = (shares: Readonly<Record<string, number>>, others: Readonly<Record<string, string>> = {}) =>
  ({
    ...Object.fromEntries(Object.entries(shares).map(([name, share]) => [`--${name}`, `${(share * 100).toFixed(3)}%`])),
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [`--${name}`, value])),
  }) as CSSProperties;
