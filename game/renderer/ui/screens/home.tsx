import type { ReactElement } from 'react';
import evening from '../../../../assets/art/evening.svg';
import hats from '../../../../assets/art/two-hats.svg';
import { Choice } from '../controls/choice.tsx';
import { LANGUAGES, THEMES, type Settings } from '../settings.ts';
import { sayIn, useSay } from '../text/text.ts';
import { Card, type ScenarioCard } from './scenario-card.tsx';

export type { ScenarioCard } from './scenario-card.tsx';

export type HomeView = {
  /** The address under which this person's saves are, when the window comes from another one. */
  readonly savesElsewhere: string | null;
  readonly cards: readonly ScenarioCard[];
};

type SettingsProps = { readonly settings: Settings; readonly onSettings: (settings: Settings) => void };

const Top = ({ settings, onSettings }: SettingsProps): ReactElement => {
  const say = useSay();
  return (
    <header className="top">
      <img src={hats} alt="" width="112" height="64" />
      <h1>{say('title')}</h1>
      <div className="top-settings">
        <Choice
          label={say('language')}
          value={settings.language}
          options={LANGUAGES.map((language) => [language, sayIn(language)('languageName')] as const)}
          onChange={(language) => onSettings({ ...settings, language })}
        />
        <Choice
          label={say('theme')}
          value={settings.theme}
          options={THEMES.map((theme) => [theme, say(`theme.${theme}`)] as const)}
          onChange={(theme) => onSettings({ ...settings, theme })}
        />
      </div>
    </header>
  );
};

type HomeProps = SettingsProps & { readonly view: HomeView };

/** The first screen: an evening over the places of the scenarios, and the scenarios to choose from. */
export const Home = ({ view, settings, onSettings }: HomeProps): ReactElement => {
  const say = useSay();
  return (
    <div className="home">
      <img className="home-scene" src={evening} alt="" />
      <Top settings={settings} onSettings={onSettings} />
      <main>
        {view.savesElsewhere !== null && (
          <p className="notice" role="status">
            {say('savesElsewhere', { address: view.savesElsewhere })}
          </p>
        )}
        <div className="welcome">
          <p className="welcome-line">{say('tagline')}</p>
          <p>{say('welcome')}</p>
          <p className="welcome-note">{say('terminal')}</p>
        </div>
        <section aria-labelledby="scenarios">
          <h2 id="scenarios">{say('scenarios')}</h2>
          {view.cards.length === 0 && <p className="slip">{say('scenarios.none')}</p>}
          <ul className="cards">
            {view.cards.map((card) => (
              <li key={card.id}>
                <Card card={card} />
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
};
