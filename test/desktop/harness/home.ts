import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { bundled } from '../../support/edition.ts';

/** The titles that the library shows, from the bundled scenarios themselves. */
export const bundledTitles = (): readonly string[] =>
  bundled().map(({ files }) => (parse(files['scenario.yaml'] ?? '') as { title: string }).title);

/** Waits until Home is usable: its first button is there. Scenarios may still be being read. */
export const untilHome = async (page: Page): Promise<void> => {
  const first = page.getByRole('button', { name: 'Choose a scenario' }).first();
  await first.waitFor().catch(async (error: unknown) => {
    throw new Error(`Home is not there; the page shows:\n${await page.locator('body').innerText()}`, { cause: error });
  });
};

/** From Home to the library, where the scenarios are as soon as they have been read. */
export const openLibrary = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Choose a scenario' }).first().click();
