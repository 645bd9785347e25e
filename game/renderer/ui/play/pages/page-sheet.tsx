import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import './pages.css';

type Props = {
  readonly title: string;
  /** Whether one goes back to the desk's list from here. */
  readonly fromDesk?: boolean;
  readonly children: ReactNode;
};

/** A page laid over the panel. Escape or the cross puts it away; the focus goes back to where it came from. */
export const PageSheet = ({ title, fromDesk = true, children }: Props): ReactElement => {
  const say = useSay();
  const { open } = useAtHand();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section
      className="page"
      role="dialog"
      aria-labelledby="page-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        open(undefined);
      }}
    >
      <header className="page-head">
        <h2 id="page-title" ref={heading} tabIndex={-1} className="arrive">
          {title}
        </h2>
        {fromDesk && (
          <Button kind="quiet" onClick={() => open('desk')}>
            {say('play.desk')}
          </Button>
        )}
        <IconButton icon="close" text={say('close')} label={say('play.page.close')} onClick={() => open(undefined)} />
      </header>
      <div className="page-body" role="group" aria-labelledby="page-title" tabIndex={0}>
        {children}
      </div>
    </section>
  );
};
