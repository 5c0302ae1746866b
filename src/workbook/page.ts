import type { Worksheet } from 'exceljs';

/** How a sheet opens and prints: the header stays in sight and on every page, A4 across, as wide as the paper. */
export function setUpPage(sheet: Worksheet, headerRow: number, first: boolean): void {
  sheet.views = [
    {
      state: 'frozen',
      xSplit: 1,
      ySplit: headerRow,
      activeCell: sheet.getCell(headerRow + 1, 2).address,
      // exceljs writes it, though its typings do not say so: only the first sheet is selected when the file opens.
      ...({ tabSelected: first } as object),
    },
  ];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddFooter = '&L&A&R&P / &N';
}
