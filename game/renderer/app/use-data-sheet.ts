import { useMemo, useState } from 'react';
import { loadDataSheet } from '../ui/ui.tsx';

/** The page that says what is kept: loaded when somebody asks for it, over whatever is on the screen. */
export const useDataSheet = (failed: (detail: string) => void) => {
  const [open, setOpen] = useState(false);
  const ways = useMemo(
    () => ({
      show: () =>
        void loadDataSheet().then(
          () => setOpen(true),
          (error: unknown) => failed(String(error)),
        ),
      hide: () => setOpen(false),
    }),
    [failed],
  );
  return { open, ...ways };
};
