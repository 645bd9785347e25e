import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, one line a rule, by all of its rules or by these; the page must have been opened with `bypassCSP`. */
export const barriers = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(axeSource);
  // What is still fading in is not yet what is read.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  const results = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly }),
    rules,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
};

/** By every rule in the light; in the dark nothing but colours is another. The page must follow the system's theme. */
export const barriersInBothLights = async (page: Page): Promise<readonly string[]> => {
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.emulateMedia({ colorScheme: 'light' });
  const [light, day] = [await barriers(page), await ink()];
  await page.emulateMedia({ colorScheme: 'dark' });
  if ((await ink()) === day) throw new Error('The page does not change with the light.');
  return [...light, ...(await barriers(page, ['color-contrast']))];
};
