import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { Figure, MomentView, Thread } from '../../../../core/debrief/debrief.ts';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { Face } from '../../play/pieces/face.tsx';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import type { Words } from '../../../../core/view/view.ts';
import { type TextKey, useSay } from '../../text/text.ts';
import { type Share, momentOf, personOf, sharesOf, startOf, useLooking } from '../looking.ts';
import { MomentLink } from './moment-link.tsx';
import { Num } from './num.tsx';
import { amount, counted } from './amount.ts';
import { Receipt } from './receipt.tsx';

/** Decisions with which this one hangs together. */
const Threads = ({
  title,
  threads,
}: {
  readonly title: string;
  readonly threads: readonly Thread[];
}): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  if (threads.length === 0) return null;
  return (
    <section className="threads">
      <h3>{title}</h3>
      <ul>
        {threads.map(({ n, through }) => (
          <li key={n}>
            <span className="soft">{say('back.panel.week', { week: momentOf(debrief, n)?.week ?? 1 })}</span>{' '}
            <MomentLink n={n} /> <span className="soft">{say('back.panel.through', { what: say.words(through) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Moment = ({ moment }: { readonly moment: MomentView }): ReactElement => {
  const say = useSay();
  const { debrief, send } = useLooking();
  const { n, told, rows, back, forth, people } = moment;
  return (
    <>
      {people.length > 0 && (
        <p className="panel-faces">
          {people.map((actor) => (
            <span key={actor}>
              <Face person={personOf(debrief, actor)} size="small" /> {personOf(debrief, actor).name}
            </span>
          ))}
        </p>
      )}
      {told.map(({ text }, i) => (
        <p key={i} className="panel-told">
          {text.replaceAll('*', '')}
        </p>
      ))}
      <h3>{say('back.panel.changed')}</h3>
      {rows.length === 0 ? (
        <p className="soft">{say('back.panel.nothing')}</p>
      ) : (
        <Receipt entries={rows} why={moment.kind === 'end'} />
      )}
      <Threads title={say('back.panel.from')} threads={back} />
      <Threads title={say('back.panel.led')} threads={forth} />
      <div className="panel-again">
        <Button kind="main" onClick={() => send({ kind: 'tryAgain', n })}>
          {say('back.panel.tryAgain')}
        </Button>
        <p className="soft">{say('back.panel.tryAgain.note')}</p>
      </div>
    </>
  );
};

type Line = { readonly words: ReactNode; readonly value: string; readonly last?: boolean };

const Plain = ({ words, value, last = false }: Line): ReactElement => (
  <li className={last ? 'receipt-total' : undefined}>
    <span className="receipt-line">
      <span>{words}</span>
      <strong>{value}</strong>
    </span>
  </li>
);

/** A line of the ledger with its decision, and what it adds. */
const ShareLine = ({ share, counts }: { readonly share: Share; readonly counts: boolean }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const row = debrief.ledger[share.at];
  if (row === undefined) return null;
  const { n, week, name, why } = row;
  return (
    <li>
      <span className="receipt-line">
        <span>
          <span className="soft">{say('back.panel.week', { week })}</span>{' '}
          {n === undefined ? say.words(why) : <MomentLink n={n} />}
        </span>
        {!counts && <strong>{amount(share.adds, say, true)}</strong>}
      </span>
      {!counts && name !== undefined && <span className="receipt-why">{say.words(name)}</span>}
    </li>
  );
};

/** Figures of which the mean was taken, each of which can be asked in its turn. */
const Means = ({ of }: { readonly of: readonly Figure[] }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const nameOf = (figure: Figure): Words => (figure.how === 'level' ? (debrief.quantities[figure.name] ?? '') : '');
  return (
    <>
      {of.map((figure, i) => (
        <li key={i}>
          <span className="receipt-line">
            <span>{say.words(nameOf(figure))}</span>
            <Num figure={figure} words={nameOf(figure)} />
          </span>
        </li>
      ))}
    </>
  );
};

/** What a number is made of: its start, and every line of the ledger that changed it, each with its decision. */
const MadeOf = ({ figure }: { readonly figure: Figure }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const shares = sharesOf(debrief, figure);
  const start = startOf(debrief, figure);
  const value = amount(figure.value, say);
  return (
    <>
      <h3>{say('back.panel.made')}</h3>
      <ul className="receipt">
        {start !== undefined && <Plain words={say('back.panel.start')} value={amount(start, say)} />}
        {shares.map((share, i) => (
          <ShareLine key={i} share={share} counts={figure.how === 'count'} />
        ))}
        {figure.how === 'mean' && <Means of={figure.of} />}
        {figure.how === 'seen' && <Plain last words={say('gauge.value')} value={amount(figure.of.value, say)} />}
        <Plain last words={say(TOTAL[figure.how])} value={value} />
      </ul>
    </>
  );
};

/** What stands beside the last line. */
const TOTAL = {
  level: 'back.total.level',
  sum: 'back.total',
  taken: 'back.total',
  count: 'back.total.count',
  total: 'back.total',
  mean: 'back.total.mean',
  seen: 'back.total.seen',
} as const satisfies Record<Figure['how'], TextKey>;

const Sheet = ({
  title,
  above,
  children,
}: {
  readonly title: string;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}): ReactElement => {
  const say = useSay();
  const { look } = useLooking();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      className="ledger-panel"
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        look(undefined);
      }}
    >
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

/** Beside whatever is looked at: the ledger behind it. */
export const LedgerPanel = (): ReactElement | null => {
  const say = useSay();
  const { debrief, focus } = useLooking();
  if (focus === undefined) return null;
  if (focus.kind === 'figure') {
    const { figure, words } = focus;
    const value = amount(figure.value, say);
    const title = words === undefined ? value : `${value} ${counted(words, figure.value, say)}`;
    return (
      <Sheet key={title} title={title}>
        <MadeOf figure={figure} />
      </Sheet>
    );
  }
  const moment = momentOf(debrief, focus.n);
  if (moment === undefined) return null;
  const { n, week, hat } = moment;
  return (
    <Sheet
      key={n}
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
