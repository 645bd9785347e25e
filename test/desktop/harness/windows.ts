/** All windows of one app, each a page of the same Chromium. */
import type { Browser, Page } from 'playwright-core';
import type { AppCalls, SystemCalls } from '../stand-in/wire.ts';
import { until } from './until.ts';
import { openWindowPage, type Record, type WindowPage } from './window-page.ts';

type Calls = Pick<SystemCalls, 'openWindow' | 'load' | 'run' | 'print' | 'closeWindow'>;

export const windowsOn = (browser: Browser, record: Record, app: () => AppCalls) => {
  const opening = new Map<number, Promise<WindowPage>>();
  const open = new Map<number, WindowPage>();
  const loads = new Map<number, Promise<unknown>>();
  const opened = (id: number): Promise<WindowPage> =>
    opening.get(id) ?? Promise.reject(new Error(`There is no window ${id}.`));
  const only = (): number => {
    const [first] = opening.keys();
    if (first === undefined) throw new Error('The app has no window.');
    return first;
  };
  const forget = (id: number): void => [opening, open, loads].forEach((map) => void map.delete(id));
  const calls: Calls = {
    openWindow: async (id, wish) => {
      const page = openWindowPage(browser, id, wish, app(), record);
      opening.set(id, page);
      open.set(id, await page);
    },
    load: async (id, url) => {
      record.loads.push(performance.now());
      const loading = opened(id).then((page) => page.load(url));
      loads.set(id, loading);
      await loading;
    },
    run: async (id, script) => {
      await loads.get(id);
      return (await opened(id)).run(script);
    },
    print: async (id, options) => (await opened(id)).print(options),
    closeWindow: async (id) => {
      const page = await opened(id);
      forget(id);
      await page.close();
    },
  };
  return {
    calls,
    only,
    /** The page of a window (the only one if no number is given) once it has loaded, and after a crash once it is back. */
    page: async (wanted: number | undefined, printed: () => string): Promise<Page> => {
      await until(
        () => loads.size > 0,
        () => `The app opened no window. It printed:\n${printed()}`,
      );
      const id = wanted ?? only();
      await until(
        () => open.get(id)?.crashed() === false,
        () => `Window ${id} is not back. The app printed:\n${printed()}`,
      );
      await loads.get(id);
      return (await opened(id)).page();
    },
    window: (wanted?: number): WindowPage => {
      const page = open.get(wanted ?? only());
      if (page === undefined) throw new Error('The window is not there yet.');
      return page;
    },
    closeAll: async (): Promise<void> => {
      const all = await Promise.allSettled(opening.values());
      for (const id of opening.keys()) forget(id);
      await Promise.allSettled(all.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
    },
  };
};
