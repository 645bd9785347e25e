/** The Workshop as an instructor meets it: no terminal, a package or a folder, and what does not fit yet. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { starterFiles } from '../../game/core/authoring/starter/starter.ts';
import { packed, unpacked } from '../../game/core/scenario/package.ts';
import { barriers, barriersInBothLights } from '../support/barriers.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';

const FILES = starterFiles('../scenario.schema.json');
/** Exploring and playing on a machine that does other things, too. */
const LONG = 240_000;

let browser: Browser;
let edition: Awaited<ReturnType<typeof serveEdition>>;
beforeAll(async () => {
  browser = await launch();
  edition = await serveEdition();
});
afterAll(async () => {
  await browser?.close();
  await edition?.stop();
});

const toDoor = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Workshop|Werkplaats)$/ }).click();
  await page.locator('.workshop-door').waitFor();
};

const checked = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('.editor-counts').filter({ hasText: words }).waitFor({ timeout: 30_000 });

/** Opens a package as a person does: the button, the box of the system, the file. */
const openPackage = async (page: Page, files: Readonly<Record<string, string>> = FILES): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Open a package|Pakket openen)/ }).click();
  const buffer = Buffer.from(packed(files, {}));
  await (await chooser).setFiles({ name: 'The dark path.twohats', mimeType: 'application/zip', buffer });
  await page.locator('.workbench').waitFor();
};

/** Marks a piece of the text by searching for it, and writes something else. */
const replace = async (page: Page, what: string, by: string): Promise<void> => {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(what);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type(by);
};

const saved = (page: Page): Promise<void> =>
  page
    .locator('.workbench-saving')
    .filter({ hasText: /saved|opgeslagen/ })
    .waitFor();

/** The package that the person is handed. */
const exported = async (page: Page) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Give to a class' }).click();
  return unpacked(new Uint8Array(readFileSync(await (await download).path())));
};

