import { type ReactElement, type ReactNode } from 'react';
import { useAtHand } from './at-hand.ts';
import { Page } from './pages/page.tsx';

type Props = { readonly className?: string; readonly children: ReactNode };

/** The right side of the window, over which a page can be laid. What lies beneath is out of reach until it is put away. */
export const Side = ({ className = '', children }: Props): ReactElement => {
  const { page } = useAtHand();
  return (
    <div className={page === undefined ? 'side' : 'side side-covered'}>
      <div className={`side-main ${className}`} inert={page !== undefined}>
        {children}
      </div>
      {page !== undefined && <Page key={page} name={page} />}
    </div>
  );
};
