/** What a page keeps. */
import type { Page } from 'playwright-core';

const MEGABYTE = 1_000_000;
const COLLECTIONS = 8;

/** Megabytes of living objects, after the dead were cleared away. */
export const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // What is only compiled and not used ages with each collection and then goes.
  for (let times = 0; times < COLLECTIONS; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MEGABYTE;
};
