/** Every rule there is, by group and then by name. */
import type { Rule } from './rule.ts';
import { bidiControl } from './rules/syntax/bidi-control.ts';
import { duplicateKey } from './rules/syntax/duplicate-key.ts';
import { emptyFile } from './rules/syntax/empty-file.ts';
import { fileTooLarge } from './rules/syntax/file-too-large.ts';
import { folderName } from './rules/syntax/folder-name.ts';
import { forbiddenKey } from './rules/syntax/forbidden-key.ts';
import { formatTooNew } from './rules/syntax/format-too-new.ts';
import { format } from './rules/syntax/format.ts';
import { linkOutside } from './rules/syntax/link-outside.ts';
import { missingFile } from './rules/syntax/missing-file.ts';
import { missingFolder } from './rules/syntax/missing-folder.ts';
import { nestedTooDeep } from './rules/syntax/nested-too-deep.ts';
import { notAFile } from './rules/syntax/not-a-file.ts';
import { notUtf8 } from './rules/syntax/not-utf8.ts';
import { unreadable } from './rules/syntax/unreadable.ts';
import { yamlAlias } from './rules/syntax/yaml-alias.ts';
import { yamlSyntax } from './rules/syntax/yaml-syntax.ts';
import { anchorOpen } from './rules/schema/anchor-open.ts';
import { badId } from './rules/schema/bad-id.ts';
import { badValue } from './rules/schema/bad-value.ts';
import { barrierOwner } from './rules/schema/barrier-owner.ts';
import { dilemmaKind } from './rules/schema/dilemma-kind.ts';
import { dilemmaOptions } from './rules/schema/dilemma-options.ts';
import { emptyAnswer } from './rules/schema/empty-answer.ts';
import { flagBounds } from './rules/schema/flag-bounds.ts';
import { guardUnused } from './rules/schema/guard-unused.ts';
import { interruptStuck } from './rules/schema/interrupt-stuck.ts';
import { missingField } from './rules/schema/missing-field.ts';
import { objectionCount } from './rules/schema/objection-count.ts';
import { outOfRange } from './rules/schema/out-of-range.ts';
import { promiseDiffers } from './rules/schema/promise-differs.ts';
import { refusesGuard } from './rules/schema/refuses-guard.ts';
import { ripensEarly } from './rules/schema/ripens-early.ts';
import { sheetAction } from './rules/schema/sheet-action.ts';
import { textLength } from './rules/schema/text-length.ts';
import { unknownKey } from './rules/schema/unknown-key.ts';
import { unknownWord } from './rules/schema/unknown-word.ts';
import { withOrTo } from './rules/schema/with-or-to.ts';
import { wrongType } from './rules/schema/wrong-type.ts';
import { unknownId } from './rules/references/unknown-id.ts';
import { conditionConstruct } from './rules/expressions/condition-construct.ts';
import { conditionDivision } from './rules/expressions/condition-division.ts';
import { conditionName } from './rules/expressions/condition-name.ts';
import { conditionNotBoolean } from './rules/expressions/condition-not-boolean.ts';
import { conditionRange } from './rules/expressions/condition-range.ts';
import { conditionSyntax } from './rules/expressions/condition-syntax.ts';
import { conditionTooLong } from './rules/expressions/condition-too-long.ts';
import { conditionType } from './rules/expressions/condition-type.ts';
import { endlessNews } from './rules/storylines/endless-news.ts';
import { endless } from './rules/storylines/endless.ts';
import { initialState } from './rules/storylines/initial-state.ts';
import { lastEnding } from './rules/storylines/last-ending.ts';
import { lostEndings } from './rules/storylines/lost-endings.ts';
import { stateTwice } from './rules/storylines/state-twice.ts';
import { textMissing } from './rules/texts/text-missing.ts';
import { pictureKind } from './rules/art/picture-kind.ts';
import { pictureMissing } from './rules/art/picture-missing.ts';
import { pictureName } from './rules/art/picture-name.ts';
import { pictureSvg } from './rules/art/picture-svg.ts';
import { pictureTooLarge } from './rules/art/picture-too-large.ts';
import { pictureUnused } from './rules/art/picture-unused.ts';

export const RULES: readonly Rule[] = [
  bidiControl,
  duplicateKey,
  emptyFile,
  fileTooLarge,
  folderName,
  forbiddenKey,
  formatTooNew,
  format,
  linkOutside,
  missingFile,
  missingFolder,
  nestedTooDeep,
  notAFile,
  notUtf8,
  unreadable,
  yamlAlias,
  yamlSyntax,
  anchorOpen,
  badId,
  badValue,
  barrierOwner,
  dilemmaKind,
  dilemmaOptions,
  emptyAnswer,
  flagBounds,
  guardUnused,
  interruptStuck,
  missingField,
  objectionCount,
  outOfRange,
  promiseDiffers,
  refusesGuard,
  ripensEarly,
  sheetAction,
  textLength,
  unknownKey,
  unknownWord,
  withOrTo,
  wrongType,
  unknownId,
  conditionConstruct,
  conditionDivision,
  conditionName,
  conditionNotBoolean,
  conditionRange,
  conditionSyntax,
  conditionTooLong,
  conditionType,
  endlessNews,
  endless,
  initialState,
  lastEnding,
  lostEndings,
  stateTwice,
  textMissing,
  pictureKind,
  pictureMissing,
  pictureName,
  pictureSvg,
  pictureTooLarge,
  pictureUnused,
];
