import type { ReactElement, ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { useSay } from '../text/text.ts';
import './page-top.css';

type Props = {
  readonly title: string;
  /** The language of the title where it is a text of a scenario. */
  readonly lang?: string | undefined;
  readonly back: string;
  readonly onBack: () => void;
  readonly onSettings: () => void;
  /** Beside the name. */
  readonly children?: ReactNode;
};

/** The head of a screen that is not the first: the way back, its name, the settings. */
export const PageTop = ({ title, lang, back, onBack, onSettings, children }: Props): ReactElement => {
  const say = useSay();
  return (
    <header className="page-top">
      <Button kind="quiet" onClick={onBack}>
        ‹ {back}
      </Button>
      <h1 lang={lang}>{title}</h1>
      {children}
      <Button kind="quiet" icon="settings" onClick={onSettings}>
        {say('settings')}
      </Button>
    </header>
  );
};
