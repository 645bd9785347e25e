/** Every rule there is, by group and then by name. */
import type { Rule } from './rule.ts';
import { fileTooLarge } from './rules/files/file-too-large.ts';
import { folderName } from './rules/files/folder-name.ts';
import { folderSigns } from './rules/files/folder-signs.ts';
import { linkOutside } from './rules/files/link-outside.ts';
import { missingFile } from './rules/files/missing-file.ts';
import { missingFolder } from './rules/files/missing-folder.ts';
import { moreFindings } from './rules/files/more-findings.ts';
import { notAFile } from './rules/files/not-a-file.ts';
import { notUtf8 } from './rules/files/not-utf8.ts';
import { packageBroken } from './rules/files/package-broken.ts';
import { packageExtra } from './rules/files/package-extra.ts';
import { packageKind } from './rules/files/package-kind.ts';
import { packageLink } from './rules/files/package-link.ts';
import { packageName } from './rules/files/package-name.ts';
import { packageTooLarge } from './rules/files/package-too-large.ts';
import { picturesNoRoom } from './rules/files/pictures-no-room.ts';
import { tooHungry } from './rules/files/too-hungry.ts';
import { tooLong } from './rules/files/too-long.ts';
import { unreadable } from './rules/files/unreadable.ts';
import { bidiControl } from './rules/syntax/bidi-control.ts';
import { controlCharacter } from './rules/syntax/control-character.ts';
import { duplicateKey } from './rules/syntax/duplicate-key.ts';
import { emptyFile } from './rules/syntax/empty-file.ts';
import { forbiddenKey } from './rules/syntax/forbidden-key.ts';
import { formatTooNew } from './rules/syntax/format-too-new.ts';
import { format } from './rules/syntax/format.ts';
import { nestedTooDeep } from './rules/syntax/nested-too-deep.ts';
import { strayLine } from './rules/syntax/stray-line.ts';
import { textCut } from './rules/syntax/text-cut.ts';
import { tooManyEntries } from './rules/syntax/too-many-entries.ts';
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
import { sheetFollows } from './rules/schema/sheet-follows.ts';
import { textLength } from './rules/schema/text-length.ts';
import { unknownKey } from './rules/schema/unknown-key.ts';
import { unknownWord } from './rules/schema/unknown-word.ts';
import { withOrTo } from './rules/schema/with-or-to.ts';
import { wrongType } from './rules/schema/wrong-type.ts';
import { actorIdle } from './rules/references/actor-idle.ts';
import { dilemmaNeverOpened } from './rules/references/dilemma-never-opened.ts';
import { eventNeverShown } from './rules/references/event-never-shown.ts';
import { flagNeverRead } from './rules/references/flag-never-read.ts';
import { flagNeverSet } from './rules/references/flag-never-set.ts';
import { outcomesNeverDrawn } from './rules/references/outcomes-never-drawn.ts';
import { truthNeverRead } from './rules/references/truth-never-read.ts';
import { unknownId } from './rules/references/unknown-id.ts';
import { caseShadowed } from './rules/expressions/case-shadowed.ts';
import { conditionAlways } from './rules/expressions/condition-always.ts';
import { conditionConstruct } from './rules/expressions/condition-construct.ts';
import { conditionDeadPart } from './rules/expressions/condition-dead-part.ts';
import { conditionDivision } from './rules/expressions/condition-division.ts';
import { conditionName } from './rules/expressions/condition-name.ts';
import { conditionNever } from './rules/expressions/condition-never.ts';
import { conditionNotBoolean } from './rules/expressions/condition-not-boolean.ts';
import { conditionRange } from './rules/expressions/condition-range.ts';
import { conditionSyntax } from './rules/expressions/condition-syntax.ts';
import { conditionTooLong } from './rules/expressions/condition-too-long.ts';
import { conditionType } from './rules/expressions/condition-type.ts';
import { afterTooLate } from './rules/storylines/after-too-late.ts';
import { endingUnreachable } from './rules/storylines/ending-unreachable.ts';
import { endlessNews } from './rules/storylines/endless-news.ts';
import { endless } from './rules/storylines/endless.ts';
import { initialState } from './rules/storylines/initial-state.ts';
import { lastEnding } from './rules/storylines/last-ending.ts';
import { lostEndings } from './rules/storylines/lost-endings.ts';
import { stateDeadEnd } from './rules/storylines/state-dead-end.ts';
import { stateNoEnd } from './rules/storylines/state-no-end.ts';
import { stateTwice } from './rules/storylines/state-twice.ts';
import { stateUnreachable } from './rules/storylines/state-unreachable.ts';
import { storylineNoFinal } from './rules/storylines/storyline-no-final.ts';
import { clauseNeverAgreed } from './rules/resources/clause-never-agreed.ts';
import { costUnpayable } from './rules/resources/cost-unpayable.ts';
import { leaderNeverIn } from './rules/resources/leader-never-in.ts';
import { pillarNeverRaised } from './rules/resources/pillar-never-raised.ts';
import { promiseAfterEnd } from './rules/resources/promise-after-end.ts';
import { riskNeverFed } from './rules/resources/risk-never-fed.ts';
import { theirHoursShort } from './rules/resources/their-hours-short.ts';
import { hardToRead } from './rules/texts/hard-to-read.ts';
import { placeholderDiffers } from './rules/texts/placeholder-differs.ts';
import { placeholderUnknown } from './rules/texts/placeholder-unknown.ts';
import { sentenceLong } from './rules/texts/sentence-long.ts';
import { textHtml } from './rules/texts/text-html.ts';
import { textMissing } from './rules/texts/text-missing.ts';
import { textUnwritten } from './rules/texts/text-unwritten.ts';
import { textWanted } from './rules/texts/text-wanted.ts';
import { translationLong } from './rules/texts/translation-long.ts';
import { translationOutdated } from './rules/texts/translation-outdated.ts';
import { translationSame } from './rules/texts/translation-same.ts';
import { unitLong } from './rules/texts/unit-long.ts';
import { coloursAlike } from './rules/art/colours-alike.ts';
import { pictureKind } from './rules/art/picture-kind.ts';
import { pictureMissing } from './rules/art/picture-missing.ts';
import { pictureName } from './rules/art/picture-name.ts';
import { pictureSvg } from './rules/art/picture-svg.ts';
import { pictureTooLarge } from './rules/art/picture-too-large.ts';
import { pictureUnused } from './rules/art/picture-unused.ts';
import { portraitByLot } from './rules/art/portrait-by-lot.ts';
import { portraitsAlike } from './rules/art/portraits-alike.ts';
import { seenUndrawn } from './rules/art/seen-undrawn.ts';
import { advisersAlike } from './rules/pedagogy/advisers-alike.ts';
import { anchorNotFixed } from './rules/pedagogy/anchor-not-fixed.ts';
import { answersAlike } from './rules/pedagogy/answers-alike.ts';
import { fakeDilemma } from './rules/pedagogy/fake-dilemma.ts';
import { fewAdvisers } from './rules/pedagogy/few-advisers.ts';
import { fewAnchors } from './rules/pedagogy/few-anchors.ts';
import { goalUntrained } from './rules/pedagogy/goal-untrained.ts';
import { hatUseless } from './rules/pedagogy/hat-useless.ts';
import { hatsAlike } from './rules/pedagogy/hats-alike.ts';
import { interestUnknowable } from './rules/pedagogy/interest-unknowable.ts';
import { minutesUnlikely } from './rules/pedagogy/minutes-unlikely.ts';
import { noAnchor } from './rules/pedagogy/no-anchor.ts';
import { noPrompts } from './rules/pedagogy/no-prompts.ts';
import { objectionUnsettled } from './rules/pedagogy/objection-unsettled.ts';
import { originUnsaid } from './rules/pedagogy/origin-unsaid.ts';
import { questionAnswered } from './rules/pedagogy/question-answered.ts';