describe('an instructor', () => {
  test('opens a package, breaks an id, sees it in place, takes the mend, and hands it out again', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await toDoor(page);
    await openPackage(page);
    await checked(page, /fits|played/);
    await replace(page, 'with: amira', 'with: amirra');
    await checked(page, '1 mistake. The rest is checked once this is mended.');
    const card = page.locator('.cm-card');
    await card.getByText('amirra').first().waitFor();
    expect(await page.locator('.cm-mistake').textContent()).toBe('amirra');
    await card.getByRole('button', { name: 'Why this matters' }).click();
    const why = page.getByRole('dialog', { name: 'Why this matters' });
    await why.getByText('An id that is declared nowhere.').waitFor();
    await page.keyboard.press('Escape');
    await card.locator('.cm-card-fix').click();
    await checked(page, /fits|played/);
    await saved(page);
    expect((await exported(page)).files).toEqual(FILES);
    await page.getByText('The package is made').waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test('finds what was written again after the page is loaded anew', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await toDoor(page);
    await openPackage(page);
    await replace(page, 'title: The dark path', 'title: The bright path');
    await page.getByText('The bright path', { exact: true }).first().waitFor();
    await saved(page);
    await page.reload();
    await toDoor(page);
    await page.locator('.door-recent').getByRole('button', { name: 'The dark path', exact: true }).click();
    await page.locator('.workbench-name').getByText('The bright path').waitFor();
    expect((await exported(page)).files['scenario.yaml']).toContain('title: The bright path');
    expect(wrong).toEqual([]);
    await close();
  });

  test('is asked before something that cannot be saved is left, by a button or by closing the window', async () => {
    const { page, close } = await openPage(browser, edition.address, { bypassCSP: true });
    await toDoor(page);
    await openPackage(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room is left.', 'QuotaExceededError');
      };
    });
    await replace(page, 'title: The dark path', 'title: Unkept');
    await page.locator('.workbench-saving-bad').waitFor();
    await page.getByRole('button', { name: 'Give to a class' }).click();
    await page.getByText('The package was not made').waitFor();
    const question = page.getByRole('alertdialog');
    await page.getByRole('button', { name: /Home/ }).click();
    await question.getByRole('button', { name: 'Stay here' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).dismiss();
    await page.locator('.workbench-name').getByText('Unkept').waitFor();
    await page.locator('.workbench-door').click();
    await question.getByRole('button', { name: 'Keep it as a copy in this app' }).click();
    await question.getByText('No copy could be kept.').waitFor();
    await question.getByRole('button', { name: 'Leave without saving' }).click();
    await page.locator('.workshop-door').waitFor();
    await close();
  });

  test('goes to a part by its name, and sees beside the text what the lines make', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await toDoor(page);
    await openPackage(page);
    await checked(page, /fits|played/);
    const beside = page.locator('.beside-pane');
    await beside.getByRole('heading', { name: 'The dark path' }).waitFor();
    await page.keyboard.press('F9');
    await page.keyboard.press('F9');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('editor-place');
    await page.keyboard.press('F9');
    await page.keyboard.type('amira');
    await page.keyboard.press('Enter');
    await page.locator('.where').getByText('Amira').waitFor();
    await beside.getByRole('heading', { name: 'Somebody to meet' }).waitFor();
    expect(await beside.locator('.bust').count()).toBe(1);
    await page.getByRole('button', { name: /^Contents/ }).click();
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents.getByRole('button', { name: 'A floodlight by Friday?' }).click();
    await beside.getByRole('heading', { name: 'A dilemma, as players see it' }).waitFor();
    await replace(page, 'title: A floodlight', 'title: A lantern');
    await beside.getByText('A lantern by Friday?').first().waitFor();
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.getAttribute('aria-disabled')).toBe('false');
    while ((await undo.getAttribute('aria-disabled')) === 'false') await undo.click();
    await beside.getByText('A floodlight by Friday?').first().waitFor();
    expect(await page.getByRole('button', { name: 'Redo' }).getAttribute('aria-disabled')).toBe('false');
    expect(wrong).toEqual([]);
    await close();
  });

  test(
    'has a scenario explored, plays from a place of the story and comes back; stops it the next time',
    async () => {
      const { page, wrong, close } = await openPage(browser, edition.address);
      await toDoor(page);
      await openPackage(page);
      await checked(page, /fits|played/);
      const story = page.locator('.story-pane');
      await story.getByRole('button', { name: 'Explore it' }).click();
      await story.getByRole('progressbar').waitFor();
      await story.getByText(/situations explored/).waitFor({ timeout: LONG });
      await story.locator('.state-reached').last().click();
      await story.locator('.chosen').getByRole('button', { name: 'Play from here' }).click();
      await page.locator('.play').waitFor();
      await page.getByText('A look at your scenario').waitFor();
      expect(Number(await page.locator('.play').getAttribute('data-decided'))).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Back to the Workshop' }).click();
      await page.locator('.workbench').waitFor();
      await story.getByText(/situations explored/).waitFor();
      await story.getByRole('button', { name: 'Explore it again' }).click();
      await story.getByRole('button', { name: 'Stop' }).click();
      await story.getByRole('button', { name: 'Explore it again' }).waitFor({ timeout: 10_000 });
      await page.getByRole('button', { name: /Home/ }).click();
      await page.getByText('Nothing has been played here yet').waitFor();
      expect(wrong).toEqual([]);
      await close();
    },
    LONG,
  );

  test(
    'learns whether both hats are needed, and may stop that, too',
    async () => {
      const { page, wrong, close } = await openPage(browser, edition.address);
      await toDoor(page);
      await openPackage(page);
      await checked(page, /fits|played/);
      await page.getByRole('button', { name: 'Balance' }).click();
      const balance = page.locator('.balance-pane');
      await balance.getByRole('button', { name: 'Let others play it' }).click();
      await balance.getByRole('button', { name: 'Stop' }).click();
      await balance.getByText('It was stopped before the end.').waitFor({ timeout: 30_000 });
      await balance.getByRole('button', { name: 'Let them play again' }).click();
      await balance.locator('.hat-bar-publicServant').waitFor({ timeout: LONG });
      expect(await balance.locator('.hat-bar-best strong').textContent()).toBe('100 %');
      expect(await balance.getByText(/One hat alone gets \d+ % of the best at most/).count()).toBe(1);
      expect(await balance.locator('.ending-row').count()).toBeGreaterThan(1);
      expect(wrong).toEqual([]);
      await close();
    },
    LONG,
  );

  test('is told when a package cannot be opened, and why', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await toDoor(page);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Open a package/ }).click();
    await (
      await chooser
    ).setFiles({ name: 'x.twohats', mimeType: 'application/zip', buffer: Buffer.from('Dear diary') });
    await page.locator('.door-refused').getByText('This package is damaged, or is no package.').waitFor();
    await close();
  });
});

