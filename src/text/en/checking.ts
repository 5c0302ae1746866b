import type { CheckingText } from '../checking-text.ts';

export const checking: CheckingText = {
  watching: 'Waiting for files to be saved. Press Ctrl+C to end.',
  gone: '{$file} is gone and no longer checked.',
  inAll: 'In all – {$summary}',
  usage: {
    noMatch: 'No file is called {$path} or matches it.',
    noFiles: 'There are no data files in {$path}. If that is as it should be, add --allow-empty.',
    emptyList: 'The list of files ({$file}) is empty. If that is as it should be, add --allow-empty.',
    badList: 'The list of files ({$file}) could not be read. Check its name and encoding (UTF-8).',
    badNumber: 'For --max-findings, “{$value}” will not do: it takes a whole number, 0 or more.',
    twoPrinted:
      'Only one format can be printed, and both {$first} and {$second} would be. Send one of them to a file: {$second}=file.',
    twoWritten: 'Two formats would be written to {$file}. Give each a file of its own.',
  },
  baseline: {
    missing: 'There is no baseline {$file}. To make one, add --update-baseline.',
    broken:
      'The baseline {$file} is damaged (line {$line}). Restore it, or delete it and make a new one with --update-baseline.',
    unreadable: 'The baseline {$file} could not be read ({$code}).',
    updated: 'Baseline {$file}: added {$added}, kept {$kept}, removed {$removed}.',
    unread: 'Files that could not be read are not put on the baseline: {$files}.',
  },
  help: {
    format: 'form of the answer, may be repeated; “sarif=file” writes it to a file',
    maxFindings: 'how many findings to show in formats for people; the summary and formats for programs have all',
    allowEmpty: 'finding nothing to check is no error',
    filesFrom: 'list of files, one a line; - reads it from standard input',
    stdinName: 'name to show for the data from standard input (-)',
    config: 'configuration; if not given, esep.config.yaml is looked for from the data file upwards',
    noConfig: 'do not look for a configuration',
    baseline: 'list of known findings: they are shown but do not count',
    updateBaseline: 'put the present findings on the list of known ones',
    watch: 'check again after every save',
  },
  completion: {
    summary: 'print a script that completes commands with the Tab key',
    shell: 'the shell: bash, zsh or fish',
  },
};
