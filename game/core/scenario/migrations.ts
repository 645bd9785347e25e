/** Formats are numbered; an older file is brought up to date by a row here, a newer one names what to install. */
import { type Finding, says } from './finding.ts';
import { FORMAT } from './schema.ts';
import type { YamlSource } from './yaml-source.ts';

type Migration = { readonly from: string; readonly migrate: (scenario: unknown) => unknown };

/** Oldest first; empty while `two-hats/1` is the first format there is. */
export const MIGRATIONS: readonly Migration[] = [];

/** What is wrong with the format line, if anything. */
export const formatFinding = (source: YamlSource): Finding | undefined => {
  const format = (source.value as { format?: unknown } | null)?.format;
  if (format === FORMAT) return undefined;
  const newer = typeof format === 'string' && /^two-hats\/([2-9]|[1-9][0-9]+)$/.test(format);
  return {
    file: source.file,
    ...source.at(['format']),
    severity: 'error',
    ...(newer ? says('format-too-new', { format }) : says('format', { format: FORMAT })),
  };
};
