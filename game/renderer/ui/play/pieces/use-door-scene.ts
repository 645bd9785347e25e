import { useEffect, useMemo, useState } from 'react';
import { addressOf, type DoorSceneOptions, loadDoorScene } from '../../../art/art.ts';

/** The address of a door close by; undefined until its drawing was fetched, once a visit. */
export const useDoorScene = (options: DoorSceneOptions): string | undefined => {
  // In an object: a function alone React would call.
  const [pen, setPen] = useState<{ readonly draw: (options: DoorSceneOptions) => string }>();
  useEffect(() => {
    let gone = false;
    const fetched = async (): Promise<void> => {
      const draw = await loadDoorScene();
      if (!gone) setPen({ draw });
    };
    // Without the picture the words are there all the same.
    fetched().catch((error: unknown) => reportError(error));
    return () => void (gone = true);
  }, []);
  return useMemo(() => pen && addressOf(pen.draw(options)), [pen, options]);
};