export const RULES: readonly Rule[] = [
  fileTooLarge,
  folderName,
  folderSigns,
  linkOutside,
  missingFile,
  missingFolder,
  moreFindings,
  notAFile,
  notUtf8,
  packageBroken,
  packageExtra,
  packageKind,
  packageLink,
  packageName,
  packageTooLarge,
  picturesNoRoom,
  tooHungry,
  tooLong,
  unreadable,
  bidiControl,
  controlCharacter,
  duplicateKey,
  emptyFile,
  forbiddenKey,
  formatTooNew,
  format,
  nestedTooDeep,
  strayLine,
  textCut,
  tooManyEntries,
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
  sheetFollows,
  textLength,
  unknownKey,
  unknownWord,
  withOrTo,
  wrongType,
  actorIdle,
  dilemmaNeverOpened,
  eventNeverShown,
  flagNeverRead,
  flagNeverSet,
  outcomesNeverDrawn,
  truthNeverRead,
  unknownId,
  caseShadowed,
  conditionAlways,
  conditionConstruct,
  conditionDeadPart,
  conditionDivision,
  conditionName,
  conditionNever,
  conditionNotBoolean,
  conditionRange,
  conditionSyntax,
  conditionTooLong,
  conditionType,
  afterTooLate,
  endingUnreachable,
  endlessNews,
  endless,
  initialState,
  lastEnding,
  lostEndings,
  stateDeadEnd,
  stateNoEnd,
  stateTwice,
  stateUnreachable,
  storylineNoFinal,
  clauseNeverAgreed,
  costUnpayable,
  leaderNeverIn,
  pillarNeverRaised,
  promiseAfterEnd,
  riskNeverFed,
  theirHoursShort,
  hardToRead,
  placeholderDiffers,
  placeholderUnknown,
  sentenceLong,
  textHtml,
  textMissing,
  textUnwritten,
  textWanted,
  translationLong,
  translationOutdated,
  translationSame,
  unitLong,
  coloursAlike,
  pictureKind,
  pictureMissing,
  pictureName,
  pictureSvg,
  pictureTooLarge,
  pictureUnused,
  portraitByLot,
  portraitsAlike,
  seenUndrawn,
  advisersAlike,
  anchorNotFixed,
  answersAlike,
  fakeDilemma,
  fewAdvisers,
  fewAnchors,
  goalUntrained,
  hatUseless,
  hatsAlike,
  interestUnknowable,
  minutesUnlikely,
  noAnchor,
  noPrompts,
  objectionUnsettled,
  originUnsaid,
  questionAnswered,
];
