/** The front door of what goes out of a debrief: CSV, xAPI statements and the printable report, all of them texts. */
export { decisionsCsv, sessionsCsv } from './tables.ts';
export type { Whose } from './columns.ts';
export { statementsOf } from './xapi/statements.ts';
export type { SessionStatements, Statement, XapiWish } from './xapi/statements.ts';
export { type SessionBatch, sessionBatch, statementLines } from './xapi/lines.ts';
export { gameIri } from './xapi/activities.ts';
export { SESSION_FILE, VERBS } from './xapi/vocabulary.ts';
export { reportOf } from './report/report.ts';
export { reportHtml } from './report/html.ts';
export { STEP_IN } from './report/model.ts';
export type { Cell, Discussed, Quotes, Report, Section, Share, Table } from './report/model.ts';
