import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './tokens.css';
import './ui.css';
import { useMemo, type ReactElement } from 'react';
import { Home, type HomeView } from './screens/home.tsx';
import { Waiting } from './screens/waiting.tsx';
import type { Settings } from './settings.ts';
import { sayIn, TextContext } from './text/text.ts';

export type { HomeView, ScenarioCard } from './screens/home.tsx';
export { LANGUAGES, THEMES, type Settings } from './settings.ts';

/** All that can fill the window, with the values it shows. */
export type Screen =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'home'; readonly home: HomeView };

type Props = {
  readonly screen: Screen;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onAgain: () => void;
};

/** The window's front door: a screen goes in as plain values, what the person did comes out through the callbacks. */
export const Ui = ({ screen, settings, onSettings, onAgain }: Props): ReactElement => {
  const say = useMemo(() => sayIn(settings.language), [settings.language]);
  return (
    <TextContext value={say}>
      {screen.kind === 'home' ? (
        <Home view={screen.home} settings={settings} onSettings={onSettings} />
      ) : (
        <Waiting failed={screen.kind === 'failed'} onAgain={onAgain} />
      )}
    </TextContext>
  );
};
