import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../../text/text.ts';
import { momentOf, useLooking } from '../looking.ts';
import { drawn, usePlot } from './plot.ts';
import './marks.css';

export type Mark = {
  /** The decision that it opens. */
  readonly n: number;
  /** Where it stands, as a share of the row. */
  readonly x: number;
  /** The strip that belongs to it, where the nearest mark is meant and not only the one that was hit. */
  readonly strip?: { readonly from: number; readonly to: number };
  /** For whoever does not see it, instead of its week and title. */
  readonly label?: string;
  readonly kind: string;
  readonly children?: ReactNode;
};

type Props = {
  /** Tells rows apart; the same decision may stand in several. */
  readonly row: string;
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly style?: React.CSSProperties;
};

const middleOf = (element: Element): number => {
  const { left, width } = (element.querySelector('.mark-shape') ?? element).getBoundingClientRect();
  return left + width / 2;
};

/** Up or down: the mark of the next row that lies nearest. */
const goToRow = (from: HTMLElement, step: number): void => {
  const rows = [...(from.closest('.weeks')?.querySelectorAll<HTMLElement>('[data-marks]') ?? [])];
  const next = rows[rows.findIndex((row) => row.contains(from)) + step];
  const x = middleOf(from);
  const far = (one: Element): number => Math.abs(middleOf(one) - x);
  [...(next?.querySelectorAll<HTMLElement>('.mark') ?? [])].toSorted((a, b) => far(a) - far(b))[0]?.focus();
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const ROWS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

const onKeys = (event: KeyboardEvent<HTMLElement>): void => {
  const row = event.currentTarget;
  const marks = [...row.querySelectorAll<HTMLElement>('.mark')];
  const at = marks.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const { key } = event;
  if (key in ROWS) goToRow(marks[at]!, ROWS[key]!);
  else if (key in STEPS) marks[at + STEPS[key]!]?.focus();
  else if (key === 'Home') marks[0]!.focus();
  else if (key === 'End') marks.at(-1)!.focus();
  else return;
  event.preventDefault();
};

/** Words beside the mark that is pointed at: those of the decision, on the side where there is room. */
const Tip = ({ n, x }: { readonly n: number; readonly x: number }): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const moment = momentOf(debrief, n);
  if (moment === undefined) return null;
  return (
    <span className="mark-tip" aria-hidden="true" data-side={x < 0.35 ? 'right' : x > 0.65 ? 'left' : 'middle'}>
      <span className="soft">{say('back.panel.week', { week: moment.week })}</span> {say.words(moment.title)}
    </span>
  );
};

/** Marks along a row: one stop for the Tab key, arrows within it and to the rows above and below. */
export const Marks = ({ row, label, marks, style }: Props): ReactElement | null => {
  const say = useSay();
  const { debrief, focus, look } = useLooking();
  const { pointed, point } = usePlot();
  const [stop, setStop] = useState(0);
  if (marks.length === 0) return null;
  const looked = focus?.kind === 'moment' ? focus.n : undefined;
  const nameOf = (n: number): string => {
    const moment = momentOf(debrief, n);
    if (moment === undefined) return '';
    const values = { week: moment.week, title: moment.title, hat: { key: `hat.${moment.hat}` } };
    return say('back.weeks.mark', values);
  };
  return (
    <div className="marks" role="toolbar" aria-label={label} data-marks={row} style={style} onKeyDown={onKeys}>
      {marks.map(({ n, x, strip, label: own, kind, children }, i) => {
        const { from, to } = strip ?? { from: x, to: x };
        const here = pointed?.n === n && pointed.row === row;
        return (
          <button
            key={n}
            type="button"
            className={`mark ${strip ? 'mark-strip' : 'mark-spot'}`}
            data-kind={kind}
            data-on={pointed?.n === n || looked === n ? true : undefined}
            tabIndex={i === Math.min(stop, marks.length - 1) ? 0 : -1}
            style={drawn({ from, span: to - from, x: strip && to > from ? (x - from) / (to - from) : 0.5 })}
            onPointerEnter={() => point({ n, row })}
            onPointerLeave={() => point(undefined)}
            onFocus={() => {
              setStop(i);
              point({ n, row });
            }}
            onBlur={() => point(undefined)}
            onClick={() => look({ kind: 'moment', n })}
          >
            <span className="unseen">{own ?? nameOf(n)}</span>
            <span className="mark-shape" aria-hidden="true">
              {children}
            </span>
            {here && <Tip n={n} x={x} />}
          </button>
        );
      })}
    </div>
  );
};
