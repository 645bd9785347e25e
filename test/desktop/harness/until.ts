const PATIENCE_MS = 30_000;

/** Waits until something holds, half a minute at most; throws with `words` where it does not come about. */
export const until = async (
  holds: () => boolean | Promise<boolean>,
  words: () => string = () => 'It did not come about.',
): Promise<void> => {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(words());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
