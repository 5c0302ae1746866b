import type { ExplainText } from '../explain-text.ts';

export const explain: ExplainText = {
  runOn: 'Run',
  subjects: {
    source: 'on every file as it is read, before its figures are compared',
    report: 'on every report as a whole',
    service: 'on every service of a report',
    complaint: 'on every record of a complaint',
    text: 'on every text that will be published, in either language',
    pair: 'on every text together with its twin in the other language',
    organisation: 'on everybody who has a BIN: the provider of a report, the entries of a roster, a department',
    roster: 'on a roster: the list of those who are to report',
    consolidated: 'on a consolidated report',
    merge: 'on all the reports that are merged together',
    config: 'on a configuration as it is read, before any data',
    suppression: 'on what the files and the configuration ask not to count, once all else is found',
    baseline: 'on the entries of a baseline, once all else is found',
    template: 'on a folder of your own templates as it is read, before any data',
    letterhead: 'on the letterhead that the look of a report is taken from',
  },
  says: 'Says:',
  options: 'Options in esep.config.yaml:',
  byDefault: 'by default',
};
