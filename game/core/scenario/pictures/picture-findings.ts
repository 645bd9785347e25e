/** What stands against the pictures of a scenario: not there, no picture, too large; and those that nobody shows. */
import { PICTURE_NAME } from '../../file-names.ts';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Finding, type Saying, says } from '../finding.ts';
import { type Values, phrase } from '../phrase.ts';
import { didYouMean } from '../mending/nearest.ts';
import type { ScenarioSource } from '../schema.ts';
import type { YamlSource } from '../yaml-source.ts';
import { isMarkup, pictureHeader } from './picture-header.ts';
import { PICTURE_LIMITS, type Pictures, picturesOf } from './pictures.ts';

export type CheckedPictures = {
  readonly findings: readonly Finding[];
  /** SHA-256 in hex of each picture that the scenario names and that may be shown, by its path. */
  readonly hashes: Readonly<Record<string, string>>;
};

export const checkPictures = (source: YamlSource, scenario: ScenarioSource, pictures: Pictures): CheckedPictures => {
  const findings: Finding[] = [];
  const hashes: Record<string, string> = {};
  const named = picturesOf(scenario);
  for (const { path, picture } of named) {
    const told = faultOf(picture.file, pictures);
    if (told !== undefined) {
      findings.push({ file: source.file, ...source.at([...path, 'file']), severity: 'error', ...told });
    } else hashes[picture.file] ??= bytesToHex(sha256(pictures[picture.file]!));
  }
  const used = new Set(named.map(({ picture }) => picture.file));
  for (const file of Object.keys(pictures)) if (!used.has(file)) findings.push(unused(file));
  return { findings, hashes };
};

const unused = (file: string): Finding => ({
  file,
  line: 1,
  column: 1,
  severity: 'warning',
  ...says('picture-unused'),
});

const SVG = says('picture-svg');

const faultOf = (file: string, pictures: Pictures): Saying | undefined => {
  if (/\.svgz?$/i.test(file)) return SVG;
  if (!PICTURE_NAME.test(file)) return says('picture-name', { file });
  if (!Object.hasOwn(pictures, file)) {
    return says('picture-missing', { file }, { hint: didYouMean(file, Object.keys(pictures)) });
  }
  return faultOfBytes(file, pictures[file]!);
};

const { side, pixels, bytes: mostBytes } = PICTURE_LIMITS;

const faultOfBytes = (file: string, bytes: Uint8Array): Saying | undefined => {
  if (bytes.length > mostBytes) return tooLarge({ file }, 'bytes');
  if (isMarkup(bytes)) return SVG;
  const header = pictureHeader(bytes);
  if (header === undefined) return says('picture-kind', { file });
  const { width, height } = header;
  if (Math.max(width, height) > side) return tooLarge({ file, width, height }, 'side');
  if (width * height > pixels) return tooLarge({ file, width, height }, 'pixels');
  return undefined;
};

const tooLarge = (values: Values, as: string): Saying =>
  says('picture-too-large', values, { as, hint: phrase('finding.picture-too-large.do') });
