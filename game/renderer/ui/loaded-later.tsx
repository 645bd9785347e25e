import type { ComponentType, ReactElement } from 'react';

/**
 * A screen whose scripts are fetched when somebody wants it: `load` first, then show it. `load` rejects where they cannot be
 * fetched, so that this can be told. React's own `lazy` suspends even over what is there and keeps it back for 300 ms.
 */
export const loadedLater = <Props extends object>(fetched: () => Promise<ComponentType<Props>>) => {
  let Screen: ComponentType<Props> | undefined;
  return {
    load: async (): Promise<void> => {
      Screen ??= await fetched();
    },
    Shown: (props: Props): ReactElement => {
      if (Screen === undefined) throw new Error('A screen is shown before it was loaded.');
      return <Screen {...props} />;
    },
  };
};
