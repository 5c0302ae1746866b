import { cellsError } from './cells/error.ts';
import { cellsFormulaNoResult } from './cells/formula-no-result.ts';
import { cellsFormulaStale } from './cells/formula-stale.ts';
import { cellsHiddenColumn } from './cells/hidden-column.ts';
import { cellsHiddenRow } from './cells/hidden-row.ts';
import { cellsHiddenSheet } from './cells/hidden-sheet.ts';
import { cellsMerged } from './cells/merged.ts';
import { cellsTotalRow } from './cells/total-row.ts';
import type { Check } from './check.ts';
import { dataEmpty } from './data/empty.ts';
import { dataMissingField } from './data/missing-field.ts';
import { dataNumberAsText } from './data/number-as-text.ts';
import { dataUnknownField } from './data/unknown-field.ts';
import { dataWrongType } from './data/wrong-type.ts';
import { fileAlias } from './file/alias.ts';
import { fileColumnMissing } from './file/column-missing.ts';
import { fileCrash } from './file/crash.ts';
import { fileCutByComment } from './file/cut-by-comment.ts';
import { fileDataChanged } from './file/data-changed.ts';
import { fileDraft } from './file/draft.ts';
import { fileDuplicateColumn } from './file/duplicate-column.ts';
import { fileDuplicateKey } from './file/duplicate-key.ts';
import { fileDuplicateRow } from './file/duplicate-row.ts';
import { fileEmpty } from './file/empty.ts';
import { fileEncoding } from './file/encoding.ts';
import { fileEncrypted } from './file/encrypted.ts';
import { fileExtraValue } from './file/extra-value.ts';
import { fileForeign } from './file/foreign.ts';
import { fileIsFolder } from './file/is-folder.ts';
import { fileKind } from './file/kind.ts';
import { fileLinkLoop } from './file/link-loop.ts';
import { fileLock } from './file/lock.ts';
import { fileNoAccess } from './file/no-access.ts';
import { fileNoBreakSpace } from './file/no-break-space.ts';
import { fileNoData } from './file/no-data.ts';
import { fileNotFound } from './file/not-found.ts';
import { fileNoteRow } from './file/note-row.ts';
import { fileRowMissing } from './file/row-missing.ts';
import { fileSheetMissing } from './file/sheet-missing.ts';
import { fileSyntax } from './file/syntax.ts';
import { fileTooDeep } from './file/too-deep.ts';
import { fileTooLarge } from './file/too-large.ts';
import { fileTooManyCells } from './file/too-many-cells.ts';
import { fileTooSlow } from './file/too-slow.ts';
import { fileUnknownColumn } from './file/unknown-column.ts';
import { fileUnknownRow } from './file/unknown-row.ts';
import { fileUnknownSheet } from './file/unknown-sheet.ts';
import { fileUnreadable } from './file/unreadable.ts';
import { fileZipBomb } from './file/zip-bomb.ts';

/** The checks on reading: whether the file opens, what its cells and fields hold, and what is missing in it. */
export const readingChecks: readonly Check[] = [
  fileNotFound,
  fileNoAccess,
  fileIsFolder,
  fileLock,
  fileUnreadable,
  fileEmpty,
  fileKind,
  fileForeign,
  fileNoData,
  fileDataChanged,
  fileDraft,
  fileEncrypted,
  fileEncoding,
  fileTooLarge,
  fileZipBomb,
  fileTooManyCells,
  fileTooDeep,
  fileTooSlow,
  fileCrash,
  fileLinkLoop,
  fileSyntax,
  fileDuplicateKey,
  fileAlias,
  fileNoBreakSpace,
  fileCutByComment,
  fileSheetMissing,
  fileUnknownSheet,
  fileColumnMissing,
  fileUnknownColumn,
  fileDuplicateColumn,
  fileRowMissing,
  fileUnknownRow,
  fileDuplicateRow,
  fileExtraValue,
  fileNoteRow,
  dataEmpty,
  dataMissingField,
  dataUnknownField,
  dataWrongType,
  dataNumberAsText,
  cellsHiddenSheet,
  cellsHiddenRow,
  cellsHiddenColumn,
  cellsMerged,
  cellsError,
  cellsFormulaNoResult,
  cellsFormulaStale,
  cellsTotalRow,
];
