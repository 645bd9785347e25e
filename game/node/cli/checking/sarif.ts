/** Findings as SARIF 2.1.0 (OASIS 2020), which editors and build servers show beside the lines that are meant. */
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { type Rule, rules, titleOf } from '../../../core/authoring/lint/lint.ts';
import type { Edit } from '../../../core/scenario/finding.ts';
import type { Finding } from '../../../core/scenario/scenario.ts';
import { engineVersion } from '../open-scenario.ts';
import type { Looked } from './look.ts';
import type { Say } from '../text/say.ts';
import { rulePage } from './rule-pages.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** One run over all folders; every rule that could have spoken is in it with its page, whether it did or not. */
export const sarifLog = (folders: readonly Looked[], say: Say): Log => ({
  $schema: SCHEMA,
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'two-hats',
          semanticVersion: engineVersion(),
          rules: rules.map((rule) => described(rule, say)),
        },
      },
      columnKind: 'utf16CodeUnits',
      results: folders.flatMap((one) => one.findings.map((finding) => resultOf(finding, one, say))),
    },
  ],
});

const described = (rule: Rule, say: Say): ReportingDescriptor => {
  const page = rulePage(rule, say.language);
  return {
    id: rule.id,
    shortDescription: { text: say.t(titleOf(rule)) },
    ...(page === undefined ? {} : { help: { text: page, markdown: page } }),
    defaultConfiguration: { level: rule.severity },
    properties: { tags: [rule.group] },
  };
};

const resultOf = (finding: Finding, { given, files }: Looked, say: Say): Result => {
  const { rule, severity, message, hint, file, line, column, end, fix } = finding;
  const region: Region = { startLine: line, startColumn: column };
  const whole = end ? { ...region, endLine: end.line, endColumn: end.column } : region;
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: `${say.words(message)} — ${say.words(hint)}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(given, file), region: whole } }],
    ...(fix ? { fixes: [fixOf(fix, given, files, say)] } : {}),
  };
};

/** As given; from the root of the disk only where it was given so. */
const artifact = (given: string, file: string): ArtifactLocation => {
  const path = join(given, file);
  return { uri: isAbsolute(path) ? pathToFileURL(path).href : encodeURI(path.replaceAll('\\', '/')) };
};

const fixOf = (fix: NonNullable<Finding['fix']>, given: string, files: Looked['files'], say: Say): Fix => ({
  description: { text: say.words(fix.title) },
  artifactChanges: [...new Set(fix.edits.map(({ file }) => file))].map((file) => ({
    artifactLocation: artifact(given, file),
    replacements: fix.edits
      .filter((edit) => edit.file === file)
      .map((edit) => ({ deletedRegion: regionOf(edit, files[file] ?? ''), insertedContent: { text: edit.text } })),
  })),
});

const regionOf = ({ from, to }: Edit, text: string): Region => {
  const plain = text.replace(/^\ufeff/, '');
  const [start, end] = [placeIn(plain, from), placeIn(plain, to)];
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
};

const placeIn = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};
