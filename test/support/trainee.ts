/** Somebody who plays in the window: sees what is on the screen, and does something about it, by mouse or by keyboard. */
import type { Locator, Page } from 'playwright-core';

export type Hand = 'mouse' | 'keyboard';

export type Trainee = {
  /** From Home to the first drawing of a new game. */
  readonly open: (classWord?: string) => Promise<void>;
  /** From Home into the first week of a new game, all that is told at the beginning read. */
  readonly begin: (classWord?: string) => Promise<void>;
  /** Does whatever is before them, until `enough` says so or the story has ended. Answers what kind of moment it is then. */
  readonly play: (enough: (moment: string, week: number) => boolean) => Promise<string>;
  readonly playToTheEnd: () => Promise<void>;
  /** What is before them; empty outside a game. */
  readonly momentNow: () => Promise<string>;
  /** Does one thing about it. */
  readonly step: () => Promise<void>;
  readonly goHome: () => Promise<void>;
  /** Milliseconds from each decision so far to the first picture that answers it. */
  readonly answerTimes: () => Promise<readonly number[]>;
};

const CHOOSE = /^(Choose a scenario|Kies een scenario)$/;
const CLASS_WORD = /^(Class word|Groepswoord)$/;
const HOME = /^(Back home|Naar het begin)$/;
const MOST_TABS = 400;
/** Things done in a week before it is ended. */
const DEEDS_A_WEEK = 3;

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement);

/** Tabs on until the focus is there, as somebody without a mouse does. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
};

/** Of radio buttons the keyboard reaches one; the arrows choose among them. */
const chooseAmong = async (page: Page, target: Locator): Promise<void> => {
  const isReached = (): Promise<boolean> =>
    target.evaluate((one) => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement && activeElement.name === (one as HTMLInputElement).name;
    });
  for (let tabs = 0; tabs < MOST_TABS && !(await isReached()); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let arrows = 0; arrows < MOST_TABS && !(await target.isChecked()); arrows++)
    await page.keyboard.press('ArrowDown');
};

const press = async (page: Page, target: Locator): Promise<void> => {
  if ((await target.getAttribute('type')) === 'radio') return chooseAmong(page, target);
  await tabTo(page, target);
  const isChoice = await target.evaluate((one) => one instanceof HTMLInputElement);
  return page.keyboard.press(isChoice ? 'Space' : 'Enter');
};

/** What is measured happens in the page: from the click to the frame after the decision shows. */
const measureAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const store = globalThis as unknown as { answers?: number[] };
    if (store.answers !== undefined) return;
    const answers: number[] = (store.answers = []);
    let asked = 0;
    addEventListener('click', (event) => (asked = event.timeStamp), true);
    new MutationObserver((changes) => {
      if (!changes.some(({ oldValue }) => oldValue !== null)) return;
      // A task of the highest priority is the first after the picture; a timer would wait for the next one, too.
      requestAnimationFrame(() => {
        void scheduler.postTask(() => answers.push(performance.now() - asked), { priority: 'user-blocking' });
      });
    }).observe(document.body, { subtree: true, attributeFilter: ['data-decided'], attributeOldValue: true });
  });

export const traineeAt = (page: Page, hand: Hand = 'mouse'): Trainee => {
  const game = page.locator('main.play');
  const act = (target: Locator): Promise<void> => (hand === 'mouse' ? target.click() : press(page, target));
  // A mouse clicks what is seen of a choice: its label.
  const choose = (input: Locator): Promise<void> =>
    hand === 'mouse' ? input.locator('xpath=ancestor::label').click() : press(page, input);
  // The last turn is not closed by its button alone: the handover comes first, and is no decision.
  const stateNow = (): Promise<string> =>
    game.evaluate(({ dataset }) => `${dataset['decided']} ${dataset['moment'] === 'handover'}`);
  const decide = async (target: Locator): Promise<void> => {
    const before = await stateNow();
    await act(target);
    await page.waitForFunction((then) => {
      const { dataset } = document.querySelector<HTMLElement>('main.play')!;
      return `${dataset['decided']} ${dataset['moment'] === 'handover'}` !== then;
    }, before);
  };
  const main = (): Locator => game.locator('.button-main:visible').last();
  const momentNow = async (): Promise<string> => (await game.getAttribute('data-moment')) ?? '';
  const weekNow = async (): Promise<number> => {
    const heading = game.locator('#which-week');
    if ((await heading.count()) === 0) return 0;
    return Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0] ?? 0);
  };
  let deeds = 0;

  const answer = async (): Promise<void> => {
    const options = game.locator('.options input:enabled');
    await choose(options.nth((await options.count()) > 1 ? 1 : 0));
    if ((await game.locator('.steps').count()) > 0) {
      await act(main());
      await act(game.locator('.advice button').first());
      await act(main());
      await choose(game.locator('.angriest input').first());
    }
    deeds = 0;
    await decide(main());
  };
  const week = async (): Promise<void> => {
    const letter = game.locator('section[aria-labelledby="inbox"] button');
    if ((await letter.count()) > 0) return act(letter.first());
    if (deeds < DEEDS_A_WEEK) {
      deeds += 1;
      const deed = game.locator('button.deed:visible');
      const closed = game.locator('.group-head[aria-expanded="false"]');
      if ((await deed.count()) === 0 && (await closed.count()) > 0) await act(closed.first());
      if ((await deed.count()) > 0) return decide(deed.first());
    }
    deeds = 0;
    return decide(game.locator('#end-of-week .button-main'));
  };
  const handOver = async (): Promise<void> => {
    const line = game.locator('.log-line input');
    await choose(line.first());
    await choose(line.last());
    await decide(main());
  };
  const step = async (moment: string): Promise<void> => {
    switch (moment) {
      case 'counting': {
        const all = game.locator('.counting .button:not(.button-main)');
        if ((await all.count()) > 0) await act(all);
        return act(main());
      }
      case 'week':
        return week();
      case 'dilemma':
        return answer();
      case 'handover':
        return handOver();
      default:
        return act(main());
    }
  };
  const play: Trainee['play'] = async (enough) => {
    await measureAnswers(page);
    for (;;) {
      const moment = await momentNow();
      if (moment === 'ending' || enough(moment, await weekNow())) return moment;
      await step(moment);
    }
  };

  const open: Trainee['open'] = async (classWord) => {
    await act(page.getByRole('button', { name: CHOOSE }));
    await act(page.locator('.shelf-card .button-main').first());
    if (classWord !== undefined) await page.getByLabel(CLASS_WORD).fill(classWord);
    await act(page.locator('.briefing .button-main'));
    await game.waitFor();
  };

  return {
    open,
    begin: async (classWord) => {
      await open(classWord);
      await play((moment) => moment === 'week');
    },
    play,
    momentNow,
    step: async () => step(await momentNow()),
    playToTheEnd: async () => void (await play(() => false)),
    goHome: async () => {
      await act(game.getByRole('button', { name: HOME }));
      await page.getByRole('heading', { level: 1, name: 'Two Hats' }).waitFor();
    },
    answerTimes: () => page.evaluate(() => (globalThis as unknown as { answers?: number[] }).answers ?? []),
  };
};
