import type { ReactElement } from 'react';
import type { Theme } from '../settings.ts';
import { Bench } from './bench.tsx';
import { Door } from './door.tsx';
import { WORKSHOP_TEXTS } from './workshop-texts.ts';
import type { WorkshopIntent, WorkshopView } from './workshop-view.ts';
import { learn } from '../text/text.ts';
import './workshop.css';

learn(WORKSHOP_TEXTS);

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
