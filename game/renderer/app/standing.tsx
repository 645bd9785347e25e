import { Component, type ReactElement, type ReactNode } from 'react';
import { Ui } from '../ui/ui.tsx';
import { firstSettings } from './settings.ts';
import { rememberUnderWay } from './under-way.ts';

type Props = { readonly children: ReactNode };
type State = { readonly fault: string | undefined };

const nothing = (): void => undefined;

/**
 * Keeps the window standing when a screen cannot be drawn: says so, and loads it again, where it was or at Home. Without it
 * React empties the page. What was decided is with the host already.
 */
export class Standing extends Component<Props, State> {
  override state: State = { fault: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === undefined ? this.props.children : <Fallen fault={fault} />;
  }
}

/** Knows nothing of the app but what the page itself knows: whatever fell may have been anything. */
const Fallen = ({ fault }: { readonly fault: string }): ReactElement => (
  <Ui
    screen={{ kind: 'failed', trouble: { what: 'screen', detail: fault } }}
    settings={{ ...firstSettings(), language: document.documentElement.lang === 'nl' ? 'nl' : 'en' }}
    pictures={new Map()}
    sheet={undefined}
    onWaiting={({ kind }) => {
      if (kind === 'home') rememberUnderWay(undefined);
      location.reload();
    }}
    onSettings={nothing}
    onHome={nothing}
    onLibrary={nothing}
    onBriefing={nothing}
    onPlay={nothing}
    onDebrief={nothing}
    onWorkshop={nothing}
    onRoom={nothing}
    onSheet={nothing}
  />
);
