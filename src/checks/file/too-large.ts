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
    kk: 'Толтырылған нысан әдетте 1 МБ-тан аспайды. Артық парақтарды, суреттерді және бос пішімделген жолдарды өшіріңіз немесе деректерді жаңа нысанға көшіріңіз.',
    ru: 'Заполненная форма обычно занимает меньше 1 МБ. Удалите лишние листы, рисунки и пустые оформленные строки или перенесите сведения в новую форму.',
    en: 'A form that is filled in rarely exceeds 1 MB. Remove spare sheets, pictures and blank formatted rows, or copy the figures into a new form.',
  },
  *run({ errors }) {
    for (const { check, values, ...problem } of errors) {
      if (check !== 'file/too-large') continue;
      yield { ...problem, values: { size: toMegabytes(values?.size), limit: toMegabytes(values?.limit) } };
    }
  },
});
