import { defineCheck } from '../check.ts';
import { toMegabytes } from '../megabytes.ts';

export const fileTooLarge = defineCheck({
  id: 'file/too-large',
  on: 'source',
  severity: 'error',
  message: {
    kk: 'Файл тым үлкен: {$size} МБ, ал шегі – {$limit} МБ.',
    ru: 'Файл слишком велик: {$size} МБ при пределе {$limit} МБ.',
    en: 'The file is too large: {$size} MB, and the limit is {$limit} MB.',
  },
  help: {
    kk: 'Толтырылған нысан мен мектеп есебі әдетте 1 МБ-тан аспайды. Артығын (парақтарды, суреттерді, бос пішімделген жолдарды) өшіріңіз немесе деректерді жаңа нысанға көшіріңіз.',
    ru: 'Заполненная форма и отчет школы обычно занимают меньше 1 МБ. Удалите лишнее (листы, рисунки, пустые оформленные строки) или перенесите сведения в новую форму.',
    en: 'A form that is filled in and the report of a school rarely exceed 1 MB. Remove what is spare (sheets, pictures, blank formatted rows), or copy the figures into a new form.',
  },
  *run({ errors }) {
    for (const { check, values, ...problem } of errors) {
      if (check !== 'file/too-large') continue;
      yield { ...problem, values: { size: toMegabytes(values?.size), limit: toMegabytes(values?.limit) } };
    }
  },
});
