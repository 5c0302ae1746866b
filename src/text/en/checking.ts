import type { CheckingText } from '../checking-text.ts';

export const checking: CheckingText = {
  watching: 'Waiting for files to be saved. Press Ctrl+C to end.',
  gone: '{$file} is gone and no longer checked.',
  inAll: 'In all – {$summary}',
  configTwin: 'There are two configurations in one folder. {$file} counts and {$twin} is not read: delete one of them.',
  onlyData:
    'Of the report {$file} the data inside were checked, not its words. Whether the words are what the data give: esep verify {$file :argument}',
  usage: {
    noMatch: 'No file has the name {$path} or matches it.',
    noFiles: 'There are no data files in {$path}. If that is right, add --allow-empty.',
    onlyReports:
      'There are no files of data at {$path}, but there are Word documents. In folders these are not read: name the files of data or, if these are reports, name them, for example: {$file :argument}',
    leftOut:
      'All files in {$path} are left out by the configuration ({$config}: files, exclude). To have them in, change the configuration or add --no-config.',
    onlyForeign:
      'Nothing was checked: the files that were found are no data of esep ({$files}). If that is right, add --allow-empty.',
    noInput: '--stdin-name is for standard input, which “-” stands for.',
    emptyList: 'The list of files ({$file}) is empty. If that is right, add --allow-empty.',
    badList: 'The list of files ({$file}) could not be read. Check its name and encoding (UTF-8).',
    badNumber: 'For --max-findings, “{$value}” will not do: it takes a whole number, 0 or more.',
    twoPrinted:
      'Only one format can be printed, but both {$first} and {$second} were given. Write one of them to a file: {$second}=file.',
    twoWritten: 'Two formats were given the same file, {$file}. Give each its own file.',
  },
  baseline: {
    missing: 'The baseline was not found: {$file}. To make one, add --update-baseline.',
    broken:
      'The baseline {$file} is damaged (line {$line}). Restore it, or delete it and make a new one with --update-baseline.',
    otherVersion:
      'The baseline {$file} was written by another version of esep (line {$line}: version: {$version}). Install the version of esep that wrote it, or delete the file and make a new one with --update-baseline.',
    unreadable: 'The baseline {$file} could not be read ({$code}).',
    updated: 'Baseline {$file}: added {$added}, kept {$kept}, removed {$removed}.',
    unread: 'Findings in files that could not be read are not added to the baseline: {$files}.',
  },
  help: {
    format: 'output format, may be repeated; “sarif=file” writes it to a file',
    maxFindings: 'how many findings to show in formats for people; the summary and formats for programs count all',
    allowEmpty: 'it is not an error if there is nothing to check',
    filesFrom: 'list of files, one name per line; “-” reads the list from standard input',
    forceExclude: 'leave out what the configuration excludes even where it is named directly',
    stdinName: 'name to show for the data from standard input (-)',
    config:
      'configuration file; if not given, esep.config.yaml is looked for in the folder of the data and those above it',
    noConfig: 'do not look for a configuration file',
    baseline: 'list of known findings: they are shown but do not count',
    updateBaseline: 'add the present findings to the list of known ones',
    watch: 'check again after every save',
  },
  completion: {
    summary: 'print a script that completes commands with the Tab key',
    shell: 'the shell: bash, zsh or fish',
  },
};
