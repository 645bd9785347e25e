/**
 * Plays a game from Home to its ending and back from inside the page. Driving each step from outside leaves some kilobytes
 * in the page for every call; here the page is asked once, so that what grows is the game's.
 */
import type { Page } from 'playwright-core';

/** Runs in the page, so everything that it needs is inside. */
const playInPage = async (): Promise<void> => {
  const PAUSE_MS = 15;
  const DEEDS_A_WEEK = 3;
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const seen = (one: HTMLElement): boolean => one.offsetParent !== null && one.closest('[inert]') === null;
  const until = async (there: () => HTMLElement | undefined): Promise<HTMLElement> => {
    for (;;) {
      const found = there();
      if (found !== undefined) return found;
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  };
  const first = (selector: string) => (): HTMLElement | undefined => all(selector).find(seen);
  const press = async (there: () => HTMLElement | undefined): Promise<void> => {
    (await until(there)).click();
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  };
  const main = (): HTMLElement | undefined => all('main.play .button-main').filter(seen).at(-1);
  const game = (): HTMLElement | undefined => all('main.play')[0];
  const moment = (): string => game()?.dataset['moment'] ?? '';
  const stateNow = (): string => `${moment()} ${game()?.dataset['decided']}`;
  /** What was decided is kept before the screen moves on. */
  const decide = async (there: () => HTMLElement | undefined): Promise<void> => {
    const before = stateNow();
    await press(there);
    await until(() => (stateNow() === before ? undefined : document.body));
  };
  let deeds = 0;

  const week = (): Promise<void> => {
    const letter = first('section[aria-labelledby="inbox"] button')();
    if (letter !== undefined) return press(() => letter);
    const deed = first('button.deed')() ?? first('.group-head[aria-expanded="false"]')();
    if (deeds >= DEEDS_A_WEEK || deed === undefined) {
      deeds = 0;
      return decide(first('#end-of-week .button-main'));
    }
    if (!deed.matches('.deed')) return press(() => deed);
    deeds += 1;
    return decide(() => deed);
  };
  const answer = async (): Promise<void> => {
    const options = all('main.play .options input:enabled');
    (options[1] ?? options[0])?.click();
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    if (document.querySelector('.steps') === null) return decide(main);
    await press(main);
    await press(first('.advice button'));
    await press(main);
    all('.angriest input')[0]?.click();
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    return decide(main);
  };
  const handOver = (): Promise<void> => {
    all('.log-line input')[0]?.click();
    return decide(main);
  };
  const count = async (): Promise<void> => {
    const everything = first('.counting .button:not(.button-main)')();
    if (everything !== undefined) await press(() => everything);
    return press(main);
  };
  const STEPS: Readonly<Record<string, () => Promise<void>>> = {
    counting: count,
    week,
    dilemma: answer,
    handover: handOver,
  };

  await press(() => all('button').find(({ textContent }) => textContent === 'Choose a scenario'));
  await press(first('.shelf-card .button-main'));
  await press(first('.briefing .button-main'));
  await until(first('main.play'));
  while (moment() !== 'ending') await (STEPS[moment()] ?? (() => press(main)))();
  await press(() => all('button').find(({ textContent }) => textContent === 'Back home'));
  await until(first('.evening'));
};

export const playedInPage = (page: Page): Promise<void> => page.evaluate(playInPage);
