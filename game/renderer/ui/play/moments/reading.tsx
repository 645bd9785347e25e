import type { ReactElement, ReactNode } from 'react';
import { useAtHand } from '../at-hand.ts';
import { useArrive } from '../pieces/use-arrive.ts';

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode };

/** Something that is read before going on: it has the focus when it appears, and Enter or Space goes on from there. */
export const Reading = ({ label, className = '', children }: Props): ReactElement => {
  const { send } = useAtHand();
  const place = useArrive<HTMLDivElement>();
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={label}
      className={`arrive ${className}`}
      onKeyDown={(event) => {
        // A key that is still held down from the choice before does not skip what it brought.
        if (event.target !== event.currentTarget || event.repeat) return;
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        send({ kind: 'goOn' });
      }}
    >
      {children}
    </div>
  );
};
