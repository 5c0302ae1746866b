import { readCheck } from '../read-check.ts';

export const letterheadKind = readCheck(
  'letterhead/kind',
  'error',
  {
    kk: `.input {$kind :string} .match $kind
doc {{Бланк Word бағдарламасының ескі пішімінде (.doc) сақталған.}}
odt {{Бланк – LibreOffice құжаты (.odt), Word құжаты емес.}}
rtf {{Бланк – RTF құжаты, Word құжаты емес.}}
pdf {{Бланк – PDF құжаты: одан стильдер мен колонтитулдарды алу мүмкін емес.}}
encrypted {{Бланк құпиясөзбен қорғалған.}}
strict {{Бланк «Strict Open XML» пішімінде сақталған.}}
* {{Бланк – Word құжаты емес.}}`,
    ru: `.input {$kind :string} .match $kind
doc {{Бланк сохранен в старом формате Word (.doc).}}
odt {{Бланк – документ LibreOffice (.odt), а не документ Word.}}
rtf {{Бланк – документ RTF, а не документ Word.}}
pdf {{Бланк – документ PDF: взять из него стили и колонтитулы нельзя.}}
encrypted {{Бланк защищен паролем.}}
strict {{Бланк сохранен в формате «Strict Open XML».}}
* {{Бланк – не документ Word.}}`,
    en: `.input {$kind :string} .match $kind
doc {{The letterhead is saved in the old format of Word (.doc).}}
odt {{The letterhead is a LibreOffice document (.odt), not a Word document.}}
rtf {{The letterhead is an RTF document, not a Word document.}}
pdf {{The letterhead is a PDF document: styles, headers and footers cannot be taken from it.}}
encrypted {{The letterhead is protected by a password.}}
strict {{The letterhead is saved as “Strict Open XML”.}}
* {{The letterhead is no Word document.}}`,
  },
  {
    kk: 'Бланкіні Word немесе LibreOffice бағдарламасында ашып, «Басқаша сақтау» («Сохранить как») арқылы «Word құжаты (.docx)» түрінде сақтаңыз. Құпиясөз болса, алдымен оны алып тастаңыз.',
    ru: 'Откройте бланк в Word или LibreOffice и сохраните через «Сохранить как» в виде «Документ Word (.docx)». Если на нем стоит пароль, сначала снимите его.',
    en: 'Open the letterhead in Word or LibreOffice and save it with “Save as” as a Word document (.docx). If it has a password, remove that first.',
  },
);
