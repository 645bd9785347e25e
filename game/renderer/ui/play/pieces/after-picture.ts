import { useEffect, useState } from 'react';

/**
 * False in the first picture in which its owner is on the page, true from the next one on: words answer at once, and what
 * takes longer to draw follows them.
 */
export const useAfterPicture = (): boolean => {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => setShown(true))));
    return () => cancelAnimationFrame(frame);
  }, []);
  return shown;
};
