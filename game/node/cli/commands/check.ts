/** `check <folder…>`: one line a finding, or all of them as data; mends what is certain; explains a rule. */
import { join } from 'node:path';
import { type Finding, hasErrors } from '../../../core/scenario/finding.ts';
import { type Looked, look, mend } from '../checking/look.ts';
import type { Command } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { type Say, sayIn } from '../text/say.ts';
import { findingLineIn } from '../text/finding-line.ts';
import { EXIT, UsageError, parsed } from '../usage.ts';

const FORMATS = ['text', 'json', 'sarif'];

/** Findings name the file as the folder was given. Exit status 1 where there is an error; warnings alone are fine. */
export const check: Command = async (args, terminal, say) => {
  const { values, positionals } = parsed(args, {
    format: { type: 'string', default: 'text' },
    lang: { type: 'string' },
    fix: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true },
    explain: { type: 'string' },
    watch: { type: 'boolean', default: false },
  });
  const { format, rule: only } = values;
  if (!FORMATS.includes(format)) throw new UsageError(`--format: ${FORMATS.join(' | ')}`);
  for (const id of only ?? []) await known(id, say);
  if (values.explain !== undefined) return explain(values.explain, terminal, say);
  if (positionals.length === 0) throw new UsageError(say.t('usage.folder'));
  if (values.watch) {
    if (format !== 'text' || values.fix) throw new UsageError(say.t('check.watch-alone'));
    return watch(positionals, only, terminal, say);
  }
  const looked: Looked[] = [];
  for (const folder of positionals) {
    if (values.fix) looked.push(await mended(folder, only, terminal, say));
    else looked.push(await look(folder, only));
    if (format === 'text') tell(looked.at(-1)!, terminal, say);
    // The other rules look only at a scenario that comes in.
    if (values.fix && format === 'text' && status(looked.slice(-1)) === EXIT.faulty)
      terminal.err(`${say.t('check.more')}\n`);
  }
  // Scripts get the language that they ask for, whatever the system speaks.
  const asked = sayIn(values.lang ?? 'en');
  if (format === 'json') terminal.out(`${JSON.stringify(looked.flatMap(named).map(plainIn(asked)), undefined, 2)}\n`);
  if (format === 'sarif') {
    const { sarifLog } = await import('../checking/sarif.ts');
    terminal.out(`${JSON.stringify(sarifLog(looked, asked), undefined, 2)}\n`);
  }
  return status(looked);
};

const status = (looked: readonly Looked[]) =>
  looked.some(({ findings }) => hasErrors(findings)) ? EXIT.faulty : EXIT.fine;

const named = ({ given, findings }: Looked): Finding[] =>
  findings.map((finding) => ({ ...finding, file: join(given, finding.file) }));

/** What scripts have read from the beginning; ends and mends are in SARIF, which has words for them. */
const plainIn =
  ({ words }: Say) =>
  ({ file, line, column, severity, rule, message, hint }: Finding) => ({
    file,
    line,
    column,
    severity,
    rule,
    message: words(message),
    hint: words(hint),
  });

const tell = (looked: Looked, terminal: Terminal, say: Say): void => {
  for (const finding of looked.findings) terminal.out(`${say.words(findingLineIn(looked.given, finding, say))}\n`);
  const folder = looked.given;
  const errors = looked.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = looked.findings.length - errors;
  if (errors + warnings === 0) terminal.err(`${say.t('check.clean', { folder })}\n`);
  else {
    const counts = { errors: say.t('check.errors', { n: errors }), warnings: say.t('check.warnings', { n: warnings }) };
    terminal.err(`${say.t('check.sum', { folder, ...counts })}\n`);
  }
};

/** Loaded where a rule is named: a plain check needs no list of them here. */
const known = async (id: string, say: Say): Promise<{ readonly page: string }> => {
  const { namedRule, nearestRule, rulePage, titleOf } = await import('../checking/rule-pages.ts');
  const rule = namedRule(id);
  if (rule === undefined) throw new UsageError(say.t('check.no-rule', { name: id, hint: nearestRule(id, say) }));
  return { page: rulePage(rule, say.language) ?? `# ${rule.id}\n\n${say.t(titleOf(rule))}\n` };
};

const explain = async (id: string, terminal: Terminal, say: Say): Promise<number> => {
  terminal.out((await known(id, say)).page);
  return EXIT.fine;
};

const mended = async (folder: string, only: readonly string[] | undefined, terminal: Terminal, say: Say) => {
  const { mended: done, looked } = await mend(folder, only, say);
  for (const { file, line, column, rule, fix } of done) {
    const place = `${join(folder, file)}:${line}:${column}`;
    terminal.err(`${say.t('check.mended', { place, rule, what: fix?.title ?? '' })}\n`);
  }
  return looked;
};

const watch = async (folders: readonly string[], only: readonly string[] | undefined, terminal: Terminal, say: Say) => {
  const { watching } = await import('../checking/watching.ts');
  const last = await watching(folders, only, terminal, (looked, milliseconds) => {
    tell(looked, terminal, say);
    terminal.err(`${say.t('check.watched', { ms: Math.round(milliseconds) })}\n`);
  });
  terminal.err(`${say.t('check.watch-ended')}\n`);
  return status(last);
};
