/** A class as two CSV files. */
import type { Sitting } from '../class/class.ts';
import { type Column, DECISION_COLUMNS, SESSION_COLUMNS, type Whose } from './columns.ts';
import { csvOf } from './csv.ts';

const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], withTexts: boolean): string =>
  csvOf(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ of, isText }) => (isText && !withTexts ? undefined : of(row)))),
  );

/** One row a session. Columns of what trainees wrote stay empty unless they are asked for. */
export const sessionsCsv = (whose: Whose, sittings: readonly Sitting[], withTexts: boolean): string =>
  table(
    SESSION_COLUMNS,
    sittings.map((sitting) => ({ sitting, whose })),
    withTexts,
  );

/** One row a decision that stands; dilemmas that lapsed were not decided and have none. Texts as above. */
export const decisionsCsv = (sittings: readonly Sitting[], withTexts: boolean): string =>
  table(
    DECISION_COLUMNS,
    sittings.flatMap((sitting) => sitting.decisions.map((row) => ({ sitting, row }))),
    withTexts,
  );
