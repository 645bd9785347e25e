/** A class as two CSV files. */
import type { Sitting } from '../class/class.ts';
import { type Column, DECISION_COLUMNS, SESSION_COLUMNS, type Whose } from './columns.ts';
import { csvOf } from './csv.ts';

const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  csvOf(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ of }) => of(row))),
  );

/** One row a session. */
export const sessionsCsv = (whose: Whose, sittings: readonly Sitting[]): string =>
  table(
    SESSION_COLUMNS,
    sittings.map((sitting) => ({ sitting, whose })),
  );

/** One row a decision that stands; dilemmas that lapsed were not decided and have none. */
export const decisionsCsv = (sittings: readonly Sitting[]): string =>
  table(
    DECISION_COLUMNS,
    sittings.flatMap((sitting) => sitting.decisions.map((row) => ({ sitting, row }))),
  );
