import ExcelJS from 'exceljs';
import { addCompleteness, completenessTable, wholeCell } from './consolidated/completeness-sheet.ts';
import type { BookContent } from './consolidated/content.ts';
import { addFindings, findingsTable } from './consolidated/findings-sheet.ts';
import { packBook } from './consolidated/package.ts';
import { placeFindings } from './consolidated/placed-findings.ts';
import type { Plan } from './consolidated/plan.ts';
import { addComplaintRows, addServiceRows, complaintRowsTable, serviceRowsTable } from './consolidated/row-tables.ts';
import { addSchools, schoolsTable } from './consolidated/schools-sheet.ts';
import { addServices } from './consolidated/services-sheet.ts';
import { surveyMembers } from './consolidated/survey.ts';
import { addTotals } from './consolidated/totals-sheet.ts';

export type { BookContent, BookFinding } from './consolidated/content.ts';

/**
 * The workbook of a consolidated report: every sum is a live formula over the rows it sums, with its value beside it.
 * exceljs makes the sheets, their styles and all that is counted; the rows of members and findings, of which there are
 * many thousands, are put in while the workbook is packed. Column A and row 1 of each sheet are hidden and hold the keys
 * of its figures (see `cellSubject`).
 */
export async function writeConsolidatedBook(content: BookContent): Promise<Uint8Array> {
  const plan = createPlan(content);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'esep';
  workbook.created = workbook.modified = new Date(Date.UTC(2000, 0, 1));
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  const totalCell = addTotals(workbook, plan);
  const schools = addSchools(workbook, plan);
  addServices(workbook, plan, totalCell);
  const complaints = addComplaintRows(workbook, plan);
  const findings = addFindings(workbook, plan);
  addCompleteness(workbook, plan);
  const services = addServiceRows(workbook, plan);
  return packBook(workbook, [schools, ...complaints, findings, ...services]);
}

function createPlan(content: BookContent): Plan {
  const survey = surveyMembers(content.members, content.reference);
  const placed = placeFindings(content.findings, content.members);
  const completeness = completenessTable(survey);
  return {
    content,
    survey,
    placed,
    schools: schoolsTable(survey),
    serviceRows: serviceRowsTable(survey),
    complaintRows: complaintRowsTable(survey),
    findings: findingsTable(placed),
    completeness,
    base: wholeCell(completeness, 'base'),
  };
}
