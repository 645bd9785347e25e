/**
 * The columns of the two CSV files: one row a session, one row a decision. Names and meanings are stable: columns are added at
 * the end and never change. What each one means stands in README.md, in the same order (tested).
 */
import { HATS, LEADER_TASKS, RISKS } from '../../scenario/vocabulary.ts';
import { AFTER, type DecisionRow, LEVELS, type Sitting } from '../class/class.ts';
import type { CsvCell } from './csv.ts';

/** `isText`: what a trainee wrote. */
export type Column<Row> = { readonly name: string; readonly of: (row: Row) => CsvCell; readonly isText?: true };

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const column = <Row>(name: string, of: (row: Row) => CsvCell): Column<Row> => ({ name, of });
const text = <Row>(name: string, of: (row: Row) => CsvCell): Column<Row> => ({ name, of, isText: true });
const columns = <Row, Name extends string>(
  names: readonly Name[],
  nameOf: (name: string) => string,
  of: (row: Row, name: Name) => CsvCell,
): readonly Column<Row>[] => names.map((name) => column(nameOf(snake(name)), (row: Row) => of(row, name)));

/** From 1, in the order of the class; the same in both files, and one more than the id in the JSON. */
const number = ({ id }: Sitting): number => id + 1;
const summed = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, one) => sum + of(one), 0);
const heard = ({ facts }: Sitting) => facts.flatMap((one) => (one.state === 'heard' ? [one] : []));

/** What the sessions have in common is said of each, so that files of several classes can be put under one another. */
export type Whose = { readonly scenario: string; readonly contentHash: string };
export type SessionRow = { readonly sitting: Sitting; readonly whose: Whose };

export const SESSION_COLUMNS: readonly Column<SessionRow>[] = [
  column('session', ({ sitting }) => number(sitting)),
  column('alias', ({ sitting }) => sitting.alias),
  column('file', ({ sitting }) => sitting.file),
  column('scenario', ({ whose }) => whose.scenario),
  column('content_hash', ({ whose }) => whose.contentHash),
  column('same_content', ({ sitting }) => sitting.sameContent),
  column('problems', ({ sitting }) => sitting.problems.join(' ')),
  column('language', ({ sitting }) => sitting.language),
  column('forked', ({ sitting }) => sitting.forked),
  column('ended', ({ sitting }) => sitting.ended),
  column('ending', ({ sitting }) => sitting.ending),
  column('weeks', ({ sitting }) => summed(sitting.turns, ({ weeks }) => weeks)),
  column('decisions', ({ sitting }) => sitting.decisions.length),
  column('seconds', ({ sitting }) => summed(sitting.decisions, ({ seconds = 0 }) => seconds)),
  ...columns(
    LEVELS,
    (name) => name,
    ({ sitting }: SessionRow, name) => sitting.final[name],
  ),
  ...columns(
    HATS,
    (name) => `hours_${name}`,
    ({ sitting }: SessionRow, hat) => sitting.hatHours[hat],
  ),
  ...columns(
    HATS,
    (name) => `weeks_${name}`,
    ({ sitting }: SessionRow, hat) => sitting.hatWeeks[hat],
  ),
  column('hats_announced', ({ sitting }) => sitting.announced),
  column('hats_silent', ({ sitting }) => sitting.silent),
  column('facts_heard', ({ sitting }) => heard(sitting).length),
  column('confidences_broken', ({ sitting }) => heard(sitting).filter(({ fate }) => fate === 'broken').length),
  column('promises_kept', ({ sitting }) => sitting.promises.kept),
  column('promises_taken_back', ({ sitting }) => sitting.promises.takenBack),
  column('promises_orphaned', ({ sitting }) => sitting.promises.orphaned),
  ...columns(
    LEADER_TASKS,
    (name) => `task_${name}`,
    ({ sitting }: SessionRow, task) => sitting.tasks[task],
  ),
  ...columns(
    RISKS,
    (name) => `risk_${name}`,
    ({ sitting }: SessionRow, risk) => sitting.risks[risk],
  ),
  text('intention', ({ sitting }) => sitting.intention),
  text('handover', ({ sitting }) => sitting.handover?.text),
  text('commitment', ({ sitting }) => sitting.commitment),
  text('question', ({ sitting }) => sitting.question),
];

export type DecisionOf = { readonly sitting: Sitting; readonly row: DecisionRow };

export const DECISION_COLUMNS: readonly Column<DecisionOf>[] = [
  column('session', ({ sitting }) => number(sitting)),
  column('alias', ({ sitting }) => sitting.alias),
  column('line', ({ row }) => row.n),
  column('week', ({ row }) => row.week),
  column('hat', ({ row }) => row.hat),
  column('kind', ({ row }) => row.kind),
  column('decision', ({ row }) => row.decision),
  column('people', ({ row }) => row.people.join(' ')),
  column('seconds', ({ row }) => row.seconds),
  column('dilemma', ({ row }) => row.answer?.dilemma),
  column('first_answer', ({ row }) => row.answer?.first),
  column('answer', ({ row }) => row.answer?.option),
  column('advisers_opened', ({ row }) => row.answer?.opened.join(' ')),
  column('closed_options', ({ row }) => row.answer?.closed.join(' ')),
  column('confidence', ({ row }) => row.answer?.confidence),
  column('expected_angriest', ({ row }) => row.answer?.expected),
  column('actual_angriest', ({ row }) => row.answer?.actual.join(' ')),
  text('justification', ({ row }) => row.answer?.justification),
  text('reason', ({ row }) => row.reason),
  ...columns(
    AFTER,
    (name) => `${name}_after`,
    ({ row }: DecisionOf, name) => row.after[name],
  ),
];
