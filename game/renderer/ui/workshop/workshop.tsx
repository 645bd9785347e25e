import type { ReactElement } from 'react';
import type { Theme } from '../settings.ts';
import { Bench } from './bench.tsx';
import { Door } from './door.tsx';
import type { WorkshopIntent, WorkshopView } from './workshop-view.ts';
import enChart from '../../../../assets/locales/en/chart.json' with { type: 'json' };
import en from '../../../../assets/locales/en/workshop.json' with { type: 'json' };
import enLint from '../../../../assets/locales/en/lint.json' with { type: 'json' };
import nlChart from '../../../../assets/locales/nl/chart.json' with { type: 'json' };
import nl from '../../../../assets/locales/nl/workshop.json' with { type: 'json' };
import nlLint from '../../../../assets/locales/nl/lint.json' with { type: 'json' };
import { learn } from '../text/text.ts';
import './workshop.css';

learn({ en: { ...en, ...enChart, ...enLint }, nl: { ...nl, ...nlChart, ...nlLint } });

type Props = {
  readonly view: WorkshopView;
  readonly theme: Theme;
  readonly onIntent: (intent: WorkshopIntent) => void;
};

/** Where scenarios are made: the way in, and the bench on which one lies. */
export const Workshop = ({ view, theme, onIntent }: Props): ReactElement =>
  view.kind === 'door' ? (
    <Door view={view} onIntent={onIntent} />
  ) : (
    <Bench key={view.name} view={view} theme={theme} onIntent={onIntent} />
  );
