import { readCheck } from '../read-check.ts';

export const letterheadBlank = readCheck(
  'letterhead/blank',
  'warning',
  {
    kk: `.input {$body :string} .match $body
words {{Бланкіде колонтитул жоқ. Беттің өзінде терілген мәтін есепке көшірілмейді.}}
* {{Бланкіде колонтитул жоқ: одан тек стильдер мен бет өлшемдері алынады.}}`,
    ru: `.input {$body :string} .match $body
words {{В бланке нет колонтитулов. То, что набрано на самой странице, в отчет не переносится.}}
* {{В бланке нет колонтитулов: из него берутся только стили и размеры страницы.}}`,
    en: `.input {$body :string} .match $body
words {{The letterhead has no header or footer. What is typed on the page itself is not taken into the report.}}
* {{The letterhead has no header or footer: only its styles and the sizes of its page are taken.}}`,
  },
  {
    kk: 'Елтаңба, атау және деректемелер беттің өзінде тұрса, оларды Word бағдарламасында қиып алып, жоғарғы колонтитулға қойыңыз: ол беттің жоғарғы шетін екі рет шерткенде ашылады. Тек бірінші бетте тұруы үшін «Бірінші бет үшін ерекше колонтитул» («Особый колонтитул для первой страницы») белгісін қойыңыз.',
    ru: 'Если герб, название и реквизиты набраны на самой странице, вырежьте их в Word и вставьте в верхний колонтитул: он открывается двойным щелчком по верхнему краю листа. Чтобы они стояли только на первой странице, отметьте «Особый колонтитул для первой страницы».',
    en: 'If the emblem, the name and the address stand on the page itself, cut them out in Word and paste them into the header, which a double click on the upper edge of the page opens. To have them on the first page only, tick “Different First Page”.',
  },
);