describe('a folder of the person’s own', () => {
  /** A folder as the browser gives it to pages; the box in which it is chosen cannot be answered by a test. */
  const withFolder = async (page: Page): Promise<void> => {
    await page.evaluate(async (text) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('street', { create: true });
      const file = await (await folder.getFileHandle('scenario.yaml', { create: true })).createWritable();
      await file.write(text);
      await file.close();
      Object.assign(globalThis, { showDirectoryPicker: async () => folder });
    }, FILES['scenario.yaml']!);
  };
  const onDisk = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('street');
      return (await (await folder.getFileHandle('scenario.yaml')).getFile()).text();
    });

  test('that may not be written is asked for again by a button, and gets what was written meanwhile', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    const answering = (answer: 'granted' | 'denied'): Promise<void> =>
      page.evaluate((said) => {
        const ways = { queryPermission: async () => said, requestPermission: async () => said };
        Object.assign(FileSystemHandle.prototype, ways);
      }, answer);
    await withFolder(page);
    await answering('granted');
    await toDoor(page);
    await page.getByRole('button', { name: /^Open a folder/ }).click();
    await page.locator('.workbench').waitFor();
    await page.locator('.workbench-saving').filter({ hasText: 'saved in your folder' }).waitFor();
    await page.locator('.workbench-door').click();
    await answering('denied');
    await page.locator('.door-recent').getByRole('button', { name: 'street', exact: true }).click();
    await page.locator('.workbench-saving').filter({ hasText: 'not yet in your folder' }).waitFor();
    await replace(page, 'title: The dark path', 'title: Apart');
    await page.locator('.workbench-name').getByText('Apart').waitFor();
    await saved(page);
    expect(await onDisk(page)).toContain('title: The dark path');
    await answering('granted');
    await page.getByRole('button', { name: 'Connect my folder again' }).click();
    await page.locator('.workbench-saving').filter({ hasText: 'saved in your folder' }).waitFor();
    await expect.poll(() => onDisk(page)).toContain('title: Apart');
    expect(await page.getByRole('button', { name: 'Connect my folder again' }).count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test('is written at once, and what another program writes is taken over or asked about', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await withFolder(page);
    await toDoor(page);
    await page.getByRole('button', { name: /^Open a folder/ }).click();
    await page.locator('.workbench').waitFor();
    await replace(page, 'title: The dark path', 'title: Ours');
    await page.locator('.workbench-saving').filter({ hasText: 'saved in your folder' }).waitFor();
    await expect.poll(() => onDisk(page)).toContain('title: Ours');
    await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('street');
      const handle = await folder.getFileHandle('scenario.yaml');
      const text = (await (await handle.getFile()).text()).replace('title: Ours', 'title: Theirs');
      const file = await handle.createWritable();
      await file.write(text);
      await file.close();
    });
    await page.getByText('scenario.yaml was changed by another program.').waitFor();
    await page.locator('.cm-content').getByText('Theirs').first().waitFor();
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('the Workshop', () => {
  test('has no barrier that axe knows of, in the light and in the dark', async () => {
    const { page, close } = await openPage(browser, edition.address, { locale: 'nl', bypassCSP: true });
    await toDoor(page);
    expect(await barriersInBothLights(page)).toEqual([]);
    await openPackage(page);
    await checked(page, /fits|klopt|played|spelen/);
    expect(await barriersInBothLights(page)).toEqual([]);
    await replace(page, 'with: amira', 'with: amirra');
    await checked(page, /1 (mistake|fout)/);
    await page
      .locator('.editor-foot')
      .getByRole('button', { name: /Show all|Alles tonen/ })
      .click();
    await page.getByRole('button', { name: /Show it as a table|Als tabel tonen/ }).click();
    expect(await barriersInBothLights(page)).toEqual([]);
    await close();
  });

  test('is all within reach of the keyboard, and the text lets go of it', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await page.getByRole('button', { name: 'Workshop' }).press('Enter');
    await page
      .getByRole('button', { name: /^A copy of|remarks that explain/ })
      .first()
      .press('Enter');
    await page.locator('.workbench').waitFor();
    await checked(page, /fits|played/);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const outer = document.activeElement;
        const inner = outer?.shadowRoot?.activeElement ?? outer;
        return inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
      });
    const tabTo = async (words: RegExp): Promise<void> => {
      for (let n = 0; n < 60 && !words.test(await focused()); n++) await page.keyboard.press('Tab');
      expect(await focused()).toMatch(words);
    };
    await page.locator('.workbench-door').focus();
    await tabTo(/^Contents \(F9\)$/);
    await tabTo(/^Text of scenario\.yaml/);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Text of scenario\.yaml/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toMatch(/^Text of scenario\.yaml/);
    await tabTo(/^Explore it$/);
    await tabTo(/^Picture of the storyline/);
    await tabTo(/^Balance$/);
    await page.keyboard.press('Enter');
    await tabTo(/^Let others play it$/);
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([
    ['a small desktop', 1280, 720],
    ['the classroom', 1920, 1080],
    ['a tablet', 800, 1100],
    ['text at 200 %', 640, 360],
  ])('does not scroll the page on %s', async (_what, width, height) => {
    const { page, close } = await openPage(browser, edition.address, { viewport: { width, height } });
    await toDoor(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await openPackage(page);
    await checked(page, /fits|played/);
    const { documentElement: root } = await page.evaluate(() => ({
      documentElement: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    }));
    expect(root).toEqual([width, height]);
    await close();
  });
});
