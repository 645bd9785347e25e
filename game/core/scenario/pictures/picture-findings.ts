/** What stands against the pictures of a scenario: not there, no picture, too large; and those that nobody shows. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../mending/nearest.ts';
import type { ScenarioSource } from '../schema.ts';
import type { YamlSource } from '../yaml-source.ts';
import { isMarkup, pictureHeader } from './picture-header.ts';
import { PICTURE_LIMITS, PICTURE_NAME, type Pictures, picturesOf } from './pictures.ts';

type Told = Pick<Finding, 'rule' | 'message' | 'hint'>;

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
  rule: 'picture-unused',
  message: 'Nothing in this scenario shows this picture.',
  hint: 'name it in a `picture`, or take it out of the folder',
});

const SVG: Told = {
  rule: 'picture-svg',
  message: 'An SVG can carry a program, so none is shown.',
  hint: 'save it as PNG or WebP',
};

const faultOf = (file: string, pictures: Pictures): Told | undefined => {
  if (/\.svgz?$/i.test(file)) return SVG;
  if (!PICTURE_NAME.test(file)) {
    return {
      rule: 'picture-name',
      message: `\`${file}\` cannot be the name of a picture.`,
      hint: 'write `art/`, letters, digits, `-` or `_`, and `.png`, `.jpg` or `.webp`',
    };
  }
  if (!Object.hasOwn(pictures, file)) {
    return {
      rule: 'picture-missing',
      message: `There is no picture \`${file}\` in this folder.`,
      hint: didYouMean(file, Object.keys(pictures), 'put it there, or leave `picture` out'),
    };
  }
  return faultOfBytes(file, pictures[file]!);
};

const { side, pixels, bytes: mostBytes } = PICTURE_LIMITS;

const faultOfBytes = (file: string, bytes: Uint8Array): Told | undefined => {
  if (bytes.length > mostBytes) return tooLarge(`\`${file}\` is larger than 5 MiB.`);
  if (isMarkup(bytes)) return SVG;
  const header = pictureHeader(bytes);
  if (header === undefined) {
    return {
      rule: 'picture-kind',
      message: `\`${file}\` is no PNG, JPEG or WebP picture, or is damaged.`,
      hint: 'save it anew as one of these',
    };
  }
  const { width, height } = header;
  if (Math.max(width, height) > side) return tooLarge(`\`${file}\` has ${width} × ${height} pixels.`);
  if (width * height > pixels) return tooLarge(`\`${file}\` has ${width} × ${height} pixels, more than 8 million.`);
  return undefined;
};

const tooLarge = (message: string): Told => ({
  rule: 'picture-too-large',
  message,
  hint: 'make it smaller: at most 4,096 pixels a side, 8 million in all, and 5 MiB',
});
