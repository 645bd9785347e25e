import { memo, useMemo, type ReactElement } from 'react';
import type { Item } from '../../../../../core/debrief/room/room.ts';
import { useStoryLang } from '../../../text/story-lang.ts';
import { useSay } from '../../../text/text.ts';
import type { MatrixView, PreparationView, SessionView } from '../../room-view.ts';
import { Mark } from './mark.tsx';
import { SortHead, type Sorting } from './sort-head.tsx';
import { Windowed } from './windowed.tsx';

type Props = Sorting & { readonly view: PreparationView; readonly order: readonly number[] };

type Row = {
  readonly session: SessionView;
  readonly answers: readonly {
    readonly dilemma: string;
    readonly cell: MatrixView['cells'][number][number];
    readonly options: readonly Item[];
  }[];
};

const Cells = memo(({ item: { session, answers } }: { readonly item: Row }): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const { alias, ending } = session;
  return (
    <>
      <th scope="row">{alias}</th>
      <td lang={ending === undefined ? undefined : lang} title={ending}>
        {ending ?? say('room.class.unfinished')}
      </td>
      {answers.map(({ dilemma, cell, options }) => (
        <td key={dilemma}>
          <Mark cell={cell} options={options} />
        </td>
      ))}
    </>
  );
});

type Played = Pick<PreparationView, 'matrix' | 'sessions' | 'dilemmas'>;

const rowsOf = ({ matrix, sessions, dilemmas }: Played, order: readonly number[]): readonly Row[] => {
  const options = matrix.dilemmas.map(({ id }) => dilemmas.find((one) => one.id === id)?.options ?? []);
  return order.map((at) => ({
    session: sessions[at]!,
    answers: matrix.dilemmas.map(({ id }, column) => ({
      dilemma: id,
      cell: matrix.cells[at]![column]!,
      options: options[column]!,
    })),
  }));
};

/** What each game answered to each dilemma: a letter in a shape a cell. */
export const Choices = ({ view, order, by, onSort }: Props): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const { matrix, sessions, dilemmas } = view;
  const rows = useMemo(() => rowsOf({ matrix, sessions, dilemmas }, order), [matrix, sessions, dilemmas, order]);
  return (
    <Windowed
      label={say('room.class.table.choices')}
      className="room-matrix"
      items={rows}
      columns={matrix.dilemmas.length + 2}
      Cells={Cells}
      head={
        <>
          <SortHead column="alias" by={by} onSort={onSort} />
          <SortHead column="ending" by={by} onSort={onSort} />
          {matrix.dilemmas.map(({ id, name }) => (
            <th key={id} scope="col" lang={lang}>
              {name}
            </th>
          ))}
        </>
      }
    />
  );
};
