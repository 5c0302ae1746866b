import type { PreviousText } from '../previous-text.ts';

export const previous: PreviousText = {
  noPeriod: '{$file} states no period, so that it cannot be compared with. State the period in that file.',
  notBefore:
    'The file {$file} is of {$previous}, and the report of {$period}. For --previous give the report of an earlier period.',
  otherKindOfYear:
    'The file {$file} is of {$previous}, and the report of {$period}: a school year is compared with a calendar year, and some months may be in both. See whether it is the right report.',
  yearsBetween:
    'The file {$file} is of {$previous}, and the report of {$period}: there are years between them, although the document speaks of the previous period. Better give the report of the year right before.',
  otherSchool:
    'The file {$file} is the report of another organisation: {$previous} (BIN {$previousBin}), while the report is that of {$name} (BIN {$bin}). Give last year’s report of the same organisation.',
  otherBin:
    'In {$file} the organisation {$previous} has the BIN {$previousBin}, and in the report {$bin}. If it was not reorganised, correct the BIN.',
  otherName:
    'In {$file} the organisation has another name: {$previous}, and in the report {$name}. If it is not the same organisation, give another file.',
};
