import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { useSay } from '../../text/text.ts';
import { momentOf, useLooking } from '../looking.ts';
import { amount, counted } from './amount.ts';
import { MadeOf } from './made-of.tsx';
import { Moment } from './moment.tsx';

type SheetProps = {
  readonly title: string;
  readonly above?: ReactNode;
  readonly children: ReactNode;
};

/** A sheet in the panel; its title has the focus when it comes. */
const Sheet = ({ title, above, children }: SheetProps): ReactElement => {
  const say = useSay();
  const { look } = useLooking();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside className="ledger-panel" aria-labelledby="panel-title">
      <header>
        {above}
        <IconButton icon="close" text={say('close')} label={say('back.panel.close')} onClick={() => look(undefined)} />
        <h2 id="panel-title" ref={heading} tabIndex={-1} className="arrive">
          {title}
        </h2>
      </header>
      <div className="panel-body" role="group" tabIndex={0} aria-labelledby="panel-title">
        {children}
      </div>
    </aside>
  );
};

/** Beside whatever is looked at: the ledger behind it. Each look is a sheet of its own. */
export const LedgerPanel = (): ReactElement | null => {
  const say = useSay();
  const { debrief, focus, looks } = useLooking();
  if (focus === undefined) return null;
  if (focus.kind === 'figure') {
    const { figure, words } = focus;
    const value = amount(figure.value, say);
    return (
      <Sheet key={looks} title={words === undefined ? value : `${value} ${counted(words, figure.value, say)}`}>
        <MadeOf figure={figure} />
      </Sheet>
    );
  }
  const moment = momentOf(debrief, focus.n);
  if (moment === undefined) return null;
  const { week, hat } = moment;
  return (
    <Sheet
      key={looks}
      title={say.words(moment.title)}
      above={
        <p className="panel-when" data-hat={hat}>
          <HatPicture hat={hat} /> {say('back.panel.week', { week })} · {say(`hat.${hat}`)}
        </p>
      }
    >
      <Moment moment={moment} />
    </Sheet>
  );
};
