import { readCheck } from '../read-check.ts';

export const fileUnknownSheet = readCheck(
  'file/unknown-sheet',
  'warning',
  {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$sheet}» парағы нысанға кірмейді, ол оқылмады.}}
* {{«{$sheet}» парағы нысанға кірмейді, ол оқылмады. Мүмкін, бұл – «{$suggestion}» парағы.}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{Лист «{$sheet}» в форму не входит, он не прочитан.}}
* {{Лист «{$sheet}» в форму не входит, он не прочитан. Возможно, это лист «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{The sheet “{$sheet}” is not part of the form; it was not read.}}
* {{The sheet “{$sheet}” is not part of the form; it was not read. Perhaps it is the sheet “{$suggestion}”.}}`,
  },
  {
    kk: 'Парақта есептің деректері болса, оны нысандағыдай атаңыз немесе деректерін нысанның парағына көшіріңіз. Өз жазбаларыңыз болса, парақты қалдыра беруге болады.',
    ru: 'Если на листе данные отчета, назовите его так, как в форме, или перенесите данные на лист формы. Если это ваши записи, лист можно оставить.',
    en: 'If the sheet holds data of the report, name it as the form does, or move the data to a sheet of the form. A sheet with notes of your own may stay.',
  },
);
