import type { Worksheet } from 'exceljs';

/**
 * Locks what is not to be filled in, so that a slip of the hand cannot break a formula. There is no password: whoever
 * wants to change the form takes the protection off.
 */
export async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    sort: true,
    autoFilter: true,
  });
}
