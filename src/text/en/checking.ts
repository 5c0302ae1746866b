import type { CheckingText } from '../checking-text.ts';

export const checking: CheckingText = {
  usage: {
    noMatch: 'No file is called {$path} or matches it.',
    noFiles: 'There are no data files in {$path}. If that is as it should be, add --allow-empty.',
  },
  help: {
    format:
      'form of the answer, may be repeated: pretty, json, sarif, junit, github, gitlab, markdown, html; “sarif=file” writes to a file',
    maxFindings: 'how many findings to show; the summary counts all',
    allowEmpty: 'finding nothing to check is no error',
    filesFrom: 'list of files, one a line; - reads it from standard input',
    stdinName: 'name to show for the data from standard input (-)',
    config: 'configuration; if not given, esep.config.yaml is looked for from the data file upwards',
    noConfig: 'do not look for a configuration',
    baseline: 'list of known findings: they are shown but do not count',
    updateBaseline: 'put the present findings on the list of known ones',
    watch: 'check again after every save',
  },
};
