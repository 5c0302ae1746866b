import type { BuildText } from '../build-text.ts';

export const build: BuildText = {
  built: 'The report is ready: {$file}',
  draftBuilt: 'The data have errors, so only a draft was written: {$file}',
  refused:
    '.input {$errors :number} .match $errors one {{The report was not built: the data have {$errors} error. Correct it, or build a draft marked as such: esep build … --draft}} * {{The report was not built: the data have {$errors} errors. Correct them, or build a draft marked as such: esep build … --draft}}',
  refusedOne:
    '.input {$errors :number} .match $errors one {{No report of {$file}: its data have {$errors} error.}} * {{No report of {$file}: its data have {$errors} errors.}}',
  nothingRead: 'No report of {$file}: no data can be read from it, for the reason above.',
  allBuilt: 'All reports are built: {$total}.',
  notBuilt: 'Reports built: {$built} of {$total}. Not built, or as a draft only: {$names}.',
  check: {
    matches: '{$file} is what the data give.',
    missing: '{$file} is not there. To write it, run the same command without --check.',
    unreadable: '{$file} cannot be read, so it cannot be compared.',
    differs: '{$file} is not what the data give:',
    sameWords:
      '{$file} says the same, but is not the same file: another program has saved it, or it was built with other options or by another version of esep. To write it anew, run the same command with --force instead of --check.',
    summary: 'Reports that are what the data give: {$matching} of {$total}.',
  },
  verbose: {
    config: 'Configuration: {$file}',
    noConfig: 'Configuration: none.',
    templates: 'Templates: {$folder}',
    ownWording: 'Templates: those of esep.',
    previous: 'Last year’s data: {$file}',
    reference: 'Letterhead: {$file}',
    converter: 'PDF by {$file}',
  },
  usage: {
    twins: '{$first} and {$second} would both become {$target}. Rename one of them, or build them by two commands.',
    notFolder: 'Several reports need a folder to be written to, and {$file} is none. For example: -o reports',
    otherEnding:
      'The name {$file} does not go with the format ({$formats}). Correct the name behind -o or the format behind --to.',
    toStream: 'A report is written to a file only. Give its name behind -o, for example: -o report.docx',
    nothingToBuild: 'There is nothing to build a report from in {$path}.',
    roster: '{$file} is a list of schools: no report is built from it.',
    checkOfPdf:
      '--check does not go with pdf: LibreOffice writes the time into every file, so that no two are the same. Check the docx.',
    referenceFor: '--reference is for Word documents: add docx or pdf to --to, or leave it out.',
    noReference: 'The letterhead {$file} is not there.',
    referenceFolder: '{$file} is a folder. A letterhead is a Word document (.docx).',
    referenceUnreadable:
      'The letterhead {$file} cannot be read: there is no permission, or another program has it open. Close it in Word, or ask for access.',
    badReference: 'The letterhead {$file} has the errors shown above.',
    previousOfMany: '--previous goes with one report, and here there are {$count}.',
    previousKind: '{$file} does not go with {$other}: one is the report of a school, the other is consolidated.',
    badPrevious: 'Last year’s data in {$file} have the errors shown above.',
    foreign:
      '{$file} is there already, and not as esep wrote it: it is another document, or a report that another program, such as Word, has saved since. These changes would be lost. What was changed in a report is shown by esep verify {$file :argument}. To keep this file, give another name with -o; to replace it, add --force.',
  },
  pdf: {
    missing:
      'A PDF is made by LibreOffice, which was not found. Install it (libreoffice.org, free of charge), or give its place in the variable ESEP_SOFFICE; or build the .docx, open it in Word and save it as PDF.',
    badPath: 'ESEP_SOFFICE leads to {$file}, and there is no program there. Correct the variable or remove it.',
    failed:
      'LibreOffice made no PDF of {$file}. Open LibreOffice once to see whether it works; or build the .docx, open it in Word and save it as PDF.',
    failedNamed:
      'LibreOffice made no PDF of {$file}. What was started is what ESEP_SOFFICE leads to: {$office}. See whether that is LibreOffice and works; correct the variable or remove it. Or build the .docx, open it in Word and save it as PDF.',
    tooSlow:
      'LibreOffice did not finish within {$seconds} s, so no PDF was made. Close LibreOffice and try again; or build the .docx, open it in Word and save it as PDF.',
    interrupted: 'Interrupted. No PDF was made.',
  },
  help: {
    summary: 'build the report: a Word document, a PDF, a web page or text',
    files: 'data files, patterns and folders; one file as a rule',
    output: 'where to write: a file, or a folder for several reports; beside the data by default',
    to: 'formats, parted by commas: docx, html, md, pdf',
    layout: 'pages: Kazakh, then Russian; columns: side by side; kk or ru: one language',
    draft: 'build in spite of errors, with ЖОБА / ПРОЕКТ across every page',
    charts: 'draw the figures as charts too; a consolidated report has them anyway',
    noCharts: 'no charts',
    previous: 'last year’s data, to compare with in tables and charts',
    reference: 'a Word document of your own, whose styles, page, header and footer the report takes',
    noData: 'leave the data themselves out of the document; they cannot be read back from it then',
    check: 'write nothing: tell whether the reports that are there are what the data give',
    force: 'replace a file even if esep did not write it, or another program has changed it',
    verbose: 'tell also which configuration and templates were used, and what was set right in the texts',
  },
};
