import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { bundled } from '../../support/edition.ts';

/** The titles that Home shows, from the bundled scenarios themselves. */
export const bundledTitles = (): readonly string[] =>
  bundled().map(({ files }) => (parse(files['scenario.yaml'] ?? '') as { title: string }).title);

/** Waits until Home is usable: its first button is there. Scenarios may or may not have been read in the time they have. */
export const untilHome = async (page: Page): Promise<void> => {
  const first = page.getByRole('button', { name: 'Choose a scenario' }).first();
  await first.waitFor().catch(async (error: unknown) => {
    throw new Error(`Home is not there; the page shows:\n${await page.locator('body').innerText()}`, { cause: error });
  });
};

/** Whether Home shows every bundled scenario by its title, before long. */
export const showsBundled = async (page: Page): Promise<boolean> => {
  const waits = bundledTitles().map((title) => page.getByText(title).first().waitFor({ timeout: 4_000 }));
  const shown = await Promise.allSettled(waits);
  return shown.length > 0 && shown.every(({ status }) => status === 'fulfilled');
};
